import { asPrinted, listed, withEndings } from '../parts/endings.ts'
import { type Numbers, sharesOf } from '../parts/numbers.ts'
import { decline, growth } from './change-words.ts'

const UNITS = listed('ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun')
const TEENS = listed('zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn')
const TENS = listed('zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig')
const FOLDS = listed('zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn')

const SMALL = [
  [1, listed('einer, eine, eines')] as const,
  ...UNITS.slice(1).map((form, index) => [index + 2, [form]] as const),
]
const PARTS = listed('Drittel, Viertel, Fünftel, Sechstel, Siebtel, Achtel, Neuntel, Zehntel').map(
  (form, index) => [index + 3, [form, `${form}n`]] as const,
)

type Row = readonly [value: number, forms: readonly string[]]

// «fünfundzwanzig»
const compounds = TENS.flatMap((tens, place) =>
  UNITS.map((unit, index): Row => [20 + place * 10 + index + 1, [`${unit}und${tens}`]]),
)

const BELOW_100: readonly Row[] = [
  [1, ['eins']],
  ...UNITS.slice(1).map((form, index): Row => [index + 2, [form]]),
  ...TEENS.map((form, index): Row => [index + 10, [form]]),
  ...TENS.map((form, index): Row => [20 + index * 10, [form]]),
  ...compounds,
]

// «hundert», «einhundertvierzig», «zweihundertfünfzig»
const HUNDREDS = UNITS.flatMap((times, index): Row[] => {
  const names = index === 0 ? ['hundert', 'einhundert'] : [`${times}hundert`]
  return [
    [(index + 1) * 100, names],
    ...BELOW_100.map(
      ([value, forms]): Row => [(index + 1) * 100 + value, names.flatMap((name) => forms.map((form) => name + form))],
    ),
  ]
})

// numbers in words are round: «hundertvierzig», «zweihundertfünfzig»
const ROUND_HUNDREDS = HUNDREDS.filter(([value]) => value % 5 === 0)

// «zwölftausend», «hundertzwanzigtausend»
const THOUSANDS = [...BELOW_100.slice(1), ...HUNDREDS.filter(([value]) => value % 10 === 0)].map(
  ([value, forms]): Row => [value * 1000, forms.map((form) => `${form.replace(/eins$/u, 'ein')}tausend`)],
)

// «zweieinhalb», «eineinhalbtausend»
const HALVES = [
  [1.5, ['anderthalb', 'eineinhalb']] as const,
  ...UNITS.slice(1).map((form, index): Row => [index + 2.5, [`${form}einhalb`]]),
]

// «zweitausendfünfhundert», «eineinhalbtausend»
const ODD_THOUSANDS = [
  ...HALVES.map(([value, forms]): Row => [value * 1000, forms.map((form) => `${form}tausend`)]),
  ...THOUSANDS.slice(0, 18).flatMap(([thousands, forms]) =>
    HUNDREDS.filter(([value]) => value % 50 === 0).map(
      ([value, names]): Row => [thousands + value, forms.flatMap((form) => names.map((name) => form + name))],
    ),
  ),
]

const adjective = (stem: string): string[] => withEndings(stem, '- e em en er es')
const weak = (stem: string): string[] => withEndings(stem, 't te ten en e')

