// Written by hand, for countries that are no home country: provinces, states and emirates that trade news names, ports
// and trade-fair cities below 100 000 inhabitants, territories that ISO 3166-1 does not list (under the country it lists
// them in), and further names of cities that the list of cities has under one name. Of home countries only what the news
// of others knows: «Вашингтон», the government; «СУАР» and «ВКО», short names of regions. One line per place:
// country;Russian;English;Italian;German; what is left out is as in English, further names follow a comma. Marks and
// classes: see ../sheet.ts.
export const tradePlaceLines = `
CN;СУАР;XUAR
KZ;ВКО, ЗКО;East Kazakhstan Oblast
JP;Хоккайдо/0;Hokkaido
JP;Кюсю/0;Kyushu
JP;Вакканай/m-й;Wakkanai
JP;Сакаиминато/0;Sakaiminato
JP;Тоттори/0;Tottori
JP;Иокогама, Йокогама;Yokohama
KR;Пусан, Бусан;Busan, Pusan
KR;Инчхон, Инчеон;Incheon
KR;Тонхэ/0;Donghae
KR;Сокчхо/0;Sokcho
KR;Чеджу/0;Jeju
KR;Канвондо/0;Gangwon
KP;Раджин, Расон;Rason, Rajin
MN;Дархан;Darkhan
MN;Замын-Ууд;Zamyn-Uud
MN;Эрдэнэт, Эрденет;Erdenet
MN;Улан-Батор;Ulaanbaatar, Ulan Bator;Ulan Bator, Ulaanbaatar;Ulaanbaatar, Ulan-Bator
VN;Вунгтау/0;Vung Tau
VN;Сайгон;Saigon
VN;Хошимин;Ho Chi Minh City, Ho Chi Minh;Ho Chi Minh, Ho Chi Minh City;Ho-Chi-Minh-Stadt
IN;Мундра;Mundra
IN;Нава-Шева;Nhava Sheva
IN;Бомбей/m-й;Bombay
IN;Мумбай/m-й;Mumbai
IN;Калькутта;Calcutta, Kolkata;Calcutta;Kalkutta
IN;Бенгалуру/0, Бангалор;Bengaluru, Bangalore
AE;Абу-Даби/0;Abu Dhabi
AE;Шарджа, Эш-Шарика;Sharjah
AE;Фуджейра;Fujairah
AE;Рас-эль-Хайма;Ras Al Khaimah, Ras al-Khaimah
AE;Умм-эль-Кайвайн;Umm Al Quwain
AE;Джебель-Али/0;Jebel Ali
AE;Рувайс;Ruwais
SA;Эр-Рияд;Riyadh;Riad;Riad
SA;Джидда;Jeddah, Jiddah;Gedda, Jeddah;Dschidda
IR;Бендер-Аббас, Бандар-Аббас;Bandar Abbas
IR;Энзели/0, Бендер-Энзели/0;Anzali
IR;Амирабад;Amirabad
IR;Астара;Astara
IR;Гилян;Gilan
IR;Мазендеран;Mazandaran
IR;Чабахар;Chabahar
IR;Хорасан;Khorasan
IQ;Иракский Курдистан;Iraqi Kurdistan;Kurdistan iracheno;Irakisch-Kurdistan
IQ;Багдад;Baghdad;Baghdad, Bagdad;Bagdad
TR;Анталья;Antalya;Adalia ?
TR;Константинополь/m-ь ?;Constantinople ?
TR;Чанаккале/0;Çanakkale
GE;Абхазия;Abkhazia;Abcasia, Abkhazia;Abchasien
GE;Аджария;Adjara, Adjaria;Agiaria;Adscharien
GE;Южная Осетия;South Ossetia;Ossezia del Sud;Südossetien
GE;Поти/0;Poti ?
GE;Сухум, Сухуми/0;Sukhumi;Suchumi;Suchumi
GE;Цхинвал, Цхинвали/0;Tskhinvali
GE;Верхний Ларс ?;Verkhny Lars
GE;Тбилиси/0;Tbilisi;Tbilisi;Tiflis, Tbilissi
AZ;Нахичевань/f-ь, Нахчыван;Nakhchivan, Nakhichevan;Nakhchivan;Nachitschewan
AZ;Нагорный Карабах;Nagorno-Karabakh;Nagorno Karabakh, Nagorno-Karabakh;Bergkarabach
MD;Приднестровье;Transnistria;Transnistria, Transdnestria;Transnistrien
MD;Гагаузия;Gagauzia;Gagauzia;Gagausien
MD;Кишинёв;Chișinău, Kishinev;Chișinău;Chișinău, Chisinau, Kischinau
UZ;Каракалпакстан, Каракалпакия;Karakalpakstan;Karakalpakstan;Karakalpakstan
UZ;Ферганская долина, Ферганская область/f-ь;Fergana Valley, Fergana;valle di Fergana, Fergana;Ferganatal, Fergana
UZ;Ташкент;Tashkent;Tashkent, Taškent;Taschkent
UZ;Самарканд;Samarkand;Samarcanda;Samarkand
UZ;Бухара;Bukhara;Bukhara, Buchara;Buchara
KG;Ошская область/f-ь;Osh Region;regione di Osh;Gebiet Osch
KG;Чуйская область/f-ь;Chuy Region;regione di Chuy;Gebiet Tschüi
KG;Иссык-Кульская область/f-ь;Issyk-Kul Region;regione di Issyk-Kul;Gebiet Yssykköl
KG;Талас ?;Talas ?
KG;Ош;Osh;Osh;Osch
KG;Бишкек;Bishkek;Bishkek, Biškek;Bischkek
TM;Туркменбаши/0;Turkmenbashi
UA;Донбасс ?;Donbas ?, Donbass ?;Donbass ?;Donbass ?
UA;Днепропетровск;Dnipropetrovsk
UA;Одесса;Odesa, Odessa;Odessa;Odessa
UA;Киев;Kyiv, Kiev;Kiev;Kiew, Kyjiw
UA;Львов;Lviv, Lvov;Leopoli;Lwiw, Lemberg
UA;Харьков;Kharkiv, Kharkov;Kharkiv;Charkiw, Charkow
LV;Вентспилс;Ventspils
LV;Лиепая/f-я;Liepaja
LT;Клайпеда;Klaipeda
EE;Нарва;Narva
EE;Силламяэ/0;Sillamäe
FI;Котка;Kotka ?
FI;Хамина;Hamina
FI;Лаппеэнранта;Lappeenranta
FI;Иматра;Imatra
FI;Турку/0;Turku
SE;Мальмё/0;Malmö
NO;Киркенес;Kirkenes
NO;Тромсё/0;Tromsø
AT;Тироль/m-ь;Tyrol;Tirolo;Tirol
AT;Штирия;Styria;Stiria;Steiermark
AT;Грац;Graz
AT;Линц;Linz
CH;Женева;Geneva;Ginevra;Genf
CH;Тичино/0;Ticino;Canton Ticino;Tessin
FR;Эльзас;Alsace;Alsazia;Elsass
FR;Бретань/f-ь;Brittany;Bretagna;Bretagne
FR;Нормандия;Normandy;Normandia;Normandie
FR;Прованс;Provence;Provenza;Provence
FR;Бургундия;Burgundy ?;Borgogna;Burgund
FR;Корсика;Corsica;Corsica;Korsika
FR;Канны;Cannes
ES;Каталония;Catalonia;Catalogna;Katalonien
ES;Андалусия;Andalusia;Andalusia;Andalusien
ES;Галисия;Galicia ?;Galizia ?;Galicien
ES;Валенсия;Valencia;Valencia;Valencia
ES;Страна Басков;Basque Country;Paesi Baschi;Baskenland
ES;Канарские острова/pl-а;Canary Islands;Canarie, Isole Canarie;Kanarische Inseln/0
PT;Мадейра;Madeira
BE;Фландрия;Flanders;Fiandre;Flandern
BE;Валлония;Wallonia;Vallonia;Wallonien
BE;Зебрюгге/0;Zeebrugge
BE;Гент;Ghent;Gand;Gent
GR;Пирей/m-й;Piraeus;Pireo;Piräus
GR;Крит;Crete;Creta;Kreta
GR;Салоники|Салоник/pl, Фессалоники|Фессалоник/pl;Thessaloniki;Salonicco, Tessalonica;Thessaloniki, Saloniki
HR;Далмация;Dalmatia;Dalmazia;Dalmatien
SI;Копер;Koper;Capodistria;Koper
ME;Бар ?;Bar ?;Antivari;Bar ?
RO;Констанца;Constanța;Costanza;Konstanza
RO;Трансильвания;Transylvania;Transilvania;Siebenbürgen, Transsilvanien
PL;Силезия;Silesia;Slesia;Schlesien
PL;Вроцлав;Wrocław;Breslavia;Breslau
PL;Познань/f-ь;Poznań;Poznań;Posen
PL;Гданьск;Gdańsk;Danzica;Danzig
PL;Лодзь/f-ь;Łódź;Łódź;Lodsch, Łódź
CZ;Богемия;Bohemia;Boemia;Böhmen
CZ;Моравия;Moravia;Moravia;Mähren
CZ;Брно/0;Brno;Brno;Brünn, Brno
US;Вашингтон;Washington
BR;Сан-Паулу/0;São Paulo;San Paolo ?, São Paulo;São Paulo
BR;Сантус;Santos ?
BR;Баия/f-я;Bahia
BR;Минас-Жерайс;Minas Gerais
BR;Парана ?;Paraná
EG;Дамьетта;Damietta
EG;Порт-Саид;Port Said;Porto Said;Port Said
EG;Хургада;Hurghada
EG;Шарм-эль-Шейх;Sharm El Sheikh, Sharm el-Sheikh;Sharm el-Sheikh;Scharm asch-Schaich, Sharm el-Sheikh
MA;Танжер;Tangier;Tangeri;Tanger
TZ;Занзибар;Zanzibar;Zanzibar;Sansibar
ID;Бали/0 ?;Bali
ID;Ява ?;Java ?;Giava;Java ?
ID;Суматра;Sumatra
MY;Саравак;Sarawak
MY;Сабах ?;Sabah
TH;Пхукет;Phuket
TH;Паттайя/f-я;Pattaya
CY;Лимасол, Лимассол;Limassol
IL;Ашдод;Ashdod
PS;сектор Газа/0, Газа ?;Gaza Strip, Gaza;Striscia di Gaza, Gaza;Gazastreifen, Gaza
PS;Западный берег Иордана, Западный берег реки Иордан, Рамалла;West Bank, Ramallah;Cisgiordania, Ramallah;Westjordanland, Ramallah
IL;Тель-Авив;Tel Aviv, Tel-Aviv
SY;Латакия;Latakia, Lattakia;Latakia, Laodicea;Latakia
SY;Тартус;Tartus;Tartus;Tartus
SY;Алеппо/0, Халеб;Aleppo
AM;Ереван;Yerevan;Erevan, Yerevan;Jerewan, Eriwan
PH;Себу/0;Cebu
TN;;Tunis;Tunisi;Tunis
DZ;;Algiers;Algeri;Algier
KW;Эль-Кувейт;Kuwait City;Kuwait City;Kuwait-Stadt
PA;;Panama City;Città di Panama;Panama-Stadt
GT;;Guatemala City;Città del Guatemala;Guatemala-Stadt
NL;Эйндховен;Eindhoven
BG;Русе/0;Ruse ?, Rousse;Ruse ?;Russe ?
BR;Можи-дас-Крузис;Mogi das Cruzes
CD;Колвези/0;Kolwezi
EG;Эль-Махалла-эль-Кубра;El Mahalla El Kubra, Mahalla
ID;Чимахи/0;Cimahi
IN;Сахаранпур;Saharanpur
IN;Кожикоде/0, Каликут;Kozhikode, Calicut
IN;Колхапур;Kolhapur
IN;Музаффарнагар;Muzaffarnagar
IN;Музаффарпур;Muzaffarpur
IN;Джханси/0;Jhansi
IN;Фирозабад;Firozabad
IN;Бхилвара;Bhilwara
IN;Бхагалпур;Bhagalpur
IN;Амравати/0;Amravati
IN;Ахмаднагар;Ahmednagar, Ahmadnagar
IN;Низамабад;Nizamabad
IN;Руркела;Rourkela
IN;Тумкур;Tumkur
IN;Давангере/0;Davangere
IN;Пимпри-Чинчвад;Pimpri-Chinchwad
IR;Хорремабад;Khorramabad
JP;Тоёнака;Toyonaka
JP;Такацуки/0;Takatsuki
JP;Хираката;Hirakata
JP;Амагасаки/0;Amagasaki
KR;Ыйджонбу/0;Uijeongbu
KR;Масан;Masan
KR;Коян ?;Goyang
KR;Хвасон;Hwaseong
KR;Кванмён;Gwangmyeong
KW;Эль-Ахмади/0;Al Ahmadi
MA;Темара;Temara
MA;Эль-Хосейма;Al Hoceima
MX;Экатепек;Ecatepec
MX;Халапа;Xalapa
MY;Субанг-Джая;Subang Jaya
NG;Лекки/0;Lekki
NG;Икеджа;Ikeja
PH;Мандауэ/0;Mandaue
PH;Лапу-Лапу/0;Lapu-Lapu
PH;Илиган;Iligan
PH;Бутуан;Butuan
PH;Баколод;Bacolod
PH;Антиполо/0;Antipolo
PH;Калоокан;Caloocan
PK;Музаффарабад;Muzaffarabad
SD;Вад-Медани/0;Wad Madani
SD;Эль-Обейд;El Obeid
SN;Тьес ?;Thiès
FM;Паликир;Palikir
PW;Нгерулмуд;Ngerulmud
TV;Фунафути/0;Funafuti
TC;Коберн-Таун;Cockburn Town
VG;Род-Таун;Road Town
SX;Филипсбург;Philipsburg
BL;Густавия/f-я;Gustavia
NU;Алофи/0;Alofi
NL;Венло/0;Venlo
NL;Флиссинген;Vlissingen, Flushing ?;Vlissingen;Vlissingen
NL;Тернёзен;Terneuzen
FR;Дюнкерк;Dunkirk;Dunkerque;Dünkirchen
FR;Ла-Рошель/f-ь;La Rochelle
FR;Фос-сюр-Мер;Fos-sur-Mer
GB;Феликсстоу/0;Felixstowe
GB;Иммингем;Immingham
GB;Тилбери/0;Tilbury
PT;Синиш ?;Sines ?
PT;Лейшойнш;Leixões
GR;Игуменица;Igoumenitsa
HR;Плоче/0;Ploče
SI;Марибор;Maribor
PL;Свиноуйсьце/0;Świnoujście;Świnoujście;Swinemünde
FI;Раума;Rauma
FI;Коккола;Kokkola
SE;Лулео/0;Luleå
NO;Нарвик;Narvik
DK;Фредерисия/f-я;Fredericia
EG;Айн-Сохна;Ain Sokhna
OM;Дукм;Duqm
SA;Янбу/0;Yanbu
SA;Джубайль/m-ь;Jubail
IR;Бендер-Имам-Хомейни/0, Бендер-Имам/0;Bandar Imam Khomeini
IR;Ноушехр;Nowshahr
IQ;Умм-Каср;Umm Qasr
PK;Гвадар;Gwadar
IN;Кандла;Kandla
IN;Парадип;Paradip
IN;Пипавав;Pipavav
LK;Хамбантота;Hambantota
BD;Монгла;Mongla
TH;Лаем-Чабанг, Лаемчабанг;Laem Chabang
MY;Порт-Кланг;Port Klang
MY;Танджунг-Пелепас;Tanjung Pelepas
ID;Танджунг-Приок;Tanjung Priok
VN;Кайлан;Cai Lan
KR;Кванъян;Gwangyang
KR;Пхёнтхэк;Pyeongtaek
JP;Нанао/0;Nanao
TN;Радес;Rades
DJ;Дорале/0;Doraleh
NA;Уолфиш-Бей/m-й;Walvis Bay
MZ;Накала;Nacala
MX;Ласаро-Карденас;Lázaro Cárdenas
PA;Бальбоа/0 ?;Balboa ?
JM;Монтего-Бей/m-й;Montego Bay
AU;Фримантл;Fremantle
AU;Порт-Хедленд;Port Hedland
CH;Лугано/0;Lugano
CH;Санкт-Галлен;St. Gallen;San Gallo;St. Gallen
AT;Клагенфурт;Klagenfurt
HR;Задар;Zadar;Zara ?;Zadar
HR;Пула ?;Pula;Pola ?;Pula
LV;Резекне/0;Rēzekne
EE;Пярну/0;Pärnu
FI;Йоэнсуу/0;Joensuu
FI;Лаппеенранта;Lappeenranta
PL;Сувалки/pl;Suwałki
MN;Чойбалсан;Choibalsan
MN;Алтанбулаг;Altanbulag
LV;Вентспилс;Ventspils
LV;Лудза;Ludza
GB;Халл;Hull ?;Hull ?;Hull ?
ID;Джакарта;Jakarta;Jakarta;Jakarta
EG;Каир;Cairo;Cairo ^;Kairo
CU;Гавана;Havana;Avana ^;Havanna
SA;Мекка;Mecca;Mecca ^;Mekka
NL;Гаага;The Hague;Aia ^;Den Haag
LK;Коломбо/0 ^;Colombo ^;Colombo ?;Colombo ^
ER;Массауа/0;Massawa;Massaua;Massaua
MN;Улангом;Ulaangom
EG;Суэц ?;Suez ?;Suez ?;Suez ?
BG;Пловдив;Plovdiv;Plovdiv;Plovdiv
CN;Тяньцзинь/m-ь;Tianjin;Tientsin;Tientsin
OM;Маскат;Muscat;Mascate, Mascat;Maskat
`
