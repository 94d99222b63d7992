import { asPrinted, listed, withEndings } from '../parts/endings.ts'
import { type Numbers, sharesOf } from '../parts/numbers.ts'
import { decline, growth } from './change-words.ts'

const verb = (stem: string): string[] => withEndings(stem, '- s ed ing')
const verbInE = (stem: string): string[] => withEndings(stem, 'e es ed ing')

const TEENS = listed('ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen')
const TENS = listed('twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety')

const SMALL = listed('one, two, three, four, five, six, seven, eight, nine, ten').map(
  (form, index) => [index + 1, [form]] as const,
)
const ORDINAL_PARTS = listed('thirds, quarters, fifths, sixths, sevenths, eighths, ninths, tenths').map(
  (form, index) => [index + 3, [form]] as const,
)

// “one company in four”
const ONE_OF = listed(
  'company, firm, business, enterprise, exporter, ruble, rouble, euro, dollar, product, bottle, container, wagon, tonne, ton, truck, lorry, ship, contract, worker, employee',
)

export const numbers = {
  grouping: ', ',
  decimals: '.,',
  cardinals: [
    ...listed('one, two, three, four, five, six, seven, eight, nine').map(
      (form, index) => [index + 1, [form]] as const,
    ),
    ...TEENS.map((form, index) => [index + 10, [form]] as const),
    ...TENS.map((form, index) => [20 + index * 10, [form]] as const),
    [6, listed('half a dozen')],
    [500_000, listed('half a million')],
    [500_000_000, listed('half a billion')],
  ],
  articles: [[1, listed('a, an')]],
  scales: [
    { factor: 10, forms: listed('tens'), one: [], many: listed('tens of') },
    { factor: 12, forms: listed('dozen'), one: [], many: listed('dozens, dozens of') },
    { factor: 100, forms: listed('hundred'), one: [], many: listed('hundreds, hundreds of') },
    { factor: 1e3, forms: listed('thousand'), one: [], many: listed('thousands, thousands of') },
    { factor: 1e6, forms: listed('million, m, mn, mln'), one: [], many: listed('millions, millions of') },
    { factor: 1e9, forms: listed('billion, bn'), one: [], many: listed('billions, billions of') },
    { factor: 1e12, forms: listed('trillion, trn'), one: [], many: listed('trillions of') },
  ],
  several: listed('several, a few, some, many'),
  halves: listed('and a half'),
  loose: { gt: listed('odd, plus'), approx: listed('or so') },
  units: [
    { unit: 'USD', factor: 1, kind: 'measured', forms: listed('US$, $, dollar, dollars, US dollars, U S dollars') },
    { unit: 'CAD', factor: 1, kind: 'measured', forms: listed('Canadian dollars, C$, CA$') },
    { unit: 'AUD', factor: 1, kind: 'measured', forms: listed('Australian dollars, A$, AU$') },
    { unit: 'EUR', factor: 1, kind: 'measured', forms: listed('€, euro, euros') },
    { unit: 'GBP', factor: 1, kind: 'measured', forms: listed('£, pounds, pounds sterling, British pounds') },
    {
      unit: 'RUB',
      factor: 1,
      kind: 'measured',
      forms: listed('₽, rouble, roubles, ruble, rubles, Russian rubles, Russian roubles'),
    },
    { unit: 'BYN', factor: 1, kind: 'measured', forms: listed('Belarusian rubles, Belarusian roubles') },
    { unit: 'CNY', factor: 1, kind: 'measured', forms: listed('yuan, yuans, renminbi, Chinese yuan') },
    { unit: 'JPY', factor: 1, kind: 'measured', forms: listed('¥, yen, Japanese yen') },
    { unit: 'KRW', factor: 1, kind: 'measured', forms: listed('₩, won, South Korean won') },
    { unit: 'KZT', factor: 1, kind: 'measured', forms: listed('₸, tenge') },
    { unit: 'INR', factor: 1, kind: 'measured', forms: listed('₹, rupees, Indian rupees') },
    { unit: 'TRY', factor: 1, kind: 'measured', forms: listed('₺, lira, liras, Turkish lira, Turkish liras') },
    { unit: 'AED', factor: 1, kind: 'measured', forms: listed('dirhams, dirham') },
    { unit: 'CHF', factor: 1, kind: 'measured', forms: listed('Swiss francs') },
    { unit: 'UZS', factor: 1, kind: 'measured', forms: listed('soum, soums, Uzbek soums') },
    ...listed('USD, EUR, GBP, RUB, CNY, RMB, KZT, JPY, KRW, INR, AED, CHF, BYN, UZS').map(
      (code) => ({ unit: code === 'RMB' ? 'CNY' : code, factor: 1, kind: 'code', forms: [code] }) as const,
    ),
    { unit: '', factor: 1, kind: 'none', forms: listed('pounds per') },
    // money else: “40 million pounds of almonds”
    {
      unit: 't',
      factor: 0.00045359237,
      kind: 'measured',
      forms: listed('pounds of, pound of, lb, lbs'),
    },
    {
      unit: 't',
      factor: 1,
      kind: 'measured',
      forms: listed('t, tonne, tonnes, ton, tons, metric tons, metric tonnes, metric ton'),
    },
    {
      unit: 't',
      factor: 0.001,
      kind: 'measured',
      forms: listed('kg, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos'),
    },
    {
      unit: 'm3',
      factor: 1,
      kind: 'measured',
      forms: listed('m³, m 3, cu m, cubic metres, cubic meters, cubic metre, cubic meter'),
    },
    { unit: 'l', factor: 1, kind: 'measured', forms: listed('l, litre, litres, liter, liters') },
    { unit: 'l', factor: 100, kind: 'measured', forms: listed('hl, hectolitres, hectoliters, hectolitre, hectoliter') },
    {
      unit: 'm2',
      factor: 1,
      kind: 'measured',
      forms: listed('m², m 2, sq m, sqm, square metres, square meters, square metre, square meter'),
    },
    // a distance is no goods: “120 km of cable”
    {
      unit: 'm',
      factor: 1000,
      kind: 'measured',
      forms: listed('km, kilometres, kilometers').flatMap((km) =>
        listed('cable, cables, wire, pipe, pipes, piping, rail, rails, fibre, fiber').map(
          (goods) => `${km} of ${goods}`,
        ),
      ),
    },
    {
      unit: 'm',
      factor: 1,
      kind: 'measured',
      forms: listed('running, linear, lineal').flatMap((running) =>
        listed('metres, meters, metre, meter, m').map((metre) => `${running} ${metre}`),
      ),
    },
    { unit: 'MWh', factor: 0.001, kind: 'measured', forms: listed('kWh, kilowatt-hours, kilowatt hours') },
    { unit: 'MWh', factor: 1, kind: 'measured', forms: listed('MWh, megawatt-hours, megawatt hours') },
    { unit: 'MWh', factor: 1000, kind: 'measured', forms: listed('GWh, gigawatt-hours, gigawatt hours') },
    { unit: 'MWh', factor: 1e6, kind: 'measured', forms: listed('TWh, terawatt-hours, terawatt hours') },
    { unit: 't', factor: 0.1, kind: 'measured', forms: listed('quintal, quintals') },
    { unit: '%', factor: 1, kind: 'measured', forms: listed('%, percent, per cent, pct') },
    { unit: 'pp', factor: 1, kind: 'measured', forms: listed('p p, pp, percentage points, percentage point') },
    { unit: 'jobs', factor: 1, kind: 'counted', forms: listed('jobs, workplaces') },
    {
      unit: 'enterprises',
      factor: 1,
      kind: 'counted',
      forms: listed('enterprises, enterprise, companies, firms, businesses'),
    },
    { unit: 'exporters', factor: 1, kind: 'counted', forms: listed('exporters') },
    { unit: 'residents', factor: 1, kind: 'counted', forms: listed('residents') },
    { unit: 'countries', factor: 1, kind: 'counted', forms: listed('countries, states, nations') },
    { unit: 'regions', factor: 1, kind: 'counted', forms: listed('regions, provinces') },
    { unit: 'prefectures', factor: 1, kind: 'counted', forms: listed('prefectures') },
    { unit: 'cities', factor: 1, kind: 'counted', forms: listed('cities') },
    { unit: 'municipal-districts', factor: 1, kind: 'counted', forms: listed('municipal districts') },
    { unit: 'zones', factor: 1, kind: 'counted', forms: listed('special economic zones, economic zones, SEZs') },
    { unit: 'containers', factor: 1, kind: 'counted', forms: listed('containers, TEU, TEUs') },
    { unit: 'wagons', factor: 1, kind: 'counted', forms: listed('wagons, railcars') },
    {
      unit: 'vehicles',
      factor: 1,
      kind: 'counted',
      forms: listed('vehicles, buses, trucks, cars, lorries, automobiles'),
    },
    { unit: 'bottles', factor: 1, kind: 'counted', forms: listed('bottles') },
    { unit: 'contracts', factor: 1, kind: 'counted', forms: listed('contracts, agreements') },
    { unit: 'projects', factor: 1, kind: 'counted', forms: listed('projects') },
    { unit: 'units', factor: 1, kind: 'counted', forms: listed('units, pieces, machines') },
    { unit: 'pairs', factor: 1, kind: 'counted', forms: listed('pairs') },
    { unit: 'head', factor: 1, kind: 'counted', forms: listed('head, head of cattle') },
    { unit: 'barrels', factor: 1, kind: 'counted', forms: listed('barrels') },
    { unit: 'carats', factor: 1, kind: 'counted', forms: listed('carats') },
  ],
  elided: {
    before: listed(
      'against, versus, of which, of them, instead of, up from, down from, compared with, compared to, against the, compared with the, compared to the',
    ),
    after: listed('in, by, to, from, and, but, a, last, this, over, against, more, less, went, was, were'),
    more: listed('another, further'),
    were: listed('was, were, be, been'),
    ofThose: listed('of them, of these, of which, of that'),
  },
  unitLinks: listed('of'),
  adjectiveEndings: listed('an, ese, ish, ian, al, ic, ive, new, large, small, foreign, more, other, medium, sized'),
  fractions: [
    { share: [1, 2], needsOf: true, forms: listed('half, one half, one-half') },
    { share: [1, 3], needsOf: true, forms: listed('a third, one third, one-third') },
    { share: [1, 4], needsOf: true, forms: listed('a quarter, one quarter, one-quarter') },
    { share: [1, 5], needsOf: true, forms: listed('a fifth, one fifth, one-fifth') },
    { share: [1, 6], needsOf: true, forms: listed('a sixth, one sixth, one-sixth') },
    { share: [1, 7], needsOf: true, forms: listed('a seventh, one seventh, one-seventh') },
    { share: [1, 8], needsOf: true, forms: listed('an eighth, one eighth, one-eighth') },
    { share: [1, 9], needsOf: true, forms: listed('a ninth, one ninth, one-ninth') },
    { share: [1, 10], needsOf: true, forms: listed('a tenth, one tenth, one-tenth') },
    { share: [1, 2], needsOf: false, forms: listed('halved, halve, halves, halving') },
    // “two thirds” are nothing else, but “three quarters” may be nine months
    ...sharesOf(SMALL.slice(1), ORDINAL_PARTS, false, (part, whole) =>
      whole === 'quarters' ? [`${part}-${whole}`] : [`${part} ${whole}`, `${part}-${whole}`],
    ),
    ...sharesOf(SMALL.slice(1), [[4, ['quarters']]], true, (part, whole) => [`${part} ${whole}`]),
    ...sharesOf(SMALL, SMALL, false, (part, whole) =>
      ['in', 'in every', 'out of', 'out of every'].map((link) => `${part} ${link} ${whole}`),
    ),
    ...sharesOf([[1, ONE_OF]], SMALL, false, (one, whole) =>
      ['in', 'in every', 'out of', 'out of every'].map((link) => `one ${one} ${link} ${whole}`),
    ),
  ],
  each: listed('every, each'),
  notShareAfter: listed('first, second, last, latter, former, other, final'),
  notShareBefore: listed(
    'year, years, day, days, time, times, month, months, week, weeks, hour, hours, minute, minutes, quarter, quarters, percent, per, january, february, march, april, may, june, july, august, september, october, november, december',
  ),
  of: listed(
    'of, the, its, their, all, in, to, went, goes, comes, was, were, is, are, from, compared, over, year, on, against, last, this, versus, since, after, during, while, when, amid, despite, thanks, but, or, as, that, by, between, more, less, higher, lower, up, down, leaves, leave, ends, end, reaches, reach',
  ),
  noShares: listed(
    'a third party, a third country, a third time, third parties, half an hour, half a century, half a year, half a day, a quarter of a century, a quarter of an hour, half the world',
  ),
  ratios: [
    [
      2,
      listed(
        'doubled, doubling, to double, will double, would double, could double, may double, should double, will nearly double, will almost double, will more than double, twofold, two-fold, twice as, twice the, twice what, double the, double what, redoubled',
      ),
    ],
    [
      3,
      listed(
        'tripled, trebled, tripling, trebling, to triple, to treble, will triple, threefold, three-fold, triple the',
      ),
    ],
    [4, listed('quadrupled, fourfold, four-fold')],
    [5, listed('fivefold, five-fold, quintupled')],
    [6, listed('sixfold, six-fold')],
    [10, listed('tenfold, ten-fold')],
  ],
  multiples: { forms: [], of: [] },
  times: {
    forms: listed('times, fold'),
    before: listed('by, grew, increased, rose'),
    after: listed('more, higher, larger, greater, bigger, as, the, up, over, compared, than'),
  },
  ranks: [
    [3, listed('top three, top 3, top-3')],
    [5, listed('top five, top 5, top-5')],
    [10, listed('top ten, top 10, top-10')],
    [20, listed('top twenty, top 20, top-20')],
  ],
  pairs: [
    { open: listed('between'), between: listed('and'), means: 'range' },
    { open: listed('from'), between: listed('to'), means: 'either' },
    { open: [], between: listed('to'), means: 'range' },
    { open: [], between: listed('or'), means: 'range' },
    { open: [], between: listed('in'), means: 'share' },
    { open: [], between: listed('of, out, the'), means: 'part' },
  ],
  and: listed('and'),
  qualifiers: {
    gt: listed('more than, over, above, at least, in excess of, upwards of, no less than, not less than, just over'),
    lt: listed(
      'nearly, almost, less than, fewer than, under, below, just under, no more than, not more than, at most, close to',
    ),
    approx: listed('about, around, roughly, approximately, some, circa, an estimated, in the region of'),
  },
  exceed: listed(
    'exceed, exceeds, exceeded, exceeding, top, tops, topped, topping, surpass, surpasses, surpassed, surpassing',
  ),
  asides: listed(
    'for the first time, already, well, far, slightly, easily, clearly, the mark of, the threshold of, value, volume',
  ),
  exact: listed(
    'hand over, hands over, handed over, handing over, take over, takes over, took over, taken over, turn over, turned over, carried over, all over',
  ),
  comparatives: { gt: [], lt: [] },
  upTo: listed('up to'),
  orMore: listed('or more, and more, and over'),
  qualifierLinks: listed('by, of, a, an, the, in, to, worth'),
  by: listed('by'),
  moves: listed(
    'went, gone, goes, going, moved, moves, moving, expanded, expands, extended, shifted, raised, raise, raises, raising, cut, cuts, cutting, lowered, revised, brought, bringing',
  ),
  price: {
    before: listed('at a price of, priced at, price of, costs, cost, costing'),
    of: listed('per, a, an, the, each, every'),
    whole: listed(
      'apiece, each, per unit, a unit, per piece, a piece, per head, a head, per bottle, a bottle, per barrel, a barrel, per box, a box, per jar, a jar, per pair, a pair, per carat, a carat, per bushel, a bushel, per ounce, an ounce, per pound, a pound, per square metre, a square metre, per cubic metre, a cubic metre, per vehicle',
    ),
  },
  sizes: {
    before: listed(
      'an area of, area of, covering, covers, floor space of, a displacement of, deadweight of, payload of, a load capacity of, a lifting capacity of, a volume of',
    ),
    after: listed(
      'each, bag, bags, sack, sacks, bottle, bottles, jar, jars, can, cans, drum, drums, pack, packs, packet, packets, box, boxes, crate, crates, keg, kegs',
    ),
    packs: listed(
      'bag, bags, sack, sacks, bottle, bottles, jar, jars, can, cans, drum, drums, pack, packs, packet, packets, box, boxes, crate, crates, keg, kegs',
    ),
    links: listed('of, holding'),
  },
  topics: {
    export: [
      ...verb('export'),
      ...listed(
        'exporter, exporters, exporting, shipment, shipments, shipped, ships, shipping, ship, supply, supplies, supplied, supplying, deliveries, delivery, delivered, foreign sales, overseas sales, sales abroad',
      ),
    ],
    import: [...verb('import'), 'importer', 'importers'],
    turnover: listed(
      'trade turnover, trade volume, bilateral trade, mutual trade, two-way trade, turnover, total trade',
    ),
    contract: listed('contract, contracts, deal, deals, agreement, agreements, order, shipment is worth'),
    investment: [...verb('invest'), 'investment', 'investments'],
    revenue: listed('revenue, revenues, earnings, proceeds'),
    sales: listed('sales'),
    production: [...verbInE('produc'), 'production', 'output', 'manufactured'],
    growth,
    decline,
    share: listed(
      'share, account for, accounts for, accounted for, accounting for, make up, makes up, made up, represents, represented, comes from, come from, went to, goes to, dominate, dominates, dominated, prevail, prevails',
    ),
    economy: listed('GDP, economy, inflation, unemployment, employment, wages, population'),
    residents: listed('residents, resident'),
    created: listed('created, create, creates, creation, creating'),
  },
  subjects: {
    zone: asPrinted(
      listed('SEZ, special economic zone, special economic zones, ASEZ, free port, technopark, industrial park'),
    ),
    company: asPrinted(listed('company, plant, factory, enterprise, firm, mill, maker, manufacturer, winery')),
    sector: asPrinted(listed('sector, industry, cluster')),
  },
  period: {
    months: listed(
      'january, february, march, april, may, june, july, august, september, october, november, december',
    ).map((form) => [form]),
    quarter: listed('quarter, quarters'),
    half: listed('half'),
    month: listed('month, months'),
    year: listed('year, years'),
    ordinals: listed(
      'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth',
    ).map((form) => [form]),
    thisOne: listed('this, current'),
    last: listed('last, previous, past, prior'),
    same: listed('same, corresponding, similar'),
    stretch: listed('period, time, season'),
    glue: listed('in, of, the, for, from, to, over, during, by, between, and, through, since, first, on, whole, full'),
    edge: listed('start, beginning, end, middle, summer, spring, autumn, winter, fall'),
    than: listed('than, compared, versus, against, on'),
    earlier: listed(
      'year on year, year-on-year, year over year, year-over-year, yoy, a year earlier, a year ago, a year before, the year before, one year earlier, the previous year, than a year ago',
    ),
    bareYears: false,
    now: listed('now, today, currently, to date, at present'),
  },
} as const satisfies Numbers
