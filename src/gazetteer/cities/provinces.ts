// Written by hand: provinces, states and landscapes of countries that are no home country, which papers print behind a
// city (“London, Ontario”) or for themselves («вина Кахетии»). One line per province, as in ./trade-places.ts.
export const provinceLines = `
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
CA;Нью-Брансуик;New Brunswick
AU;Западная Австралия;Western Australia;Australia Occidentale;Westaustralien, Western Australia
AU;Южная Австралия;South Australia;Australia Meridionale;Südaustralien, South Australia
GB;Шотландия;Scotland;Scozia;Schottland
GB;Англия;England;Inghilterra;England
GB;Уэльс;Wales;Galles;Wales
GB;Северная Ирландия;Northern Ireland;Irlanda del Nord;Nordirland
GB;Корнуолл;Cornwall;Cornovaglia;Cornwall
GB;Камбрия;Cumbria
GB;Нортумберленд;Northumberland
GB;Абердиншир;Aberdeenshire
GB;Бедфордшир;Bedfordshire
GB;Вустершир;Worcestershire
GB;Глостершир;Gloucestershire
GB;Дербишир;Derbyshire
GB;Йоркшир;Yorkshire
GB;Кембриджшир;Cambridgeshire
GB;Ланкашир;Lancashire
GB;Лестершир;Leicestershire
GB;Линкольншир;Lincolnshire
GB;Ноттингемшир;Nottinghamshire
GB;Оксфордшир;Oxfordshire
GB;Стаффордшир;Staffordshire
GB;Уорикшир;Warwickshire
GB;Хартфордшир;Hertfordshire
GB;Чешир;Cheshire
AT;Бургенланд;Burgenland
AT;Верхняя Австрия;Upper Austria;Alta Austria;Oberösterreich
AT;Каринтия;Carinthia;Carinzia;Kärnten
AT;Нижняя Австрия;Lower Austria;Bassa Austria;Niederösterreich
AT;Форарльберг;Vorarlberg
AT;Штирия;Styria;Stiria;Steiermark
CH;Аргау/0;Aargau;Argovia;Aargau
CH;Вале/0 ?;Valais;Vallese;Wallis ?
CH;Граубюнден;Graubünden, Grisons;Grigioni;Graubünden
CH;Тичино/0;Ticino;Ticino ?, Canton Ticino;Tessin
CH;Тургау/0;Thurgau;Turgovia;Thurgau
ES;Арагон;Aragon;Aragona;Aragonien
ES;Астурия;Asturias;Asturie;Asturien
ES;Балеарские острова/pl-а, Балеары/pl;Balearic Islands, Balearics;Baleari;Balearen/0
ES;Галисия;Galicia;Galizia ?;Galicien
ES;Канары/pl;Canary Islands;Canarie, Isole Canarie;Kanaren/0
ES;Кастилия;Castile;Castiglia;Kastilien
ES;Майорка, Мальорка;Mallorca, Majorca;Maiorca;Mallorca
ES;Эстремадура;Extremadura;Estremadura;Extremadura
FR;Бургундия;Burgundy ?;Borgogna;Burgund
FR;Лазурный Берег;Côte d’Azur, French Riviera;Costa Azzurra;Côte d’Azur
FR;Лотарингия;Lorraine ?;Lorena ?;Lothringen
FR;Овернь/f-ь;Auvergne;Alvernia;Auvergne
FR;Окситания;Occitania, Occitanie;Occitania;Okzitanien
FR;Пикардия;Picardy;Piccardia;Picardie
FR;Савойя ?;Savoy ?;Savoia ?;Savoyen
NL;Лимбург;Limburg;Limburgo;Limburg ?
NL;Фрисландия;Friesland;Frisia ?;Friesland ?
DK;Ютландия;Jutland;Jutland;Jütland
SE;Готланд;Gotland
SE;Норрботтен;Norrbotten
SE;Сконе/0;Skåne;Scania ?;Schonen ?
NO;Финнмарк;Finnmark
FI;Лапландия;Lapland;Lapponia;Lappland
EE;Ида-Вирумаа/0;Ida-Viru, Ida-Virumaa
EE;Сааремаа/0;Saaremaa
LV;Курземе/0;Kurzeme
LV;Латгалия;Latgale;Letgallia;Lettgallen
PL;Мазовия;Mazovia, Masovia;Masovia;Masowien
PL;Подляшье/n-е;Podlasie, Podlachia;Podlachia;Podlachien
PL;Померания;Pomerania;Pomerania;Pommern
HR;Истрия;Istria;Istria;Istrien
HR;Славония;Slavonia;Slavonia;Slawonien
RS;Воеводина;Vojvodina;Voivodina;Vojvodina
GE;Имеретия;Imereti;Imerezia;Imeretien
GE;Кахетия;Kakheti;Cachezia;Kachetien
GE;Мегрелия, Мингрелия;Mingrelia;Mingrelia;Mingrelien
UZ;Бухарская область;Bukhara Region;regione di Bukhara;Gebiet Buchara
UZ;Кашкадарьинская область;Kashkadarya;Kashkadarya;Kaschkadarja
UZ;Сурхандарьинская область;Surkhandarya;Surkhandarya;Surchandarja
UZ;Хорезм, Хорезмская область;Khorezm;Corasmia;Choresm
KG;Баткенская область;Batken;Batken;Batken
KG;Джалал-Абадская область;Jalal-Abad;Jalal-Abad;Dschalalabat
TJ;Горный Бадахшан;Gorno-Badakhshan;Gorno-Badakhshan;Berg-Badachschan
TJ;Согд, Согдийская область;Sughd, Sughd Region, Sogd Region;Sughd;Sughd
TJ;Хатлон, Хатлонская область;Khatlon, Khatlon Region;Khatlon;Chatlon
TM;Балканский велаят;Balkan Province;provincia di Balkan;Provinz Balkan
TM;Марыйский велаят;Mary Province;provincia di Mary;Provinz Mary
TM;Лебапский велаят;Lebap;Lebap;Lebap
UA;Волынь/f-ь;Volhynia;Volinia;Wolhynien
UA;Закарпатье/n-е;Transcarpathia, Zakarpattia;Transcarpazia;Transkarpatien
UA;Львовская область;Lviv Region;regione di Leopoli;Gebiet Lwiw
MN;Баян-Улгий/m-ий;Bayan-Ölgii
MN;Дорнод;Dornod
MN;Сэлэнгэ/0;Selenge ?
MN;Увс/0;Uvs
MN;Ховд, Кобдо/0;Khovd, Hovd
MN;Хубсугул;Khövsgöl
JP;Исикава;Ishikawa ?
JP;Хонсю/0;Honshu
KR;Кёнги/0, Кёнгидо/0;Gyeonggi
KR;Кёнсан;Gyeongsang
KR;Чолла;Jeolla
IR;Голестан;Golestan
IQ;Курдистан;Kurdistan
VN;Биньзыонг;Binh Duong
VN;Донгнай/m-й;Dong Nai
VN;Куангнинь/m-ь;Quang Ninh
IN;Бихар;Bihar
IN;Одиша, Орисса;Odisha, Orissa
IN;Харьяна;Haryana
PK;Белуджистан;Balochistan, Baluchistan;Belucistan;Belutschistan
PK;Синд;Sindh
ID;Бали/0;Bali
ID;Калимантан;Kalimantan
ID;Сулавеси/0;Sulawesi
MY;Джохор;Johor
MY;Пинанг;Penang
MY;Сабах ?;Sabah ?
PH;Лусон;Luzon
PH;Минданао/0;Mindanao
EG;Синай/m-й, Синайский полуостров;Sinai
SD;Дарфур;Darfur
ET;Тыграй/m-й;Tigray
ZA;Гаутенг;Gauteng
ZA;Квазулу-Натал;KwaZulu-Natal
BR;Мату-Гросу/0;Mato Grosso
BR;Риу-Гранди-ду-Сул;Rio Grande do Sul
BR;Санта-Катарина;Santa Catarina
MX;Нуэво-Леон;Nuevo León
MX;Халиско/0;Jalisco
MX;Юкатан;Yucatán
CA;Юкон;Yukon
AU;Северная Территория;Northern Territory;Territorio del Nord;Northern Territory
AR;Патагония ?;Patagonia ?;Patagonia;Patagonien
GR;Корфу/0;Corfu;Corfù;Korfu
GR;Пелопоннес;Peloponnese;Peloponneso;Peloponnes
GR;Родос;Rhodes ?;Rodi ^;Rhodos
PT;Азорские острова/pl-а, Азоры/pl-ов;Azores;Azzorre;Azoren/0
PT;Алгарви/0;Algarve
TR;Каппадокия;Cappadocia;Cappadocia;Kappadokien
DE;Рейнская область;Rhineland;Renania;Rheinland
`
