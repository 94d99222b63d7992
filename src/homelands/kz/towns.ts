// Written by hand: seats of regions and towns below 100 000 inhabitants that trade news names, border stations, further
// names of cities. One line per place: region;Russian;English;Italian;German; what is left out is as in English. Marks and
// classes: see ../../gazetteer/sheet.ts.
export const townLines = `
KZ-19;Конаев ?, Капчагай/m-й, Капшагай/m-й;Qonayev, Konaev, Kapchagay;Qonaev;Qonajew
KZ-61;Туркестан ^;Turkistan ^, Turkestan ^;Turkistan ^;Turkestan ^, Türkistan
KZ-10;Семипалатинск;Semipalatinsk;Semipalatinsk, Semey;Semipalatinsk
KZ-10;Аягоз;Ayagoz;Ayagoz;Ajagös
KZ-11;;Kokchetav;Kokshetau;Kokschetau
KZ-11;Степногорск;Stepnogorsk
KZ-11;Щучинск;Shchuchinsk;Shchuchinsk;Schtschutschinsk
KZ-15;Хромтау/0;Khromtau;Khromtau;Chromtau
KZ-15;Актюбинск;Aktyubinsk;Aktjubinsk;Aktjubinsk
KZ-19;Талгар;Talgar
KZ-19;Каскелен;Kaskelen
KZ-23;Кульсары/0;Kulsary
KZ-27;Аксай/m-й ?;Aksay;Aksai;Aksai
KZ-27;;Uralsk, Oral ?;Uralsk;Uralsk
KZ-31;Джамбул ?;Dzhambul ?
KZ-31;Каратау/0 ?;Karatau ?
KZ-33;Жаркент;Zharkent;Zharkent;Scharkent
KZ-33;Достык ?;Dostyk
KZ-33;;Taldyqorghan;Taldykorgan;Taldykorgan
KZ-33;Хоргос, Коргас;Khorgos, Horgos, Khorgas
KZ-35;Балхаш ?;Balkhash ?, Balqash ?
KZ-35;Шахтинск;Shakhtinsk;Shakhtinsk;Schachtinsk
KZ-35;;Karagandy, Qaraghandy
KZ-39;Лисаковск;Lisakovsk;Lisakovsk;Lissakowsk
KZ-39;Житикара;Zhitikara;Zhitikara;Schitiqara
KZ-39;Аркалык;Arkalyk
KZ-39;Кустанай/m-й;Kostanai;Kostanay;Kostanai, Kostanay
KZ-43;Аральск;Aralsk
KZ-43;Кзыл-Орда;Kyzyl-Orda;Kyzylorda;Kysylorda, Kyzylorda
KZ-47;;Aqtau;Aktau;Aktau
KZ-47;Курык ?;Kuryk
KZ-47;Баутино/0;Bautino
KZ-55;Аксу/0 ?;Aksu ?
KZ-59;Тайынша;Tayynsha
KZ-61;Кентау/0;Kentau
KZ-61;Сарыагаш;Saryagash
KZ-62;;Jezkazgan, Zhezkazgan;Zhezkazgan;Dscheskasgan
KZ-62;Сатпаев ?;Satpayev ?
KZ-63;Риддер;Ridder ?
KZ-63;;Oskemen;Oskemen;Ust-Kamenogorsk
`

/** Special economic zones: names that trade news gives without a word for a zone beside them. */
export const zoneLines = `
KZ-33;;Taldyqorghan;Taldykorgan;Taldykorgan
KZ-33;Хоргос — Восточные ворота/0;Khorgos – Eastern Gate
KZ-47;Морпорт Актау/0;Aktau Sea Port
`
