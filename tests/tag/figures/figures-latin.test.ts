import { describe, expect, test } from 'vitest'
import { expectFigures, figuresOf } from './expect-figures.ts'

describe('Italian', () => {
  test.for([
    'esportazioni per [1,34 miliardi di euro|1340000000 EUR]',
    'la Germania con [€ 212 mln|212000000 EUR]',
    '[537 milioni di dollari|537000000 USD] e [41,7 miliardi di rubli|41700000000 RUB]',
    '[un milione di euro|1000000 EUR] e [mezzo milione di dollari|500000 USD]',
    '[più di 4,5 mila posti di lavoro|>4500 jobs]',
    '[quasi 1.200 tonnellate|<1200 t] di scarpe',
    'il [6,2%|6.2 %] in più',
    'tra [3 e 5 milioni di euro|3000000..5000000 EUR], da [50 a 70 tonnellate|50..70 t] di vino',
    '[un miliardo e mezzo di euro|1500000000 EUR] e [un milione e duecentomila euro|1200000 EUR]',
    '[centoventimila tonnellate|120000 t], [duecentocinquanta paesi|250 countries], [ventunmila paia|21000 pairs]',
    '[96 tonnellate|96 t] di miele contro le [48|48 t] del 2021, [millecinquecento tonnellate|1500 t]',
    '[ha superato i 540 milioni di euro|>540000000 EUR]',
    '[una trentina di aziende|~30 enterprises], [una dozzina di paesi|12 countries]',
    'una quota pari a [un terzo|33.3 %] e [pari a metà|50 %] del totale',
    'vendite [dimezzate|50 %]',
    'passato da [3|3000000 EUR] a [5 milioni di euro|5000000 EUR]',
    '[quasi un terzo|<33.3 %] delle esportazioni, [due terzi|66.7 %] del totale, [la metà|50 %] delle vendite',
    '[1,4 volte|1.4 x] in più',
    'cresciute [di due volte e mezzo|2.5 x]',
    'le vendite sono [più che raddoppiate|>2 x]',
    '[nove su dieci|90 %], [tre quinti|60 %] del totale, [una su tre|33.3 %]',
    "l'export vale [5 milioni di euro|5000000 EUR] contro [3 milioni|3000000 EUR] un anno prima",
    '[tre ASEZ|3 zones] e [due distretti comunali|2 municipal-districts]',
    '[venticinque paesi|25 countries]',
    'le vendite sono aumentate di [oltre 20 volte|>20 x]',
    'Cresce di [un terzo|33.3 %] l’export, è cresciuto di [un quarto|25 %] ed è stato alto',
    '[tre aziende su dieci|30 %], [un’azienda su quattro|25 %], [8 imprese su 10|80 %], [un euro su tre|33.3 %]',
    'vale [2 miliardi e 300 milioni di euro|2300000000 EUR], [cinque o sei vagoni|5..6 wagons]',
    'partiti i primi [venti container|20 containers], scesi da [400|400 units] a [200 macchine|200 units]',
    // running metres, goods by the piece, shares over a noun, units told elsewhere
    '[80 mila metri lineari|80000 m] di tessuti, [dodici robot|12 units] e [tre presse idrauliche|3 units]',
    '[Tre pacchi su dieci|30 %] finiscono in Francia. [Ogni dieci euro quattro|40 %] vengono da lì',
    'partite [1.200 tonnellate|1200 t]. L’anno scorso erano [900|900 t], i visitatori erano 40',
    "l'export tocca gli [11,8 miliardi|11800000000 EUR]; quello dei vini [27 miliardi di euro|27000000000 EUR]",
    'l’export è di [5 milioni di euro|5000000 EUR]; la regione ha 4 milioni di abitanti',
    'partiti [18 mila quintali|1800 t] di pere e [9 mila|900 t] di kiwi, [quasi l’80%|<80 %], e serve 9 milioni di abitanti',
    'la Cina pesa per il [44%|44 %], la Turchia per il [12|12 %] e l’Egitto per il [9|9 %]',
    'cresciute di [una volta e mezza|1.5 x], [quattro quinti|80 %] andranno all’estero',
    'il [40 %|40 %] va in Cina, alla Francia [25|25 %], il 12 maggio si parte',
    "l'export ha superato per la prima volta i [12 miliardi di euro|>12000000000 EUR]",
    // near-misses
    'tre piani su dieci metri, lungo 12 metri',
    'tra i [primi dieci|<10 rank] paesi',
    '[11 aziende|11 enterprises] su 74',
    '[2 milioni di euro|2000000 EUR] e [300 tonnellate|300 t]',
    'un terzo lotto e un quarto incontro',
    'consegne ripetute oltre venti volte',
    'due su tre giorni, il terzo posto su tre piani',
    'a metà maggio, nella prima metà del 2023, a metà del lavoro',
    'sacchi da 25 kg, bottiglie da 0,75 litri, su una superficie di 5.000 metri quadrati',
    'lotti da [25 tonnellate|25 t]',
    'tre volte a settimana',
    'il 15 maggio 2021, alle 14.30',
    'nel 2020 imprese chiuse',
    "nel 2023 l'export",
    '[2,4 milioni di tonnellate|2400000 t], [1,1 milioni|1100000 t] in India e [600mila|600000 t] in Oman',
    '[9,2 milioni di euro|9200000 EUR] contro i [711|711000000 EUR] del 2022, contro i 12 di ieri',
    'sale del [15 per cento|15 %], e più che altrove, del [9 per cento e più|>9 %]',
    // a list in brackets, and trade in the one currency told
    "l'Austria ([8,5 milioni di euro|8500000 EUR]), la Polonia ([7,1 milioni|7100000 EUR]) e il Cile ([3,2|3200000 EUR])",
    "l'export vale [5 miliardi|5000000000 EUR] di esportazioni, [24 milioni di euro|24000000 EUR] in più",
    'cresce del [18 per cento|18 %], meglio Umbria ([+25,5|25.5 %]) e Molise ([+20,6|20.6 %])',
    "l'export è salito dai [12,4 milioni di euro|12400000 EUR] del 2011 ai [38,6|38600000 EUR] di oggi",
    // near-misses: a number in brackets alone, people
    'è andata da [3 a 5 milioni di euro|3000000..5000000 EUR] e poi (12) a piedi',
    'la strada (12) e [3 milioni di euro|3000000 EUR] di export',
    "l'export vale [3 milioni di euro|3000000 EUR], 9 milioni di abitanti",
  ])('%s', expectFigures('it'))
})