export const numbers = {
  grouping: " .'’",
  decimals: ',.',
  cardinals: [
    ...BELOW_100,
    ...HALVES,
    ...ROUND_HUNDREDS,
    [1000, listed('tausend, eintausend')],
    ...THOUSANDS,
    ...ODD_THOUSANDS,
  ],
  articles: [
    [1, listed('ein, eine, einer, einem, einen')],
    [0.5, listed('eine halbe, einer halben, halbe, halben')],
  ],
  scales: [
    { factor: 12, forms: listed('Dutzend'), one: [], many: listed('Dutzende, Dutzenden') },
    { factor: 100, forms: listed('Hundert'), one: [], many: listed('Hunderte, Hunderten') },
    {
      factor: 1e3,
      forms: listed('Tausend, Tsd'),
      one: [],
      many: listed('Tausende, Tausenden, Zehntausende, Zehntausenden'),
    },
    { factor: 1e6, forms: listed('Million, Millionen, Mio, Mill'), one: [], many: [] },
    { factor: 1e9, forms: listed('Milliarde, Milliarden, Mrd, Mia'), one: [], many: [] },
    { factor: 1e12, forms: listed('Billion, Billionen'), one: [], many: [] },
  ],
  several: listed('mehrere, mehreren, einige, einigen'),
  halves: [],
  loose: { gt: [], approx: [] },
  units: [
    { unit: 'EUR', factor: 1, kind: 'measured', forms: listed('€, Euro, Euros') },
    {
      unit: 'USD',
      factor: 1,
      kind: 'measured',
      forms: listed('US$, $, Dollar, Dollars, US Dollar, amerikanische Dollar'),
    },
    { unit: 'CAD', factor: 1, kind: 'measured', forms: listed('kanadische Dollar, kanadischen Dollar') },
    { unit: 'AUD', factor: 1, kind: 'measured', forms: listed('australische Dollar, australischen Dollar') },
    { unit: 'RUB', factor: 1, kind: 'measured', forms: listed('₽, Rubel, Rubeln, russische Rubel') },
    { unit: 'BYN', factor: 1, kind: 'measured', forms: listed('belarussische Rubel, weißrussische Rubel') },
    { unit: 'CNY', factor: 1, kind: 'measured', forms: listed('Yuan, Renminbi') },
    { unit: 'JPY', factor: 1, kind: 'measured', forms: listed('¥, Yen') },
    { unit: 'GBP', factor: 1, kind: 'measured', forms: listed('£, Pfund Sterling, britische Pfund') },
    { unit: 'KZT', factor: 1, kind: 'measured', forms: listed('₸, Tenge') },
    { unit: 'KRW', factor: 1, kind: 'measured', forms: listed('₩, Won') },
    { unit: 'INR', factor: 1, kind: 'measured', forms: listed('₹, Rupien') },
    { unit: 'TRY', factor: 1, kind: 'measured', forms: listed('₺, Lira, türkische Lira') },
    { unit: 'AED', factor: 1, kind: 'measured', forms: listed('Dirham') },
    { unit: 'CHF', factor: 1, kind: 'measured', forms: listed('Franken, Schweizer Franken') },
    { unit: 'UZS', factor: 1, kind: 'measured', forms: listed('Sum, Soum') },
    { unit: 'PLN', factor: 1, kind: 'measured', forms: listed('Zloty, Złoty') },
    ...listed('EUR, USD, RUB, CNY, RMB, KZT, JPY, KRW, GBP, INR, AED, CHF, BYN, UZS').map(
      (code) => ({ unit: code === 'RMB' ? 'CNY' : code, factor: 1, kind: 'code', forms: [code] }) as const,
    ),
    { unit: 't', factor: 1, kind: 'measured', forms: listed('t, Tonne, Tonnen') },
    { unit: 't', factor: 0.1, kind: 'measured', forms: listed('Doppelzentner, Doppelzentnern, dz') },
    { unit: 't', factor: 0.05, kind: 'measured', forms: listed('Zentner, Zentnern') },
    { unit: 't', factor: 0.001, kind: 'measured', forms: listed('kg, Kilo, Kilogramm') },
    {
      unit: 'm3',
      factor: 1,
      kind: 'measured',
      forms: listed('m³, m 3, cbm, Kubikmeter, Kubikmetern, Festmeter, Festmetern'),
    },
    { unit: 'l', factor: 1, kind: 'measured', forms: listed('l, Liter, Litern') },
    { unit: 'l', factor: 100, kind: 'measured', forms: listed('hl, Hektoliter, Hektolitern') },
    { unit: 'm2', factor: 1, kind: 'measured', forms: listed('m², m 2, qm, Quadratmeter, Quadratmetern') },
    // a distance is no goods: «120 km Kabel»
    {
      unit: 'm',
      factor: 1000,
      kind: 'measured',
      forms: listed('km, Kilometer').flatMap((km) =>
        listed('Kabel, Draht, Rohr, Rohre, Schiene, Schienen, Glasfaser, Glasfaserkabel').map(
          (goods) => `${km} ${goods}`,
        ),
      ),
    },
    {
      unit: 'm',
      factor: 1,
      kind: 'measured',
      forms: listed('Laufmeter, Laufmetern, laufende Meter, laufender Meter, laufenden Metern, lfm, lfd m, lfd Meter'),
    },
    { unit: 'MWh', factor: 0.001, kind: 'measured', forms: listed('kWh, Kilowattstunden') },
    { unit: 'MWh', factor: 1, kind: 'measured', forms: listed('MWh, Megawattstunden') },
    { unit: 'MWh', factor: 1000, kind: 'measured', forms: listed('GWh, Gigawattstunden') },
    { unit: 'MWh', factor: 1e6, kind: 'measured', forms: listed('TWh, Terawattstunden') },
    { unit: '%', factor: 1, kind: 'measured', forms: listed('%, Prozent, Proz, v H') },
    { unit: 'pp', factor: 1, kind: 'measured', forms: listed('Prozentpunkt, Prozentpunkte, Prozentpunkten') },
    { unit: 'jobs', factor: 1, kind: 'counted', forms: listed('Arbeitsplätze, Arbeitsplätzen, Stellen, Jobs') },
    { unit: 'enterprises', factor: 1, kind: 'counted', forms: listed('Unternehmen, Betriebe, Betrieben, Firmen') },
    { unit: 'exporters', factor: 1, kind: 'counted', forms: listed('Exporteure, Exporteuren') },
    { unit: 'residents', factor: 1, kind: 'counted', forms: listed('Residenten') },
    { unit: 'countries', factor: 1, kind: 'counted', forms: listed('Länder, Ländern, Staaten') },
    { unit: 'regions', factor: 1, kind: 'counted', forms: listed('Regionen, Gebiete, Gebieten') },
    { unit: 'prefectures', factor: 1, kind: 'counted', forms: listed('Präfekturen') },
    { unit: 'cities', factor: 1, kind: 'counted', forms: listed('Städte, Städten') },
    { unit: 'municipal-districts', factor: 1, kind: 'counted', forms: listed('Gemeinden, Landkreise, Landkreisen') },
    { unit: 'zones', factor: 1, kind: 'counted', forms: listed('Sonderwirtschaftszonen, Wirtschaftszonen') },
    { unit: 'containers', factor: 1, kind: 'counted', forms: listed('Container, Containern, TEU') },
    { unit: 'wagons', factor: 1, kind: 'counted', forms: listed('Waggons, Wagen') },
    {
      unit: 'vehicles',
      factor: 1,
      kind: 'counted',
      forms: listed('Fahrzeuge, Fahrzeugen, Autos, Busse, Bussen, Lastwagen, Pkw, Lkw'),
    },
    { unit: 'bottles', factor: 1, kind: 'counted', forms: listed('Flaschen') },
    { unit: 'contracts', factor: 1, kind: 'counted', forms: listed('Verträge, Verträgen, Abkommen') },
    { unit: 'projects', factor: 1, kind: 'counted', forms: listed('Projekte, Projekten') },
    { unit: 'units', factor: 1, kind: 'counted', forms: listed('Stück, Einheiten, Maschinen') },
    { unit: 'pairs', factor: 1, kind: 'counted', forms: listed('Paar, Paare, Paaren') },
    { unit: 'head', factor: 1, kind: 'counted', forms: listed('Stück Vieh, Rinder, Rindern') },
    { unit: 'barrels', factor: 1, kind: 'counted', forms: listed('Barrel, Fass') },
    { unit: 'carats', factor: 1, kind: 'counted', forms: listed('Karat') },
  ],
  elided: {
    before: listed('gegen, gegenüber, davon, von ihnen, darunter, statt, verglichen mit, nach zuvor, statt zuvor'),
    after: listed('im, in, nach, aus, und, aber, auf, von, gegen, für, waren, gingen, wurden, ein, vor'),
    more: listed('weitere, weiteren'),
    were: listed('war, waren, wird, werden'),
    ofThose: listed('davon, von ihnen'),
  },
  unitLinks: listed('von'),
  adjectiveEndings: listed(
    'ische, ischen, ischer, liche, lichen, ige, igen, neue, neuen, weitere, weiteren, große, großen, kleine, kleinen',
  ),
  fractions: [
    { share: [1, 2], needsOf: false, forms: listed('die Hälfte, der Hälfte, Hälfte') },
    {
      share: [1, 2],
      needsOf: false,
      forms: listed('halbiert, halbierte, halbierten, halbieren, Halbierung'),
    },
    { share: [1, 3], needsOf: false, forms: listed('ein Drittel, einem Drittel, eines Drittels') },
    { share: [1, 4], needsOf: false, forms: listed('ein Viertel, einem Viertel, eines Viertels') },
    { share: [1, 5], needsOf: false, forms: listed('ein Fünftel, einem Fünftel') },
    { share: [1, 6], needsOf: false, forms: listed('ein Sechstel, einem Sechstel') },
    { share: [1, 8], needsOf: false, forms: listed('ein Achtel, einem Achtel') },
    { share: [1, 7], needsOf: false, forms: listed('ein Siebtel, einem Siebtel') },
    { share: [1, 9], needsOf: false, forms: listed('ein Neuntel, einem Neuntel') },
    { share: [1, 10], needsOf: false, forms: listed('ein Zehntel, einem Zehntel') },
    { share: [2, 3], needsOf: false, forms: listed('zweier Drittel') },
    { share: [3, 4], needsOf: false, forms: listed('Dreiviertel') },
    ...sharesOf(SMALL.slice(1), PARTS, false, (part, whole) => [`${part} ${whole}`]),
    ...sharesOf(SMALL, [[10, ['zehn']]], false, (part, whole) => [`${part} von ${whole}`]),
    ...sharesOf(SMALL.slice(1), SMALL.slice(2), false, (part, whole) => [`${part} von ${whole}`]),
  ],
  each: listed('jeder, jede, jedes, jeden, jedem, je'),
  notShareAfter: listed('erste, ersten, erster, zweite, zweiten, zweiter, letzte, letzten'),
  notShareBefore: listed(
    'nach, vor, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, tag, tagen, jahr, jahren, woche, wochen, monat, monaten, mal, stunde, stunden, prozent',
  ),
  of: [],
  noShares: listed('halbe Stunde, halben Stunde, Drittel der Zeit'),
  ratios: [
    [
      2,
      listed(
        'verdoppelt, verdoppelte, verdoppelten, verdoppeln, Verdopplung, Verdoppelung, das Doppelte, doppelt so, doppelt so viel, doppelt so viele, doppelt so hoch, doppelt so groß',
      ),
    ],
    [3, listed('verdreifacht, verdreifachte, verdreifachten, verdreifachen, Verdreifachung')],
    [4, listed('vervierfacht, vervierfachte, vervierfachten, vervierfachen')],
    [5, listed('verfünffacht, verfünffachte, verfünffachten')],
    [10, listed('verzehnfacht, verzehnfachte')],
    ...FOLDS.map((form, index) => [index + 2, [`${form}mal so`, `${form} mal so`]] as const),
    ...[...FOLDS.map((form, index): Row => [index + 2, [form]]), ...HALVES].map(
      ([value, forms]): Row => [value, forms.flatMap((form) => [`das ${form}fache`, `dem ${form}fachen`])],
    ),
  ],
  multiples: { forms: [], of: [] },
  times: {
    forms: listed('mal, Fache, fach, fache, fachen'),
    before: listed('das, dem, um das'),
    after: listed('so, mehr, höher, größer'),
  },
  ranks: [
    [3, listed('Top 3, Top-3, ersten drei')],
    [5, listed('Top 5, Top-5, ersten fünf')],
    [10, listed('Top 10, Top-10, ersten zehn')],
    [20, listed('Top 20, Top-20, ersten zwanzig')],
  ],
  pairs: [
    { open: listed('zwischen'), between: listed('und'), means: 'range' },
    { open: listed('von'), between: listed('auf'), means: 'change' },
    { open: [], between: listed('bis'), means: 'range' },
    { open: [], between: listed('oder'), means: 'range' },
    { open: [], between: listed('von, der, den'), means: 'part' },
  ],
  and: listed('und'),
  qualifiers: {
    gt: listed('mehr als, über, mindestens, wenigstens, nicht weniger als, gut, knapp über'),
    lt: listed('fast, beinahe, nahezu, weniger als, unter, knapp, höchstens, nicht mehr als, maximal'),
    approx: listed('rund, etwa, ungefähr, circa, ca, zirka'),
  },
  exceed: listed(
    'übersteigt, übersteigen, überstieg, überstiegen, überschreitet, überschreiten, überschritt, überschritten, übertrifft, übertreffen, übertraf, übertrafen',
  ),
  asides: listed(
    'erstmals, bereits, schon, deutlich, klar, leicht, der Wert, das Volumen, Wert, Volumen, zum ersten Mal, die Marke von, die Schwelle von',
  ),
  exact: [
    'Vertrag',
    'Verträge',
    'Auftrag',
    'Aufträge',
    'Vereinbarung',
    'Kontrakt',
    'Kontrakte',
    'Bestellung',
    'Geschäft',
    'Kredit',
    'Rechnung',
    'Scheck',
  ].map((noun) => `${noun} über`),
  comparatives: { gt: [], lt: [] },
  upTo: listed('bis zu'),
  orMore: listed('und mehr, oder mehr'),
  qualifierLinks: listed('um, auf, zu, von, die, das, der, ein, bei'),
  by: listed('um'),
  moves: listed('klettert, kletterte, kletterten, geklettert, erweitert, erweiterte, ausgeweitet, angehoben, gesenkt'),
  price: {
    before: listed('zu je, zum Preis von, Preis von, je, kostet, kosten, kostete, kosteten'),
    of: listed('je, pro, die, das, der, den'),
    whole: listed(
      'je Stück, pro Stück, das Stück, je Flasche, pro Flasche, die Flasche, je Barrel, pro Barrel, das Barrel, je Fass, pro Fass, das Fass, pro Kopf, je Tier, pro Tier, je Paar, pro Paar, das Paar, pro Karat, je Karat, je Unze, pro Unze',
    ),
  },
  sizes: {
    before: listed(
      'Fläche von, Grundfläche von, Tragkraft von, Tragfähigkeit von, Fassungsvermögen von, Ladefläche von, Nutzlast von, Wasserverdrängung von',
    ),
    // «20 Tonnen Glas», «20 Tonnen Karton»: what is also a material is left out
    after: listed(
      'Sack, Säcke, Säcken, Beutel, Beuteln, Flasche, Flaschen, Dose, Dosen, Gläser, Gläsern, Fass, Fässer, Fässern, Packung, Packungen, Kartons, Gebinde, Gebinden, Kanister, Kanistern',
    ),
    packs: listed(
      'Sack, Säcke, Säcken, Beutel, Beuteln, Flasche, Flaschen, Dose, Dosen, Glas, Gläser, Gläsern, Fass, Fässer, Fässern, Packung, Packungen, Karton, Kartons, Gebinde, Gebinden, Kanister, Kanistern',
    ),
    links: listed('zu, à, mit'),
  },
  topics: {
    export: listed(
      'Export, Exporte, Exports, Exporten, Ausfuhr, Ausfuhren, exportiert, exportierte, exportierten, exportieren, ausgeführt, ausführen, geliefert, liefert, liefern, lieferte, lieferten, Lieferung, Lieferungen, verkaufen, verkauft, Auslandsumsatz',
    ),
    import: listed('Import, Importe, Importen, Einfuhr, Einfuhren, importiert, importierte, importieren, eingeführt'),
    turnover: listed('Handelsumsatz, Handelsvolumen, Außenhandel, Warenaustausch, Warenumsatz'),
    contract: listed('Vertrag, Verträge, Auftrag, Aufträge, Kontrakt, Kontrakte, Vereinbarung'),
    investment: [...listed('Investition, Investitionen'), ...weak('investier'), 'investiert'],
    revenue: listed('Umsatz, Umsätze, Erlös, Erlöse, Einnahmen'),
    sales: listed('Absatz, Absatzes, Verkäufe, Verkäufen'),
    production: [...listed('Produktion, Herstellung, hergestellt'), ...weak('produzier')],
    growth,
    decline,
    share: listed(
      'überwiegen, überwiegt, überwog, überwogen, dominieren, dominiert, Anteil, Anteile, entfallen, entfällt, entfiel, entfielen, macht, machen, stammen, stammt, kommen, kommt, ging, gingen',
    ),
    economy: listed(
      'BIP, Bruttoinlandsprodukt, Wirtschaftsleistung, Konjunktur, Inflation, Inflationsrate, Arbeitslosigkeit, Arbeitslosenquote, Beschäftigung, Löhne, Bevölkerung',
    ),
    residents: listed('Residenten, Resident'),
    created: listed('geschaffen, schafft, schaffen, entstanden, entstehen'),
  },
  subjects: {
    zone: asPrinted(listed('Sonderwirtschaftszone, Sonderwirtschaftszonen, Technopark')),
    company: asPrinted(listed('Werk, Unternehmen, Betrieb, Fabrik, Firma, Konzern')),
    sector: asPrinted(adjective('Branche').concat('Cluster', 'Sektor', 'Industrie')),
  },
  period: {
    months: listed('Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember').map(
      (form) => [form],
    ),
    quarter: listed('Quartal, Quartals, Vierteljahr'),
    half: listed('Halbjahr, Halbjahres, Jahreshälfte'),
    month: listed('Monat, Monate, Monaten, Monats'),
    year: listed('Jahr, Jahres, Jahre, Jahren, Gesamtjahr, Vorjahr, Vorjahres'),
    ordinals: listed('erst, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt, elft, zwölft').map((stem) =>
      withEndings(stem, 'e en er es em'),
    ),
    thisOne: listed('dieses, diesem, dieser, diesen, laufenden, laufendes'),
    last: listed('letzten, letztem, letztes, vergangenen, vergangenem, vorigen, Vorjahr, Vorjahres'),
    same: listed('gleichen, gleiche, selben, entsprechenden'),
    stretch: listed('Zeitraum, Zeitraums, Saison'),
    glue: listed('im, in, den, der, dem, des, die, das, von, bis, für, seit, zum, am, und, zwischen, ersten, ganzen'),
    edge: listed(
      'Anfang, Ende, Mitte, Beginn, Jahresbeginn, Jahresanfang, Jahresende, Sommer, Frühjahr, Frühling, Herbst, Winter',
    ),
    than: listed('als, gegenüber, verglichen, Vergleich'),
    earlier: listed(
      'im Jahresvergleich, ein Jahr zuvor, vor einem Jahr, ein Jahr davor, Vorjahreszeitraum, Vorjahresniveau, zum Vorjahr',
    ),
    bareYears: true,
    now: listed('heute, derzeit, aktuell, bislang, jetzt'),
  },
} as const satisfies Numbers
