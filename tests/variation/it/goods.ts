import { readRows } from '../rows.ts'

// HS chapter, the goods alone, the goods after «di».
export const goods = readRows(`
hs | bare | di
44 | legname | di legname
44 | pannelli di legno | di pannelli di legno
76 | alluminio | di alluminio
73 | tubi in acciaio | di tubi in acciaio
27 | carbone | di carbone
31 | fertilizzanti | di fertilizzanti
10 | grano duro | di grano duro
10 | orzo | di orzo
10 | riso | di riso
11 | farina | di farina
15 | olio d'oliva | di olio d'oliva
04 | formaggio | di formaggio
04 | miele | di miele
04 | latte in polvere | di latte in polvere
02 | carne suina | di carne suina
02 | carne di pollo | di carne di pollo
03 | pesce surgelato | di pesce surgelato
18 | cioccolato | di cioccolato
17 | zucchero | di zucchero
22 | vino | di vino
22 | acqua minerale | di acqua minerale
19 | pasta | di pasta
48 | carta | di carta
48 | cartone | di cartone
40 | pneumatici | di pneumatici
30 | farmaci | di farmaci
33 | cosmetici | di cosmetici
94 | mobili | di mobili
64 | calzature | di calzature
61 | maglieria | di maglieria
69 | piastrelle in ceramica | di piastrelle in ceramica
25 | cemento | di cemento
87 | trattori | di trattori
87 | autocarri | di autocarri
84 | pompe | di pompe
84 | macchine utensili | di macchine utensili
85 | trasformatori | di trasformatori
85 | cavi elettrici | di cavi elettrici
86 | vagoni | di vagoni
71 | gioielli | di gioielli
88 | elicotteri | di elicotteri
08 | mele | di mele
08 | kiwi | di kiwi
09 | caffè | di caffè
24 | tabacco | di tabacco
39 | imballaggi in plastica | di imballaggi in plastica
90 | strumenti ottici | di strumenti ottici
`)
