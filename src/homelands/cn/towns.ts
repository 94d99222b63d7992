// Written by hand: border stations, ports and trading towns, further names of cities. One line per place:
// region;Russian;English;Italian;German; what is left out is as in English. Marks and classes: see
// ../../gazetteer/sheet.ts.
export const townLines = `
CN-XJ;Хоргос ?;Khorgos ?, Horgos ?, Huoerguosi
CN-FJ;Сямэнь/m-ь;Xiamen
CN-GD;Кантон ?;Canton ?;Canton ?;Kanton ?
CN-HL;Суйфэньхэ/0;Suifenhe
CN-HL;Фуюань/m-ь;Fuyuan
CN-HL;Тунцзян;Tongjiang
CN-HL;Дунин;Dongning
CN-JL;Хуньчунь/m-ь;Hunchun
CN-LN;Порт-Артур;Port Arthur
CN-NM;Маньчжурия;Manzhouli
CN-NM;Эрэн-Хото/0, Эрлянь/m-ь;Erenhot, Erlian
CN-XJ;Хоргос ?;Khorgos ?, Horgos ?
CN-XJ;Алашанькоу/0;Alashankou
CN-ZJ;Иу/0 ?;Yiwu
`
