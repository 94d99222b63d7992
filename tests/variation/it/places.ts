import { readRows } from '../rows.ts'

// Regions of Italy, then some of Russia as Italian news name them.
export const italianRegions = readRows(`
code | nom | gen | dat | at | from | adjmpl | adjfpl | adjm | city | cityat | dateline
IT-25 | la Lombardia | della Lombardia | alla Lombardia | in Lombardia | dalla Lombardia | lombardi | lombarde | lombardo | Bergamo | a Bergamo | MILANO
IT-34 | il Veneto | del Veneto | al Veneto | in Veneto | dal Veneto | veneti | venete | veneto | Vicenza | a Vicenza | VENEZIA
IT-45 | l'Emilia-Romagna | dell'Emilia-Romagna | all'Emilia-Romagna | in Emilia-Romagna | dall'Emilia-Romagna |  |  |  | Modena | a Modena | BOLOGNA
IT-52 | la Toscana | della Toscana | alla Toscana | in Toscana | dalla Toscana | toscani | toscane | toscano | Arezzo | a Arezzo | FIRENZE
IT-21 | il Piemonte | del Piemonte | al Piemonte | in Piemonte | dal Piemonte | piemontesi | piemontesi | piemontese | Alessandria | a Alessandria | TORINO
IT-75 | la Puglia | della Puglia | alla Puglia | in Puglia | dalla Puglia | pugliesi | pugliesi | pugliese | Foggia | a Foggia | BARI
IT-82 | la Sicilia | della Sicilia | alla Sicilia | in Sicilia | dalla Sicilia | siciliani | siciliane | siciliano | Catania | a Catania | PALERMO
IT-88 | la Sardegna | della Sardegna | alla Sardegna | in Sardegna | dalla Sardegna | sardi | sarde | sardo | Sassari | a Sassari | CAGLIARI
IT-72 | la Campania | della Campania | alla Campania | in Campania | dalla Campania | campani | campane | campano | Salerno | a Salerno | NAPOLI
IT-62 | il Lazio | del Lazio | al Lazio | nel Lazio | dal Lazio | laziali | laziali | laziale | Latina | a Latina | 
IT-42 | la Liguria | della Liguria | alla Liguria | in Liguria | dalla Liguria | liguri | liguri | ligure | La Spezia | a La Spezia | GENOVA
IT-55 | l'Umbria | dell'Umbria | all'Umbria | in Umbria | dall'Umbria | umbri | umbre | umbro | Terni | a Terni | PERUGIA
IT-65 | l'Abruzzo | dell'Abruzzo | all'Abruzzo | in Abruzzo | dall'Abruzzo | abruzzesi | abruzzesi | abruzzese | Pescara | a Pescara | PESCARA
IT-78 | la Calabria | della Calabria | alla Calabria | in Calabria | dalla Calabria | calabresi | calabresi | calabrese | Cosenza | a Cosenza | CATANZARO
IT-77 | la Basilicata | della Basilicata | alla Basilicata | in Basilicata | dalla Basilicata | lucani | lucane | lucano | Matera | a Matera | POTENZA
IT-36 | il Friuli Venezia Giulia | del Friuli Venezia Giulia | al Friuli Venezia Giulia | in Friuli Venezia Giulia | dal Friuli Venezia Giulia | friulani | friulane | friulano | Udine | a Udine | TRIESTE
IT-67 | il Molise | del Molise | al Molise | in Molise | dal Molise | molisani | molisane | molisano | Campobasso | a Campobasso | CAMPOBASSO
`)

