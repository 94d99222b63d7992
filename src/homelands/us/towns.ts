// Written by hand: capitals below 100 000 inhabitants, ports, further names of cities. One line per place:
// region;Russian;English;Italian;German; what is left out is as in English. Marks and classes: see
// ../../gazetteer/sheet.ts.
export const townLines = `
US-LA;Лейк-Чарльз;Lake Charles
US-TX;Порт-Артур ?;Port Arthur
US-MS;Галфпорт, Билокси/0;Gulfport, Biloxi
US-TX;Галвестон;Galveston
US-DE;Уилмингтон ?;Wilmington ?
US-NC;Уилмингтон ?;Wilmington ?
US-VT;Берлингтон ?;Burlington ?
US-ME;Портленд ?;Portland ?
US-OR;Портленд;Portland
US-AK;Джуно/0 ?;Juneau
US-CA;Голливуд ?;Hollywood ?
US-CA;Конкорд ?;Concord ?
US-DE;Довер ?;Dover ?
US-DC;Вашингтон ?;Washington ?
US-GA;Атланта;Atlanta
US-GA;Огаста ?;Augusta ?
US-KY;Франкфорт;Frankfort ?
US-MA;Бостон;Boston
US-MD;Аннаполис;Annapolis
US-ME;Огаста ?;Augusta ?
US-MO;Джефферсон-Сити/0;Jefferson City
US-MT;Хелена ?;Helena ?
US-ND;Бисмарк ?;Bismarck ?
US-NH;Конкорд ?;Concord ?
US-NJ;Трентон ?;Trenton ?
US-NM;Санта-Фе/0 ?;Santa Fe ?
US-NV;Карсон-Сити/0;Carson City
US-NY;Олбани/0 ?;Albany ?
US-PA;Гаррисберг;Harrisburg
US-SC;Чарлстон ?;Charleston ?
US-SC;Колумбия ?;Columbia ?
US-SD;Пирр ?;Pierre ?
US-VT;Монтпилиер;Montpelier
US-WA;Олимпия ?;Olympia ?
US-WV;Чарлстон ?;Charleston ?
US-WY;Шайенн;Cheyenne ?
`