describe('English', () => {
  test.for([
    'worth [$64,000|64000 USD], or [$1.1 billion|1100000000 USD] in all',
    'a deal of [€5m|5000000 EUR], [nearly half a million dollars|<500000 USD]',
    'the [18-tonne|18 t] shipment of [1,204 tonnes|1204 t]',
    'down [7 percent|7 %], up [more than 12.5%|>12.5 %]',
    'between [3 and 5 million euros|3000000..5000000 EUR]',
    'rose from [3%|3 %] to [5%|5 %]',
    'from [50 to 70 tonnes|50..70 t] a month. It went from [5|5 countries] to [7 countries|7 countries]',
    '[one hundred and forty thousand dollars|140000 USD], [two and a half million bottles|2500000 bottles]',
    '[half a dozen wagons|6 wagons], [40-odd tonnes|>40 t], [12 thousand pairs|12000 pairs]',
    'sales [halved|50 %], up by [a third|33.3 %] on last year',
    '[up to 300 MWh|<300 MWh] of power, [15,000 square metres|15000 m2] of carpet',
    'from [$3 million|3000000 USD] to [$5 million|5000000 USD]',
    '[Half|50 %] of sales, [about a third|~33.3 %] of exports, [two thirds|66.7 %] of output',
    '[one in eight|12.5 %] residents',
    '[nine in ten|90 %] trout, [three out of four|75 %] buyers, [four fifths|80 %] of sales, [two in every three|66.7 %]',
    'sales were [$5 million|5000000 USD] against [3 million|3000000 USD] a year ago',
    'picked [118 thousand tonnes|118000 t] and shipped [74 thousand|74000 t], officials say',
    'exports [doubled|2 x] and grew [threefold|3 x]',
    '[2.7 times|2.7 x] more',
    '[about $5–7 million|~5000000..7000000 USD]',
    '[120 foreign companies|120 enterprises] in [twenty-five countries|25 countries]',
    'a place in the [top ten|<10 rank]',
    'deals worth [more than US$108 million|>108000000 USD]',
    'trade grew by [a third|33.3 %] and reached a peak',
    // running metres, goods by the piece, shares told the other way round, units told elsewhere
    '[60,000 running metres|60000 m] of linen, [eight lathes|8 units], [5 to 7 new harvesters|5..7 units], [40 horses|40 head]',
    'of [every ten dollars earned, four|40 %] came from there, [seven jars in ten|70 %] went abroad',
    'sold [310,000 tyres|310000 units], up from [268,000|268000 units] a year earlier',
    '[96 tonnes|96 t] of honey. A year earlier it was just [48|48 t]. There were 30 guests',
    '[40,000 tonnes|40000 t] of coal were shipped, [12,000|12000 t] of them to India; China’s share is [44 percent|44 %], Turkey’s [12|12 %] and Egypt’s [9|9 %]',
    'handed over [two tankers|2 units], sold [over two tonnes|>2 t]',
    'wheat took [40%|40 %], barley another [31|31 %], rye – [7|7 %], on May 12',
    'exports exceeded for the first time [$12 million|>12000000 USD], exceeded plans by [5%|5 %]',
    // near-misses
    '20 steel mills, 500 oil companies, two men in three boats, 30 metres high',
    'a third and final batch was shipped',
    'trade reached [$60–80 million|60000000..80000000 USD]. Companies want more, and [80 companies|80 enterprises] try',
    'a third contract, a third-party audit, the first half of the year',
    'three times a week, a double agent',
    '[seven of every ten rubles|70 %], [one company in four|25 %], [three companies in ten|30 %]',
    '[2 billion and 300 million euros|2300000000 EUR], [five or six wagons|5..6 wagons], [300 quintals|30 t]',
    'the first [twenty wagons|20 wagons], exports [topped $5 million|>5000000 USD]',
    // near-misses
    '[three companies|3 enterprises] in ten years, [4 companies|4 enterprises] in 10 days',
    'sold by a third party, half a century ago',
    'jars of 0.5 l, 25-kg bags, cranes that lift 40 tonnes each, an area of 5,000 square metres',
    'a shipment of [5 tonnes|5 t], a bag of tricks',
    'one in three years, two in five days, seven tenths percent',
    'with [5 million tonnes|5000000 t] it feeds 3 million people, and 20 thousand animals',
    'on May 4, 2021, at 14:30, call 555-0100',
    '[500 pounds|0.226796185 t] of cheese',
    'a quarter ago, in the last quarter',
    // money else
    'shipped [1.1 billion pounds|498951.607 t] of cheese worth [2 million pounds|2000000 GBP]',
    'exported [120 km of cable|120000 m], 30 km of roads',
  ])('%s', expectFigures('en'))
})

