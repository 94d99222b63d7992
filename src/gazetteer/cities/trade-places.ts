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
IN;Гоа/0;Goa
IN;Гуджарат;Gujarat
IN;Махараштра;Maharashtra
IN;Раджастхан;Rajasthan
IN;Пенджаб;Punjab
IN;Керала;Kerala
IN;Карнатака;Karnataka
IN;Тамилнад, Тамил-Наду/0;Tamil Nadu
IN;Телангана;Telangana
IN;Андхра-Прадеш;Andhra Pradesh
IN;Уттар-Прадеш;Uttar Pradesh
IN;Мадхья-Прадеш;Madhya Pradesh
IN;Западная Бенгалия;West Bengal;Bengala Occidentale;Westbengalen
IN;Ассам;Assam
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
CA;Альберта ?;Alberta ?;Alberta ?;Alberta ?
CA;Британская Колумбия;British Columbia;Columbia Britannica;British Columbia, Britisch-Kolumbien
CA;Квебек;Québec
CA;Манитоба;Manitoba
CA;Онтарио/0;Ontario
CA;Саскачеван;Saskatchewan
CA;Новая Шотландия;Nova Scotia;Nuova Scozia;Nova Scotia, Neuschottland
CA;Ньюфаундленд;Newfoundland;Terranova;Neufundland
AU;Виктория ?;Victoria ?;Victoria ?;Victoria ?
AU;Квинсленд;Queensland
AU;Новый Южный Уэльс;New South Wales;Nuovo Galles del Sud;New South Wales
AU;Тасмания;Tasmania;Tasmania;Tasmanien
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
`
