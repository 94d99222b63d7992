// Written by hand: capitals and towns below 100 000 inhabitants that trade news names, further names of cities. One line
// per place: region;Russian;English;Italian;German; what is left out is as in English. Marks and classes: see
// ../../gazetteer/sheet.ts.
export const townLines = `
DE-BB;Шведт;Schwedt
DE-BB;Айзенхюттенштадт;Eisenhüttenstadt
DE-NW;Изерлон;Iserlohn
DE-NW;Люденшайд;Lüdenscheid
DE-NW;Херфорд;Herford
DE-NW;Минден;Minden
DE-RP;Пирмазенс;Pirmasens
DE-RP;Шпайер;Speyer ?
DE-RP;Вормс;Worms ?
DE-HE;Рюссельсхайм;Rüsselsheim
DE-HE;Вецлар;Wetzlar
DE-HE;Ханау/0;Hanau
DE-HE;Фульда;Fulda ?
DE-HE;Гисен;Gießen, Giessen;Gießen, Giessen;Gießen, Gießener/0
DE-HE;Марбург;Marburg
DE-NI;Люнебург;Lüneburg
DE-NI;Целле/0;Celle
DE-SH;Фленсбург;Flensburg
DE-MV;Нойбранденбург;Neubrandenburg
DE-MV;Штральзунд;Stralsund
DE-ST;Лойна ?;Leuna
DE-ST;Биттерфельд;Bitterfeld
DE-ST;Мерзебург;Merseburg
DE-ST;Виттенберг;Wittenberg
DE-ST;Дессау/0;Dessau
DE-TH;Зуль/m-ь;Suhl
DE-TH;Айзенах;Eisenach
DE-TH;Гота ?;Gotha
DE-TH;Веймар;Weimar
DE-BW;Ален ?;Aalen
DE-BW;Гёппинген;Göppingen
DE-BW;Эслинген;Esslingen
DE-BW;Тюбинген;Tübingen
DE-BW;Констанц;Konstanz ?
DE-BY;Кобург;Coburg
DE-BY;Кемптен;Kempten
DE-BY;Розенхайм;Rosenheim
DE-BY;Ландсхут;Landshut
DE-BY;Бамберг;Bamberg
DE-BY;Байройт;Bayreuth
DE-SN;Плауэн;Plauen
DE-SN;Баутцен;Bautzen
DE-SN;Гёрлиц;Görlitz
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