describe('German', () => {
  test.for([
    'im Wert von [38,5 Millionen Euro|38500000 EUR]',
    'Ausfuhren von [1,2 Mrd. Rubel|1200000000 RUB]',
    '[neun von zehn|90 %] Kunden, [drei Fünftel|60 %] der Ausfuhr, [zwei Dritteln|66.7 %]',
    '[5 Millionen Euro|5000000 EUR] gegen [3 Millionen|3000000 EUR] im Vorjahr',
    'zu [rund 40 Prozent|~40 %], plus [2,5 Prozentpunkte|2.5 pp]',
    '[fast 1.200 Tonnen|<1200 t] und [300 kg|0.3 t]',
    '[ein Drittel|33.3 %] der Exporte, [die Hälfte|50 %] des Umsatzes',
    'Exporte haben sich [verdoppelt|2 x]',
    'stiegen auf [das Zweieinhalbfache|2.5 x], [das Fünffache|5 x]',
    'der zweifache Meister',
    '[3 bis 5 Prozent|3..5 %] mehr',
    'ein Vertrag über [700.000 Euro|700000 EUR] und [über 800.000 Euro|>800000 EUR]',
    '[eineinhalbtausend Tonnen|1500 t] und [zweitausendfünfhundert Tonnen|2500 t]',
    'in [vier Ländern|4 countries], [fünfundzwanzig Betriebe|25 enterprises]',
    'stieg von [3|3000000 EUR] auf [5 Millionen Euro|5000000 EUR]',
    '[eine halbe Million Euro|500000 EUR], [anderthalb Millionen Euro|1500000 EUR]',
    '[zweieinhalb Milliarden Euro|2500000000 EUR], [hundertvierzig Tonnen|140 t], [zwölftausend Paar|12000 pairs]',
    'Ausfuhr [halbiert|50 %], [40.000 MWh|40000 MWh] Strom, [15.000 Quadratmeter|15000 m2] Fliesen',
    '[drei von vier|75 %] Euro, [7 von 10 Euro|70 %], [fünf oder sechs Waggons|5..6 wagons]',
    '[2 Milliarden und 300 Millionen Euro|2300000000 EUR], [300 Doppelzentner|30 t], die ersten [zwanzig Waggons|20 wagons]',
    'überstieg der Export [540 Mio. Euro|>540000000 EUR], überschritten die Ausfuhren [3 Mrd. Euro|>3000000000 EUR]',
    // running metres, goods by the piece, shares, units told elsewhere
    '[25.000 Laufmeter|25000 m] Leinen, [sieben Kräne|7 units] und [zwölf Bagger|12 units] geliefert',
    '[Drei von vier|75 %] Geigen, von [je zehn Euro kommen sechs|60 %] von dort',
    '[96 Tonnen|96 t] Honig. Im Jahr 2020 waren es noch [48|48 t], Gäste waren es 30',
    '[300.000 Tonnen|300000 t], im Vorjahr waren es [250.000|250000 t]',
    'China liegt bei [44 Prozent|44 %], Ägypten bei [12|12 %]',
    'Auf Weizen entfielen [37 Prozent|37 %], auf Gerste [12|12 %], und am 12. Mai ging es los',
    'überstieg 2021 erstmals [12 Mrd. Euro|>12000000000 EUR], überstieg den Plan um [5 Prozent|5 %]',
    'um 16 Uhr, 30 Meter hoch',
    // near-misses
    'erreichte der Export [540 Mio. Euro|540000000 EUR], überstieg alles. Der Export [5 Mio. Euro|5000000 EUR]',
    '[2 Millionen Euro|2000000 EUR] oder [300 Tonnen|300 t]',
    'in der zweiten Hälfte, Viertel nach drei',
    'am 12. April 2019 um 16.30 Uhr',
    '[12 tausend Tonnen|12000 t], [30 Tausend Euro|30000 EUR] und [tausend Tonnen|1000 t]',
    'zwei Mal pro Woche',
    'Säcke zu 25 kg, in 25-kg-Säcken, eine Fläche von 5.000 Quadratmetern, eine halbe Stunde',
    'zu [25 Tonnen|25 t] kommen [5 Tonnen|5 t]',
    '[20 Tonnen|20 t] Karton und [7 Tonnen|7 t] Glas, aber 5-kg-Kartons',
    'um [etwa ein Prozent|~1 %], ein Haus',
    '[doppelt so viele|2 x] Maschinen, [14 km Draht|14000 m], 14 km Weg',
    'um [700 000 Tonnen|700000 t] auf [1 200 500 Liter|1200500 l]',
  ])('%s', expectFigures('de'))
})

