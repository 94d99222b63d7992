// Written by hand: capitals and towns below 100 000 inhabitants that trade news names, further names of cities. One line
// per place: region;Russian;English;Italian;German; what is left out is as in English. Marks and classes: see
// ../../gazetteer/sheet.ts.
export const townLines = `
DE-HE;Оффенбах;Offenbach
DE-RP;Людвигсхафен;Ludwigshafen
DE-BW;Фридрихсхафен;Friedrichshafen
DE-BW;Зиндельфинген;Sindelfingen
DE-NI;Эмден;Emden
DE-SN;Майсен, Мейсен;Meissen, Meißen;Meissen, Meißen;Meißen, Meissen, Meißener/0
DE-BB;Франкфурт=на=Одере;Frankfurt an der Oder;Francoforte sull’Oder;Frankfurt an der Oder
DE-BB;Котбус ?;Cottbus
DE-BW;Фрайбург;Freiburg;Friburgo;Freiburg
DE-BW;Тутлинген;Tuttlingen
DE-BY;;Munich;Monaco ?;Münchner/0, Münchener/0
DE-BY;Пассау/0;Passau
DE-BY;Швайнфурт;Schweinfurt
DE-HE;Франкфурт;Frankfurt;Francoforte;Frankfurt
DE-MV;Шверин;Schwerin
DE-MV;Росток ^;Rostock
DE-MV;Висмар;Wismar
DE-MV;Засниц;Sassnitz
DE-MV;Грайфсвальд;Greifswald
DE-NI;Вильгельмсхафен;Wilhelmshaven
DE-NI;Куксхафен;Cuxhaven
DE-NW;Кёльн;Cologne;Colonia ?;Köln, Kölner/0
DE-NW;Гютерсло/0;Gütersloh
DE-SN;Цвиккау/0;Zwickau
DE-ST;Галле/0;Halle ?
`
