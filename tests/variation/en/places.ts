import { readRows } from '../rows.ts'

// States of the United States, then regions of Russia as English news name them; not «Georgia» nor «Washington», which are two.
export const americanRegions = readRows(`
code | nom | poss | adj | city | dateline
US-OH | Ohio | Ohio's | Ohio | Cleveland | CLEVELAND
US-TX | Texas | Texas's | Texas | Houston | HOUSTON
US-IA | Iowa | Iowa's | Iowa | Des Moines | DES MOINES
US-KS | Kansas | Kansas's | Kansas | Wichita | WICHITA
US-MN | Minnesota | Minnesota's | Minnesota | Minneapolis | MINNEAPOLIS
US-OR | Oregon | Oregon's | Oregon | Eugene | 
US-WI | Wisconsin | Wisconsin's | Wisconsin | Milwaukee | MILWAUKEE
US-MI | Michigan | Michigan's | Michigan | Detroit | DETROIT
US-IN | Indiana | Indiana's | Indiana | Fort Wayne | FORT WAYNE
US-FL | Florida | Florida's | Florida | Tampa | TAMPA
US-CA | California | California's | California | Fresno | FRESNO
US-AL | Alabama | Alabama's | Alabama | Huntsville | HUNTSVILLE
US-KY | Kentucky | Kentucky's | Kentucky | Louisville | LOUISVILLE
US-AZ | Arizona | Arizona's | Arizona | Tucson | TUCSON
US-NE | Nebraska | Nebraska's | Nebraska | Omaha | OMAHA
US-ND | North Dakota | North Dakota's | North Dakota | Fargo | FARGO
US-LA | Louisiana | Louisiana's | Louisiana | Baton Rouge | BATON ROUGE
US-ID | Idaho | Idaho's | Idaho | Boise | BOISE
US-UT | Utah | Utah's | Utah | Salt Lake City | SALT LAKE CITY
US-AR | Arkansas | Arkansas's | Arkansas | Little Rock | LITTLE ROCK
US-CO | Colorado | Colorado's | Colorado | Denver | DENVER
US-OK | Oklahoma | Oklahoma's | Oklahoma | Tulsa | TULSA
US-SC | South Carolina | South Carolina's | South Carolina |  | 
US-VT | Vermont | Vermont's | Vermont |  | 
`)

export const russianRegions = readRows(`
code | nom | poss | adj | city | dateline
RU-TOM | the Tomsk Region | the Tomsk Region's | Tomsk | Tomsk | TOMSK
RU-KYA | the Krasnoyarsk Territory | the Krasnoyarsk Territory's | Krasnoyarsk | Krasnoyarsk | KRASNOYARSK
RU-KHA | the Khabarovsk Territory | the Khabarovsk Territory's | Khabarovsk | Khabarovsk | KHABAROVSK
RU-SMO | the Smolensk Region | the Smolensk Region's | Smolensk | Smolensk | SMOLENSK
RU-SVE | the Sverdlovsk Region | the Sverdlovsk Region's | Sverdlovsk | Yekaterinburg | YEKATERINBURG
RU-TA | the Republic of Tatarstan | the Republic of Tatarstan's | Tatarstan | Kazan | KAZAN
RU-KGD | the Kaliningrad Region | the Kaliningrad Region's | Kaliningrad | Kaliningrad | KALININGRAD
RU-PER | the Perm Territory | the Perm Territory's | Perm | Perm | PERM
RU-NVS | the Novosibirsk Region | the Novosibirsk Region's | Novosibirsk | Novosibirsk | NOVOSIBIRSK
RU-TUL | the Tula Region | the Tula Region's | Tula | Tula | TULA
RU-IRK | the Irkutsk Region | the Irkutsk Region's | Irkutsk | Irkutsk | IRKUTSK
RU-VOR | the Voronezh Region | the Voronezh Region's | Voronezh | Voronezh | VORONEZH
RU-ORE | the Orenburg Region | the Orenburg Region's | Orenburg | Orenburg | ORENBURG
`)

// Countries, then foreign cities, which stand for their country, then groups.
export const partners = readRows(`
code | nom | adj
CN | China | Chinese
MN | Mongolia | Mongolian
KZ | Kazakhstan | Kazakh
UZ | Uzbekistan | Uzbek
KG | Kyrgyzstan | Kyrgyz
BY | Belarus | Belarusian
AM | Armenia | Armenian
AZ | Azerbaijan | Azerbaijani
TR | Türkiye | Turkish
IR | Iran | Iranian
IN | India | 
VN | Vietnam | Vietnamese
JP | Japan | Japanese
KR | South Korea | South Korean
KP | North Korea | North Korean
TH | Thailand | Thai
MY | Malaysia | Malaysian
ID | Indonesia | Indonesian
PH | the Philippines | Philippine
AE | the United Arab Emirates | Emirati
AE | the UAE | 
SA | Saudi Arabia | Saudi
EG | Egypt | Egyptian
DZ | Algeria | Algerian
MA | Morocco | Moroccan
NG | Nigeria | Nigerian
KE | Kenya | Kenyan
ZA | South Africa | South African
DE | Germany | German
IT | Italy | Italian
FR | France | French
ES | Spain | Spanish
GB | the United Kingdom | British
IE | Ireland | Irish
NL | the Netherlands | Dutch
FI | Finland | Finnish
NO | Norway | Norwegian
SE | Sweden | Swedish
PL | Poland | Polish
RS | Serbia | Serbian
LV | Latvia | Latvian
CA | Canada | Canadian
MX | Mexico | Mexican
BR | Brazil | Brazilian
AR | Argentina | Argentine
CL | Chile | Chilean
PE | Peru | Peruvian
AU | Australia | Australian
NZ | New Zealand | 
IL | Israel | Israeli
CN | Shanghai | 
JP | Tokyo | 
KR | Seoul | 
VN | Hanoi | 
IN | Mumbai | 
TR | Istanbul | 
AE | Dubai | 
DE | Frankfurt | 
x-eu | the European Union | 
x-eu | the EU | 
143 | Central Asia | 
035 | Southeast Asia | 
002 | Africa | 
x-middle-east | the Middle East | 
419 | Latin America | 
`)
