import { readRows } from '../rows.ts'

// HS chapter and goods.
export const goods = readRows(`
hs | nom
44 | lumber
44 | plywood
76 | aluminum
73 | steel pipes
27 | coal
31 | fertilizers
10 | wheat
10 | barley
10 | corn
11 | flour
15 | sunflower oil
15 | soybean oil
04 | cheese
04 | honey
04 | milk powder
02 | pork
02 | beef
03 | frozen fish
03 | crab
18 | chocolate
17 | sugar
22 | wine
22 | mineral water
19 | pasta
48 | paper
48 | cardboard
40 | tires
40 | rubber
30 | medicines
33 | cosmetics
94 | furniture
64 | footwear
61 | knitwear
69 | ceramic tiles
70 | sheet glass
25 | cement
87 | tractors
87 | trucks
84 | machine tools
84 | compressors
85 | transformers
85 | cables
71 | gold
88 | helicopters
12 | soybeans
08 | apples
08 | almonds
09 | coffee
52 | cotton
24 | tobacco
`)
