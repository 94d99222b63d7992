import { readRows, withBare } from '../rows.ts'

// Länder of Germany, then regions of Russia as German news name them.
export const germanRegions = readRows(`
code | nom | gen | dat | from | adjpl | adjdat | city | dateline
DE-BY | Bayern | Bayerns | in Bayern | aus Bayern | bayerische | bayerischen | Augsburg | MÜNCHEN
DE-BW | Baden-Württemberg | Baden-Württembergs | in Baden-Württemberg | aus Baden-Württemberg |  |  | Heilbronn | STUTTGART
DE-SN | Sachsen | Sachsens | in Sachsen | aus Sachsen | sächsische | sächsischen | Chemnitz | DRESDEN
DE-TH | Thüringen | Thüringens | in Thüringen | aus Thüringen | thüringische | thüringischen | Jena | ERFURT
DE-HE | Hessen | Hessens | in Hessen | aus Hessen | hessische | hessischen | Kassel | WIESBADEN
DE-NI | Niedersachsen | Niedersachsens | in Niedersachsen | aus Niedersachsen | niedersächsische | niedersächsischen | Braunschweig | HANNOVER
DE-NW | Nordrhein-Westfalen | Nordrhein-Westfalens | in Nordrhein-Westfalen | aus Nordrhein-Westfalen |  |  | Dortmund | DÜSSELDORF
DE-RP | Rheinland-Pfalz | Rheinland-Pfalz | in Rheinland-Pfalz | aus Rheinland-Pfalz |  |  | Koblenz | MAINZ
DE-BB | Brandenburg | Brandenburgs | in Brandenburg | aus Brandenburg | brandenburgische | brandenburgischen | Cottbus | POTSDAM
DE-ST | Sachsen-Anhalt | Sachsen-Anhalts | in Sachsen-Anhalt | aus Sachsen-Anhalt |  |  | Magdeburg | MAGDEBURG
DE-SH | Schleswig-Holstein | Schleswig-Holsteins | in Schleswig-Holstein | aus Schleswig-Holstein |  |  | Lübeck | KIEL
DE-MV | Mecklenburg-Vorpommern | Mecklenburg-Vorpommerns | in Mecklenburg-Vorpommern | aus Mecklenburg-Vorpommern |  |  | Rostock | SCHWERIN
DE-HH | Hamburg | Hamburgs | in Hamburg | aus Hamburg |  |  | Hamburg | HAMBURG
DE-HB | Bremen | Bremens | in Bremen | aus Bremen |  |  | Bremerhaven | BREMEN
`)

export const russianRegions = readRows(`
code | nom | gen | dat | from | adjpl | adjdat | city | dateline
RU-TOM | die Region Tomsk | der Region Tomsk | in der Region Tomsk | aus der Region Tomsk |  |  | Tomsk | TOMSK
RU-KYA | die Region Krasnojarsk | der Region Krasnojarsk | in der Region Krasnojarsk | aus der Region Krasnojarsk |  |  | Krasnojarsk | KRASNOJARSK
RU-KHA | die Region Chabarowsk | der Region Chabarowsk | in der Region Chabarowsk | aus der Region Chabarowsk |  |  | Chabarowsk | CHABAROWSK
RU-SMO | die Region Smolensk | der Region Smolensk | in der Region Smolensk | aus der Region Smolensk |  |  | Smolensk | SMOLENSK
RU-KGD | die Region Kaliningrad | der Region Kaliningrad | in der Region Kaliningrad | aus der Region Kaliningrad |  |  | Kaliningrad | KALININGRAD
RU-PER | die Region Perm | der Region Perm | in der Region Perm | aus der Region Perm |  |  | Perm | PERM
RU-NVS | die Region Nowosibirsk | der Region Nowosibirsk | in der Region Nowosibirsk | aus der Region Nowosibirsk |  |  | Nowosibirsk | NOWOSIBIRSK
RU-TUL | die Region Tula | der Region Tula | in der Region Tula | aus der Region Tula |  |  | Tula | TULA
RU-IRK | die Region Irkutsk | der Region Irkutsk | in der Region Irkutsk | aus der Region Irkutsk |  |  | Irkutsk | IRKUTSK
RU-VOR | die Region Woronesch | der Region Woronesch | in der Region Woronesch | aus der Region Woronesch |  |  | Woronesch | WORONESCH
RU-ORE | die Region Orenburg | der Region Orenburg | in der Region Orenburg | aus der Region Orenburg |  |  | Orenburg | ORENBURG
RU-BRY | die Region Brjansk | der Region Brjansk | in der Region Brjansk | aus der Region Brjansk |  |  | Brjansk | BRJANSK
`)