export const russianRegions = readRows(`
code | nom | gen | dat | at | from | adjmpl | adjfpl | adjm | city | cityat | dateline
RU-TOM | la regione di Tomsk | della regione di Tomsk | alla regione di Tomsk | nella regione di Tomsk | dalla regione di Tomsk |  |  |  | Tomsk | a Tomsk | TOMSK
RU-KYA | il territorio di Krasnojarsk | del territorio di Krasnojarsk | al territorio di Krasnojarsk | nel territorio di Krasnojarsk | dal territorio di Krasnojarsk |  |  |  | Krasnojarsk | a Krasnojarsk | KRASNOJARSK
RU-KHA | il territorio di Khabarovsk | del territorio di Khabarovsk | al territorio di Khabarovsk | nel territorio di Khabarovsk | dal territorio di Khabarovsk |  |  |  | Khabarovsk | a Khabarovsk | KHABAROVSK
RU-SMO | la regione di Smolensk | della regione di Smolensk | alla regione di Smolensk | nella regione di Smolensk | dalla regione di Smolensk |  |  |  | Smolensk | a Smolensk | SMOLENSK
RU-SVE | la regione di Sverdlovsk | della regione di Sverdlovsk | alla regione di Sverdlovsk | nella regione di Sverdlovsk | dalla regione di Sverdlovsk |  |  |  | Ekaterinburg | a Ekaterinburg | EKATERINBURG
RU-TA | il Tatarstan | del Tatarstan | al Tatarstan | in Tatarstan | dal Tatarstan |  |  |  | Kazan | a Kazan | KAZAN
RU-KR | la Carelia | della Carelia | alla Carelia | in Carelia | dalla Carelia |  |  |  | Petrozavodsk | a Petrozavodsk | PETROZAVODSK
RU-KGD | la regione di Kaliningrad | della regione di Kaliningrad | alla regione di Kaliningrad | nella regione di Kaliningrad | dalla regione di Kaliningrad |  |  |  | Kaliningrad | a Kaliningrad | KALININGRAD
RU-PER | il territorio di Perm | del territorio di Perm | al territorio di Perm | nel territorio di Perm | dal territorio di Perm |  |  |  | Perm | a Perm | PERM
RU-NVS | la regione di Novosibirsk | della regione di Novosibirsk | alla regione di Novosibirsk | nella regione di Novosibirsk | dalla regione di Novosibirsk |  |  |  | Novosibirsk | a Novosibirsk | NOVOSIBIRSK
RU-TUL | la regione di Tula | della regione di Tula | alla regione di Tula | nella regione di Tula | dalla regione di Tula |  |  |  | Tula | a Tula | TULA
RU-IRK | la regione di Irkutsk | della regione di Irkutsk | alla regione di Irkutsk | nella regione di Irkutsk | dalla regione di Irkutsk |  |  |  | Irkutsk | a Irkutsk | IRKUTSK
`)

