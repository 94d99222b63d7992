import { readRows } from '../rows.ts'

// HS chapter and goods.
export const goods = readRows(`
hs | nom
44 | Schnittholz
44 | Sperrholz
76 | Aluminium
73 | Stahlrohre
27 | Kohle
31 | Düngemittel
10 | Weizen
10 | Gerste
11 | Mehl
15 | Sonnenblumenöl
15 | Rapsöl
04 | Käse
04 | Honig
04 | Milchpulver
02 | Schweinefleisch
02 | Rindfleisch
03 | Tiefkühlfisch
18 | Schokolade
17 | Zucker
22 | Wein
22 | Bier
22 | Mineralwasser
19 | Nudeln
48 | Papier
48 | Karton
40 | Reifen
40 | Kautschuk
30 | Arzneimittel
33 | Kosmetik
94 | Möbel
64 | Schuhe
69 | Keramikfliesen
25 | Zement
87 | Traktoren
87 | Lastwagen
84 | Werkzeugmaschinen
84 | Kompressoren
84 | Pumpen
85 | Transformatoren
85 | Kabel
86 | Waggons
71 | Gold
88 | Hubschrauber
12 | Leinsamen
08 | Äpfel
09 | Kaffee
24 | Tabak
90 | Messgeräte
`)