test('a part is told with its whole', () => {
  const [part, whole] = figuresOf('it', 'Solo 11 delle 74 imprese forniscono esportazioni.')
  expect([part?.text, part?.value, part?.measure]).toEqual(['11 delle 74 imprese', 11, 'exporting-enterprises'])
  expect([whole?.text, whole?.value]).toEqual(['74 imprese', 74])
})

test.for([
  // the first paragraph tells none yet
  [
    ['L’export sfiora 10,4 miliardi.', 'Alla Francia 2 milioni di euro.'],
    ['10400000000 EUR', '2000000 EUR'],
  ],
  // near-miss: two currencies
  [
    ['L’export sfiora 10,4 miliardi.', 'Alla Francia 2 milioni di euro, agli Usa 3 milioni di dollari.'],
    ['2000000 EUR', '3000000 USD'],
  ],
] as const)('a currency told later: %s', ([paragraphs, told]) => {
  expect(figuresOf('it', ...paragraphs).map(({ value, unit }) => `${value} ${unit}`)).toEqual(told)
})

test.for([
  [
    ['L’export vale 5 milioni di euro.', 'Il contratto è di 2 milioni.'],
    ['5000000 EUR', '2000000 EUR'],
  ],
  // near-misses: two currencies, no trade, people
  [
    ['L’export vale 5 milioni di euro, 6 milioni di dollari.', 'Il contratto è di 2 milioni.'],
    ['5000000 EUR', '6000000 USD'],
  ],
  [['L’export vale 5 milioni di euro.', 'La regione conta 2 milioni.'], ['5000000 EUR']],
  [['L’export vale 5 milioni di euro.', 'Il contratto serve 2 milioni di abitanti.'], ['5000000 EUR']],
] as const)('the one currency told so far holds on: %s', ([paragraphs, told]) => {
  expect(figuresOf('it', ...paragraphs).map(({ value, unit }) => `${value} ${unit}`)).toEqual(told)
})