// Countries, then foreign cities, which stand for their country, then groups.
export const partners = readRows(`
code | nom | gen | dat | to | from | per | with | adjm | adjf | adjmpl | adjfpl
CN | la Cina | della Cina | alla Cina | in Cina | dalla Cina | per la Cina | con la Cina | cinese | cinese | cinesi | cinesi
MN | la Mongolia | della Mongolia | alla Mongolia | in Mongolia | dalla Mongolia | per la Mongolia | con la Mongolia | mongolo | mongola | mongoli | mongole
KZ | il Kazakistan | del Kazakistan | al Kazakistan | in Kazakistan | dal Kazakistan | per il Kazakistan | con il Kazakistan | kazako | kazaka | kazaki | kazake
UZ | l'Uzbekistan | dell'Uzbekistan | all'Uzbekistan | in Uzbekistan | dall'Uzbekistan | per l'Uzbekistan | con l'Uzbekistan | uzbeko | uzbeka | uzbeki | uzbeke
BY | la Bielorussia | della Bielorussia | alla Bielorussia | in Bielorussia | dalla Bielorussia | per la Bielorussia | con la Bielorussia | bielorusso | bielorussa | bielorussi | bielorusse
AM | l'Armenia | dell'Armenia | all'Armenia | in Armenia | dall'Armenia | per l'Armenia | con l'Armenia | armeno | armena | armeni | armene
AZ | l'Azerbaigian | dell'Azerbaigian | all'Azerbaigian | in Azerbaigian | dall'Azerbaigian | per l'Azerbaigian | con l'Azerbaigian |  |  |  | 
TR | la Turchia | della Turchia | alla Turchia | in Turchia | dalla Turchia | per la Turchia | con la Turchia | turco | turca | turchi | turche
IR | l'Iran | dell'Iran | all'Iran | in Iran | dall'Iran | per l'Iran | con l'Iran | iraniano | iraniana | iraniani | iraniane
IN | l'India | dell'India | all'India | in India | dall'India | per l'India | con l'India | indiano | indiana | indiani | indiane
VN | il Vietnam | del Vietnam | al Vietnam | in Vietnam | dal Vietnam | per il Vietnam | con il Vietnam | vietnamita | vietnamita | vietnamiti | vietnamite
JP | il Giappone | del Giappone | al Giappone | in Giappone | dal Giappone | per il Giappone | con il Giappone | giapponese | giapponese | giapponesi | giapponesi
KR | la Corea del Sud | della Corea del Sud | alla Corea del Sud | in Corea del Sud | dalla Corea del Sud | per la Corea del Sud | con la Corea del Sud | sudcoreano | sudcoreana | sudcoreani | sudcoreane
TH | la Thailandia | della Thailandia | alla Thailandia | in Thailandia | dalla Thailandia | per la Thailandia | con la Thailandia | thailandese | thailandese | thailandesi | thailandesi
MY | la Malesia | della Malesia | alla Malesia | in Malesia | dalla Malesia | per la Malesia | con la Malesia | malese | malese | malesi | malesi
AE | gli Emirati Arabi Uniti | degli Emirati Arabi Uniti | agli Emirati Arabi Uniti | negli Emirati Arabi Uniti | dagli Emirati Arabi Uniti | per gli Emirati Arabi Uniti | con gli Emirati Arabi Uniti | emiratino | emiratina | emiratini | emiratine
SA | l'Arabia Saudita | dell'Arabia Saudita | all'Arabia Saudita | in Arabia Saudita | dall'Arabia Saudita | per l'Arabia Saudita | con l'Arabia Saudita | saudita | saudita | sauditi | saudite
EG | l'Egitto | dell'Egitto | all'Egitto | in Egitto | dall'Egitto | per l'Egitto | con l'Egitto | egiziano | egiziana | egiziani | egiziane
DZ | l'Algeria | dell'Algeria | all'Algeria | in Algeria | dall'Algeria | per l'Algeria | con l'Algeria | algerino | algerina | algerini | algerine
MA | il Marocco | del Marocco | al Marocco | in Marocco | dal Marocco | per il Marocco | con il Marocco | marocchino | marocchina | marocchini | marocchine
TN | la Tunisia | della Tunisia | alla Tunisia | in Tunisia | dalla Tunisia | per la Tunisia | con la Tunisia | tunisino | tunisina | tunisini | tunisine
NG | la Nigeria | della Nigeria | alla Nigeria | in Nigeria | dalla Nigeria | per la Nigeria | con la Nigeria | nigeriano | nigeriana | nigeriani | nigeriane
ZA | il Sudafrica | del Sudafrica | al Sudafrica | in Sudafrica | dal Sudafrica | per il Sudafrica | con il Sudafrica | sudafricano | sudafricana | sudafricani | sudafricane
DE | la Germania | della Germania | alla Germania | in Germania | dalla Germania | per la Germania | con la Germania | tedesco | tedesca | tedeschi | tedesche
FR | la Francia | della Francia | alla Francia | in Francia | dalla Francia | per la Francia | con la Francia | francese | francese | francesi | francesi
ES | la Spagna | della Spagna | alla Spagna | in Spagna | dalla Spagna | per la Spagna | con la Spagna | spagnolo | spagnola | spagnoli | spagnole
AT | l'Austria | dell'Austria | all'Austria | in Austria | dall'Austria | per l'Austria | con l'Austria | austriaco | austriaca | austriaci | austriache
CH | la Svizzera | della Svizzera | alla Svizzera | in Svizzera | dalla Svizzera | per la Svizzera | con la Svizzera | svizzero | svizzera | svizzeri | svizzere
FI | la Finlandia | della Finlandia | alla Finlandia | in Finlandia | dalla Finlandia | per la Finlandia | con la Finlandia | finlandese | finlandese | finlandesi | finlandesi
NO | la Norvegia | della Norvegia | alla Norvegia | in Norvegia | dalla Norvegia | per la Norvegia | con la Norvegia | norvegese | norvegese | norvegesi | norvegesi
NL | i Paesi Bassi | dei Paesi Bassi | ai Paesi Bassi | nei Paesi Bassi | dai Paesi Bassi | per i Paesi Bassi | con i Paesi Bassi | olandese | olandese | olandesi | olandesi
PL | la Polonia | della Polonia | alla Polonia | in Polonia | dalla Polonia | per la Polonia | con la Polonia | polacco | polacca | polacchi | polacche
RS | la Serbia | della Serbia | alla Serbia | in Serbia | dalla Serbia | per la Serbia | con la Serbia |  |  |  | 
GB | il Regno Unito | del Regno Unito | al Regno Unito | nel Regno Unito | dal Regno Unito | per il Regno Unito | con il Regno Unito | britannico | britannica | britannici | britanniche
LV | la Lettonia | della Lettonia | alla Lettonia | in Lettonia | dalla Lettonia | per la Lettonia | con la Lettonia | lettone | lettone | lettoni | lettoni
US | gli Stati Uniti | degli Stati Uniti | agli Stati Uniti | negli Stati Uniti | dagli Stati Uniti | per gli Stati Uniti | con gli Stati Uniti | statunitense | statunitense | statunitensi | statunitensi
CA | il Canada | del Canada | al Canada | in Canada | dal Canada | per il Canada | con il Canada | canadese | canadese | canadesi | canadesi
BR | il Brasile | del Brasile | al Brasile | in Brasile | dal Brasile | per il Brasile | con il Brasile | brasiliano | brasiliana | brasiliani | brasiliane
MX | il Messico | del Messico | al Messico | in Messico | dal Messico | per il Messico | con il Messico | messicano | messicana | messicani | messicane
AR | l'Argentina | dell'Argentina | all'Argentina | in Argentina | dall'Argentina | per l'Argentina | con l'Argentina | argentino | argentina | argentini | argentine
AU | l'Australia | dell'Australia | all'Australia | in Australia | dall'Australia | per l'Australia | con l'Australia | australiano | australiana | australiani | australiane
IL | Israele | di Israele | a Israele | in Israele | da Israele | per Israele | con Israele | israeliano | israeliana | israeliani | israeliane
CU | Cuba | di Cuba | a Cuba | a Cuba | da Cuba | per Cuba | con Cuba | cubano | cubana | cubani | cubane
CN | Shanghai | di Shanghai |  | a Shanghai | da Shanghai | per Shanghai | con Shanghai |  |  |  | 
AE | Dubai | di Dubai |  | a Dubai | da Dubai | per Dubai | con Dubai |  |  |  | 
JP | Tokyo | di Tokyo |  | a Tokyo | da Tokyo | per Tokyo | con Tokyo |  |  |  | 
VN | Hanoi | di Hanoi |  | a Hanoi | da Hanoi | per Hanoi | con Hanoi |  |  |  | 
TR | Istanbul | di Istanbul |  | a Istanbul | da Istanbul | per Istanbul | con Istanbul |  |  |  | 
RS | Belgrado | di Belgrado |  | a Belgrado | da Belgrado | per Belgrado | con Belgrado |  |  |  | 
DE | Francoforte | di Francoforte |  | a Francoforte | da Francoforte | per Francoforte | con Francoforte |  |  |  | 
FR | Parigi | di Parigi |  | a Parigi | da Parigi | per Parigi | con Parigi |  |  |  | 
IN | Mumbai | di Mumbai |  | a Mumbai | da Mumbai | per Mumbai | con Mumbai |  |  |  | 
KR | Seul | di Seul |  | a Seul | da Seul | per Seul | con Seul |  |  |  | 
x-eu | l'Unione Europea | dell'Unione Europea | all'Unione Europea | in Unione Europea | dall'Unione Europea | per l'Unione Europea | con l'Unione Europea |  |  |  | 
143 | l'Asia centrale | dell'Asia centrale | all'Asia centrale | in Asia centrale | dall'Asia centrale | per l'Asia centrale | con l'Asia centrale |  |  |  | 
035 | il Sud-est asiatico | del Sud-est asiatico | al Sud-est asiatico | nel Sud-est asiatico | dal Sud-est asiatico | per il Sud-est asiatico | con il Sud-est asiatico |  |  |  | 
002 | l'Africa | dell'Africa | all'Africa | in Africa | dall'Africa | per l'Africa | con l'Africa |  |  |  | 
x-middle-east | il Medio Oriente | del Medio Oriente | al Medio Oriente | in Medio Oriente | dal Medio Oriente | per il Medio Oriente | con il Medio Oriente |  |  |  | 
419 | l'America Latina | dell'America Latina | all'America Latina | in America Latina | dall'America Latina | per l'America Latina | con l'America Latina |  |  |  | 
`)