// Countries and foreign cities, which stand for their country, then groups; then what has an article.
export const partners = withBare(
  readRows(`
code | nom | gen | to | at | from | with | adjpl | adjdat | adjm
CN | China | Chinas | nach China | in China | aus China | mit China | chinesische | chinesischen | chinesischen
MN | die Mongolei | der Mongolei | in die Mongolei | in der Mongolei | aus der Mongolei | mit der Mongolei | mongolische | mongolischen | mongolischen
KZ | Kasachstan | Kasachstans | nach Kasachstan | in Kasachstan | aus Kasachstan | mit Kasachstan | kasachische | kasachischen | kasachischen
UZ | Usbekistan | Usbekistans | nach Usbekistan | in Usbekistan | aus Usbekistan | mit Usbekistan | usbekische | usbekischen | usbekischen
BY | Belarus | von Belarus | nach Belarus | in Belarus | aus Belarus | mit Belarus | belarussische | belarussischen | belarussischen
AM | Armenien | Armeniens | nach Armenien | in Armenien | aus Armenien | mit Armenien | armenische | armenischen | armenischen
AZ | Aserbaidschan | Aserbaidschans | nach Aserbaidschan | in Aserbaidschan | aus Aserbaidschan | mit Aserbaidschan | aserbaidschanische | aserbaidschanischen | aserbaidschanischen
GE | Georgien | Georgiens | nach Georgien | in Georgien | aus Georgien | mit Georgien | georgische | georgischen | georgischen
TR | die Türkei | der Türkei | in die Türkei | in der Türkei | aus der Türkei | mit der Türkei | türkische | türkischen | türkischen
IN | Indien | Indiens | nach Indien | in Indien | aus Indien | mit Indien | indische | indischen | indischen
VN | Vietnam | Vietnams | nach Vietnam | in Vietnam | aus Vietnam | mit Vietnam | vietnamesische | vietnamesischen | vietnamesischen
JP | Japan | Japans | nach Japan | in Japan | aus Japan | mit Japan | japanische | japanischen | japanischen
KR | Südkorea | Südkoreas | nach Südkorea | in Südkorea | aus Südkorea | mit Südkorea | südkoreanische | südkoreanischen | südkoreanischen
TH | Thailand | Thailands | nach Thailand | in Thailand | aus Thailand | mit Thailand | thailändische | thailändischen | thailändischen
MY | Malaysia | Malaysias | nach Malaysia | in Malaysia | aus Malaysia | mit Malaysia | malaysische | malaysischen | malaysischen
SA | Saudi-Arabien | Saudi-Arabiens | nach Saudi-Arabien | in Saudi-Arabien | aus Saudi-Arabien | mit Saudi-Arabien | saudi-arabische | saudi-arabischen | saudi-arabischen
EG | Ägypten | Ägyptens | nach Ägypten | in Ägypten | aus Ägypten | mit Ägypten | ägyptische | ägyptischen | ägyptischen
DZ | Algerien | Algeriens | nach Algerien | in Algerien | aus Algerien | mit Algerien | algerische | algerischen | algerischen
MA | Marokko | Marokkos | nach Marokko | in Marokko | aus Marokko | mit Marokko | marokkanische | marokkanischen | marokkanischen
NG | Nigeria | Nigerias | nach Nigeria | in Nigeria | aus Nigeria | mit Nigeria | nigerianische | nigerianischen | nigerianischen
KE | Kenia | Kenias | nach Kenia | in Kenia | aus Kenia | mit Kenia | kenianische | kenianischen | kenianischen
ZA | Südafrika | Südafrikas | nach Südafrika | in Südafrika | aus Südafrika | mit Südafrika | südafrikanische | südafrikanischen | südafrikanischen
IT | Italien | Italiens | nach Italien | in Italien | aus Italien | mit Italien | italienische | italienischen | italienischen
FR | Frankreich | Frankreichs | nach Frankreich | in Frankreich | aus Frankreich | mit Frankreich | französische | französischen | französischen
ES | Spanien | Spaniens | nach Spanien | in Spanien | aus Spanien | mit Spanien | spanische | spanischen | spanischen
AT | Österreich | Österreichs | nach Österreich | in Österreich | aus Österreich | mit Österreich | österreichische | österreichischen | österreichischen
CH | die Schweiz | der Schweiz | in die Schweiz | in der Schweiz | aus der Schweiz | mit der Schweiz |  |  | 
GB | Großbritannien | Großbritanniens | nach Großbritannien | in Großbritannien | aus Großbritannien | mit Großbritannien | britische | britischen | britischen
FI | Finnland | Finnlands | nach Finnland | in Finnland | aus Finnland | mit Finnland | finnische | finnischen | finnischen
NO | Norwegen | Norwegens | nach Norwegen | in Norwegen | aus Norwegen | mit Norwegen | norwegische | norwegischen | norwegischen
SE | Schweden | Schwedens | nach Schweden | in Schweden | aus Schweden | mit Schweden | schwedische | schwedischen | schwedischen
DK | Dänemark | Dänemarks | nach Dänemark | in Dänemark | aus Dänemark | mit Dänemark | dänische | dänischen | dänischen
PL | Polen | Polens | nach Polen | in Polen | aus Polen | mit Polen | polnische | polnischen | polnischen
CZ | Tschechien | Tschechiens | nach Tschechien | in Tschechien | aus Tschechien | mit Tschechien | tschechische | tschechischen | tschechischen
HU | Ungarn | Ungarns | nach Ungarn | in Ungarn | aus Ungarn | mit Ungarn | ungarische | ungarischen | ungarischen
RS | Serbien | Serbiens | nach Serbien | in Serbien | aus Serbien | mit Serbien | serbische | serbischen | serbischen
LV | Lettland | Lettlands | nach Lettland | in Lettland | aus Lettland | mit Lettland | lettische | lettischen | lettischen
CA | Kanada | Kanadas | nach Kanada | in Kanada | aus Kanada | mit Kanada | kanadische | kanadischen | kanadischen
MX | Mexiko | Mexikos | nach Mexiko | in Mexiko | aus Mexiko | mit Mexiko | mexikanische | mexikanischen | mexikanischen
BR | Brasilien | Brasiliens | nach Brasilien | in Brasilien | aus Brasilien | mit Brasilien | brasilianische | brasilianischen | brasilianischen
AR | Argentinien | Argentiniens | nach Argentinien | in Argentinien | aus Argentinien | mit Argentinien | argentinische | argentinischen | argentinischen
AU | Australien | Australiens | nach Australien | in Australien | aus Australien | mit Australien | australische | australischen | australischen
IL | Israel | Israels | nach Israel | in Israel | aus Israel | mit Israel | israelische | israelischen | israelischen
CU | Kuba | Kubas | nach Kuba | in Kuba | aus Kuba | mit Kuba | kubanische | kubanischen | kubanischen
CN | Shanghai | Shanghais | nach Shanghai | in Shanghai | aus Shanghai | mit Shanghai |  |  | 
JP | Tokio | Tokios | nach Tokio | in Tokio | aus Tokio | mit Tokio |  |  | 
KR | Seoul | Seouls | nach Seoul | in Seoul | aus Seoul | mit Seoul |  |  | 
VN | Hanoi | Hanois | nach Hanoi | in Hanoi | aus Hanoi | mit Hanoi |  |  | 
IN | Mumbai | Mumbais | nach Mumbai | in Mumbai | aus Mumbai | mit Mumbai |  |  | 
TR | Istanbul | Istanbuls | nach Istanbul | in Istanbul | aus Istanbul | mit Istanbul |  |  | 
AE | Dubai | Dubais | nach Dubai | in Dubai | aus Dubai | mit Dubai |  |  | 
FR | Paris | von Paris | nach Paris | in Paris | aus Paris | mit Paris |  |  | 
143 | Zentralasien | Zentralasiens | nach Zentralasien | in Zentralasien | aus Zentralasien | mit Zentralasien |  |  | 
035 | Südostasien | Südostasiens | nach Südostasien | in Südostasien | aus Südostasien | mit Südostasien |  |  | 
002 | Afrika | Afrikas | nach Afrika | in Afrika | aus Afrika | mit Afrika |  |  | 
419 | Lateinamerika | Lateinamerikas | nach Lateinamerika | in Lateinamerika | aus Lateinamerika | mit Lateinamerika |  |  | 
NL | die Niederlande | der Niederlande | in die Niederlande | in den Niederlanden | aus den Niederlanden | mit den Niederlanden | niederländische | niederländischen | niederländischen
AE | die Vereinigten Arabischen Emirate | der Vereinigten Arabischen Emirate | in die Vereinigten Arabischen Emirate | in den Vereinigten Arabischen Emiraten | aus den Vereinigten Arabischen Emiraten | mit den Vereinigten Arabischen Emiraten |  |  | 
US | die USA | der USA | in die USA | in den USA | aus den USA | mit den USA | amerikanische | amerikanischen | amerikanischen
IR | der Iran | des Iran | in den Iran | im Iran | aus dem Iran | mit dem Iran | iranische | iranischen | iranischen
x-eu | die Europäische Union | der Europäischen Union | in die Europäische Union | in der Europäischen Union | aus der Europäischen Union | mit der Europäischen Union |  |  | 
x-eu | die EU | der EU | in die EU | in der EU | aus der EU | mit der EU |  |  | 
x-middle-east | der Nahe Osten | des Nahen Ostens | in den Nahen Osten | im Nahen Osten | aus dem Nahen Osten | mit dem Nahen Osten |  |  | 
`),
  { to: 'acc' },
)
