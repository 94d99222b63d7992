import { asPrinted, listed, withEndings } from '../parts/endings.ts'
import { type Numbers, type SubjectNoun, sharesOf } from '../parts/numbers.ts'
import { decline, growth } from './change-words.ts'
import { goodsForms } from './goods-forms.ts'
import { adjectiveForms, phraseForms } from './inflection.ts'

const M = '- а у ом е ы ов ам ами ах'
const M_VELAR = '- а у ом е и ов ам ами ах'
const M_SOFT = 'ь я ю ем е и ей ям ями ях'
const F = 'а ы е у ой - ам ами ах'
const IE = 'е я ю ем и й ям ями ях'
const F_SOFT = 'ь и ью ей ям ями ях'
const PAST = 'л ла ло ли'

const soft = (stem: string): string[] => withEndings(stem, 'ь и ью')
const month = (stem: string): string[] => withEndings(stem, 'ь я ю ем е')
const adjectives = (...lemmas: readonly string[]): string[] => lemmas.flatMap(adjectiveForms)

/** Feminine forms of an ordinal, as parts of a whole take: «восьмая», «восьмой», «восьмую». */
const feminine = (stem: string): string[] => withEndings(stem, 'ая ой ую')

const PARTS = [
  [3, ['третья', 'третьей', 'третью']],
  [5, feminine('пят')],
  [6, feminine('шест')],
  [7, ['седьмая', 'седьмой', 'седьмую']],
  [8, feminine('восьм')],
  [9, feminine('девят')],
  [10, feminine('десят')],
] as const

const SMALL = [
  [2, listed('два, две, двух, двум, двумя')],
  [3, listed('три, трех, трем, тремя')],
  [4, listed('четыре, четырех, четырем, четырьмя')],
  [5, soft('пят')],
  [6, soft('шест')],
  [7, soft('сем')],
  [8, listed('восемь, восьми, восемью')],
  [9, soft('девят')],
] as const

// «две пятых», «тремя восьмыми»
const SEVERAL_PARTS = (
  [
    [5, 'пят'],
    [6, 'шест'],
    [7, 'седьм'],
    [8, 'восьм'],
    [9, 'девят'],
    [10, 'десят'],
  ] as const
).map(([whole, stem]) => [whole, withEndings(stem, 'ых ым ыми')] as const)

// «двукратный», «двухкратный»
const MULTIPLES = [
  [1.5, ['полутора']],
  [2, ['дву', 'двух']],
  [3, ['трех', 'трое']],
  [4, ['четырех']],
  [5, ['пяти']],
  [6, ['шести']],
  [7, ['семи']],
  [8, ['восьми']],
  [9, ['девяти']],
  [10, ['десяти']],
] as const

const ORDINALS = [
  adjectives('первый'),
  adjectives('второй'),
  listed('третий, третья, третье, третьего, третьей, третьему, третью, третьим, третьем, третьи, третьих, третьими'),
  ...listed('четвертый, пятый, шестой, седьмой, восьмой, девятый, десятый, одиннадцатый, двенадцатый').map(
    adjectiveForms,
  ),
]

const noun = (name: string): SubjectNoun => ({ name, forms: phraseForms(name) })

export const numbers = {
  grouping: ' ',
  decimals: ',.',
  cardinals: [
    [1, listed('один, одна, одно, одного, одной, одному, одну, одним, одном')],
    [1.5, listed('полтора, полторы, полутора')],
    ...SMALL,
    [10, soft('десят')],
    [11, soft('одиннадцат')],
    [12, soft('двенадцат')],
    [13, soft('тринадцат')],
    [14, soft('четырнадцат')],
    [15, soft('пятнадцат')],
    [16, soft('шестнадцат')],
    [17, soft('семнадцат')],
    [18, soft('восемнадцат')],
    [19, soft('девятнадцат')],
    [20, soft('двадцат')],
    [30, soft('тридцат')],
    [40, listed('сорок, сорока')],
    [50, listed('пятьдесят, пятидесяти, пятьюдесятью')],
    [60, listed('шестьдесят, шестидесяти, шестьюдесятью')],
    [70, listed('семьдесят, семидесяти, семьюдесятью')],
    [80, listed('восемьдесят, восьмидесяти, восемьюдесятью')],
    [90, listed('девяносто, девяноста')],
    [100, listed('сто, ста')],
    [150, listed('полтораста')],
    [200, listed('двести, двухсот, двумстам, двумястами')],
    [300, listed('триста, трехсот, тремстам, тремястами')],
    [400, listed('четыреста, четырехсот, четыремстам')],
    [500, listed('пятьсот, пятисот, пятистам')],
    [600, listed('шестьсот, шестисот, шестистам')],
    [700, listed('семьсот, семисот, семистам')],
    [800, listed('восемьсот, восьмисот, восьмистам')],
    [900, listed('девятьсот, девятисот, девятистам')],
    [500_000, listed('полмиллиона, полумиллиона, полумиллиону, полумиллионом')],
    [500_000_000, listed('полмиллиарда, полумиллиарда, полумиллиарду, полумиллиардом')],
  ],
  articles: [],
  scales: [
    {
      factor: 10,
      forms: listed('десяток, десятка, десятков, десяткам, десятками'),
      one: listed('десяток, десятка'),
      many: listed('десятки, десятков, десяткам, десятками, десятках'),
    },
    {
      factor: 100,
      forms: listed('сотня, сотни, сотню, сотней, сотен'),
      one: listed('сотня, сотню, сотней'),
      many: listed('сотни, сотен, сотням, сотнями, сотнях'),
    },
    {
      factor: 1e3,
      forms: [...withEndings('тысяч', 'а и у ей ью е - ам ами ах'), 'тыс'],
      one: listed('тысяча, тысячу, тысячей, тысячью'),
      many: listed('тысячи, тысяч, тысячам, тысячами, тысячах'),
    },
    {
      factor: 1e6,
      forms: [...withEndings('миллион', M), 'млн'],
      one: listed('миллион, миллиона, миллиону, миллионом'),
      many: listed('миллионы, миллионов, миллионам, миллионами, миллионах'),
    },
    {
      factor: 1e9,
      forms: [...withEndings('миллиард', M), 'млрд'],
      one: listed('миллиард, миллиарда, миллиарду, миллиардом'),
      many: listed('миллиарды, миллиардов, миллиардам, миллиардами, миллиардах'),
    },
    {
      factor: 1e12,
      forms: [...withEndings('триллион', M), 'трлн'],
      one: listed('триллион, триллиона, триллиону, триллионом'),
      many: listed('триллионы, триллионов'),
    },
  ],
  several: listed('несколько, нескольких, нескольким, несколькими'),
  halves: listed('с половиной'),
  loose: {
    gt: listed('с лишним, с небольшим, с хвостиком'),
    approx: [
      ...listed('десяток, десятка, десятку, десятком, десятке, десятков, десяткам, десятками, десятках'),
      ...withEndings('сотн', 'я и ю ей е ям ями ях'),
      'сотен',
    ],
  },
  units: [
    {
      unit: 'RUB',
      factor: 1,
      kind: 'measured',
      forms: ['₽', 'руб', ...withEndings('рубл', M_SOFT), 'российских рублей', 'р'],
    },
    { unit: 'RUB', factor: 1e3, kind: 'measured', forms: listed('т р, т руб, тыс р') },
    {
      unit: 'USD',
      factor: 1,
      kind: 'measured',
      forms: [
        '$',
        'US$',
        'долл',
        'долл США',
        ...withEndings('доллар', M),
        ...withEndings('доллар', M).map((form) => `${form} США`),
        'американских долларов',
      ],
    },
    { unit: 'CAD', factor: 1, kind: 'measured', forms: listed('канадских долларов') },
    { unit: 'AUD', factor: 1, kind: 'measured', forms: listed('австралийских долларов') },
    { unit: 'SGD', factor: 1, kind: 'measured', forms: listed('сингапурских долларов') },
    { unit: 'HKD', factor: 1, kind: 'measured', forms: listed('гонконгских долларов') },
    {
      unit: 'BYN',
      factor: 1,
      kind: 'measured',
      forms: listed('белорусских рублей, белорусского рубля, белорусских рубля'),
    },
    { unit: 'EUR', factor: 1, kind: 'measured', forms: listed('€, евро') },
    {
      unit: 'CNY',
      factor: 1,
      kind: 'measured',
      forms: [...withEndings('юан', 'ь я ю ем и ей ям ями ях'), 'китайских юаней'],
    },
    { unit: 'KZT', factor: 1, kind: 'measured', forms: listed('₸, тенге') },
    {
      unit: 'JPY',
      factor: 1,
      kind: 'measured',
      forms: [...withEndings('иен', F), ...withEndings('йен', F), 'японских иен', 'японских йен'],
    },
    { unit: 'KRW', factor: 1, kind: 'measured', forms: listed('₩, вон, южнокорейских вон, корейских вон') },
    {
      unit: 'GBP',
      factor: 1,
      kind: 'measured',
      forms: listed('£, фунтов стерлингов, фунта стерлингов, фунт стерлингов'),
    },
    { unit: 'INR', factor: 1, kind: 'measured', forms: listed('₹, рупий, индийских рупий, рупии') },
    { unit: 'TRY', factor: 1, kind: 'measured', forms: listed('₺, лир, турецких лир, лиры') },
    { unit: 'AED', factor: 1, kind: 'measured', forms: [...withEndings('дирхам', M), 'дирхамов ОАЭ'] },
    { unit: 'CHF', factor: 1, kind: 'measured', forms: listed('швейцарских франков, швейцарских франка') },
    { unit: 'UZS', factor: 1, kind: 'measured', forms: listed('сумов, сума, узбекских сумов') },
    { unit: 'KGS', factor: 1, kind: 'measured', forms: listed('сомов, киргизских сомов, кыргызских сомов') },
    { unit: 'TJS', factor: 1, kind: 'measured', forms: listed('сомони') },
    { unit: 'AMD', factor: 1, kind: 'measured', forms: listed('драмов, драма, армянских драмов') },
    { unit: 'AZN', factor: 1, kind: 'measured', forms: listed('₼, манатов, азербайджанских манатов') },
    { unit: 'GEL', factor: 1, kind: 'measured', forms: listed('₾, лари') },
    { unit: 'MNT', factor: 1, kind: 'measured', forms: listed('тугриков, тугрика') },
    { unit: 'UAH', factor: 1, kind: 'measured', forms: listed('₴, гривен, гривны') },
    { unit: 'PLN', factor: 1, kind: 'measured', forms: listed('злотых') },
    ...listed('RUB, USD, EUR, CNY, RMB, KZT, JPY, KRW, GBP, INR, TRY, AED, CHF, BYN, UZS').map(
      (code) => ({ unit: code === 'RMB' ? 'CNY' : code, factor: 1, kind: 'code', forms: [code] }) as const,
    ),
    { unit: 't', factor: 1, kind: 'measured', forms: ['т', 'тн', ...withEndings('тонн', F)] },
    { unit: 't', factor: 1e3, kind: 'measured', forms: ['кт', ...withEndings('килотонн', F)] },
    { unit: 't', factor: 0.001, kind: 'measured', forms: ['кг', ...withEndings('килограмм', M)] },
    { unit: 't', factor: 0.1, kind: 'measured', forms: ['ц', ...withEndings('центнер', M)] },
    {
      unit: 'm3',
      factor: 1,
      kind: 'measured',
      forms: [
        'м³',
        'м 3',
        'куб м',
        'куб метров',
        'куб метра',
        'м куб',
        'кубов',
        'куба',
        ...withEndings('кубометр', M),
        ...listed('кубических метров, кубических метра, кубического метра, кубический метр'),
      ],
    },
    { unit: 'l', factor: 1, kind: 'measured', forms: ['л', ...withEndings('литр', M)] },
    { unit: 'l', factor: 10, kind: 'measured', forms: ['дал', ...withEndings('декалитр', M)] },
    {
      unit: 'm2',
      factor: 1,
      kind: 'measured',
      forms: listed(
        'м², м 2, кв м, кв метров, кв метра, квадратных метров, квадратных метра, квадратного метра, квадратный метр',
      ),
    },
    // a distance is no goods: «120 км кабеля»
    {
      unit: 'm',
      factor: 1000,
      kind: 'measured',
      forms: listed('км, километр, километра, километров').flatMap((km) =>
        listed('кабеля, провода, трубы, труб, проволоки, рельсов, волокна, оптоволокна, троса').map(
          (goods) => `${km} ${goods}`,
        ),
      ),
    },
    {
      unit: 'm',
      factor: 1,
      kind: 'measured',
      forms: [
        ...['погонн', 'погонажн', 'линейн'].flatMap((running) =>
          withEndings(running, 'ый~метр ого~метра ых~метра ых~метров ыми~метрами ых~м').map((form) =>
            form.replace('~', ' '),
          ),
        ),
        ...listed('пог м, пог метров, пог метра, п м'),
      ],
    },
    {
      unit: 'MWh',
      factor: 0.001,
      kind: 'measured',
      forms: ['кВт·ч', 'кВт•ч', 'кВт*ч', ...listed('кВт ч, кВтч'), ...withEndings('киловатт-час', M)],
    },
    {
      unit: 'MWh',
      factor: 1,
      kind: 'measured',
      forms: ['МВт·ч', 'МВт•ч', 'МВт*ч', ...listed('МВт ч, МВтч'), ...withEndings('мегаватт-час', M)],
    },
    {
      unit: 'MWh',
      factor: 1000,
      kind: 'measured',
      forms: ['ГВт·ч', 'ГВт•ч', 'ГВт*ч', ...listed('ГВт ч, ГВтч'), ...withEndings('гигаватт-час', M)],
    },
    { unit: 'l', factor: 100, kind: 'measured', forms: ['гл', ...withEndings('гектолитр', M)] },
    // horsepower, and abbreviations that begin like a ton
    { unit: '', factor: 1, kind: 'none', forms: listed('л с, т е, т д, т п, т н, т ч, р п, ц е') },
    { unit: '%', factor: 1, kind: 'measured', forms: ['%', 'проц', ...withEndings('процент', M)] },
    {
      unit: 'pp',
      factor: 1,
      kind: 'measured',
      forms: [
        'п п',
        'пп',
        'проц п',
        '% пункта',
        ...listed('процентных пунктов, процентных пункта, процентный пункт, процентного пункта, процентными пунктами'),
      ],
    },
    { unit: 'jobs', factor: 1, kind: 'counted', forms: listed('рабочих мест, рабочих места, рабочее место') },
    {
      unit: 'enterprises',
      factor: 1,
      kind: 'counted',
      forms: [
        ...withEndings('предприяти', IE),
        ...withEndings('компани', 'я и ю ей й ям ями ях'),
        ...withEndings('организаци', 'я и ю ей й ям ями ях'),
        ...withEndings('фирм', F),
      ],
    },
    { unit: 'exporters', factor: 1, kind: 'counted', forms: [...withEndings('экспортер', M), 'компаний экспортеров'] },
    { unit: 'residents', factor: 1, kind: 'counted', forms: withEndings('резидент', M) },
    {
      unit: 'countries',
      factor: 1,
      kind: 'counted',
      forms: [...withEndings('стран', F), ...withEndings('государств', 'а у ом е - ам ами ах')],
    },
    { unit: 'regions', factor: 1, kind: 'counted', forms: withEndings('регион', M) },
    { unit: 'prefectures', factor: 1, kind: 'counted', forms: withEndings('префектур', F) },
    { unit: 'cities', factor: 1, kind: 'counted', forms: withEndings('город', '- а у ом е ов ам ами ах') },
    {
      unit: 'municipal-districts',
      factor: 1,
      kind: 'counted',
      forms: listed('муниципальных районов, муниципальных района, муниципальных округов, муниципальных округа'),
    },
    {
      unit: 'zones',
      factor: 1,
      kind: 'counted',
      forms: listed('ОЭЗ, ТОР, ТОСЭР, особых экономических зон, экономических зон, экономические зоны'),
    },
    { unit: 'containers', factor: 1, kind: 'counted', forms: [...withEndings('контейнер', M), 'ДФЭ', 'TEU'] },
    { unit: 'wagons', factor: 1, kind: 'counted', forms: withEndings('вагон', M) },
    {
      unit: 'vehicles',
      factor: 1,
      kind: 'counted',
      forms: [
        ...withEndings('автомобил', M_SOFT),
        ...withEndings('автомашин', F),
        ...withEndings('автобус', M),
        ...withEndings('грузовик', M_VELAR),
      ],
    },
    {
      unit: 'bottles',
      factor: 1,
      kind: 'counted',
      forms: ['бутылок', ...withEndings('бутылк', 'а и е у ой ам ами ах')],
    },
    {
      unit: 'contracts',
      factor: 1,
      kind: 'counted',
      forms: [...withEndings('контракт', M), ...withEndings('соглашени', IE), ...withEndings('договор', M)],
    },
    { unit: 'projects', factor: 1, kind: 'counted', forms: withEndings('проект', M) },
    {
      unit: 'units',
      factor: 1,
      kind: 'counted',
      forms: [
        'шт',
        ...withEndings('машин', 'а ы у е ой - ам ами ах'),
        ...withEndings('штук', 'а и е у - ам ами ах'),
        ...withEndings('единиц', 'а ы е у ей - ам ами ах'),
      ],
    },
    { unit: 'pairs', factor: 1, kind: 'counted', forms: withEndings('пар', F) },
    { unit: 'head', factor: 1, kind: 'counted', forms: listed('голов, головы, голов скота') },
    { unit: 'barrels', factor: 1, kind: 'counted', forms: withEndings('баррел', M_SOFT) },
    { unit: 'carats', factor: 1, kind: 'counted', forms: ['карат', 'каратов', 'карата'] },
  ],
  elided: {
    before: listed('против, них, которых, из них, из которых, из этого объема, вместо, по сравнению с'),
    after: listed('в, во, за, по, на, из, к, с, со, до, от, и, а, но, годом, ранее, раньше, против, больше, меньше'),
    more: listed('еще'),
    were: listed('было, были, был, была, стало, станет, будет, составляло, составлял, составляла'),
    ofThose: listed('из них, из которых, из этого объема'),
  },
  unitLinks: [],
  adjectiveEndings: listed('ых, их, ые, ие, ый, ий, ой, ого, его, ым, им, ыми, ими, ую, ая'),
  fractions: [
    { share: [1, 3], needsOf: false, forms: listed('треть, трети, третью, одна треть, одной трети, одну треть') },
    { share: [2, 3], needsOf: false, forms: listed('две трети, двух третей, двум третям, двумя третями') },
    { share: [1, 4], needsOf: false, forms: listed('четверть, четверти, четвертью, одна четверть, одну четверть') },
    { share: [3, 4], needsOf: false, forms: listed('три четверти, трех четвертей, трем четвертям, тремя четвертями') },
    {
      share: [1, 2],
      needsOf: false,
      forms: listed('половина, половины, половине, половину, половиной, вполовину, наполовину'),
    },
    ...PARTS.map(([whole, forms]) => ({
      share: [1, whole] as const,
      needsOf: false,
      forms: forms.flatMap((form) => [
        ...['часть', 'части', 'доля', 'долю'].map((part) => `${form} ${part}`),
        ...['одна', 'одной', 'одну'].map((one) => `${one} ${form}`),
      ]),
    })),
    ...sharesOf(SMALL, SEVERAL_PARTS, false, (part, whole) => [`${part} ${whole}`]),
    ...sharesOf([[1, listed('один, одна, одного, одну')], ...SMALL], [[10, ['десяти']]], false, (part, whole) => [
      `${part} из ${whole}`,
    ]),
  ],
  each: adjectives('каждый'),
  notShareAfter: [
    ...adjectives('первый', 'второй', 'последний'),
    ...(ORDINALS[2] ?? []),
    ...adjectives('четвертый'),
    'без',
    'i',
    'ii',
    'iii',
    'iv',
  ],
  notShareBefore: listed(
    'строчку, строчке, строчки, строку, строке, позицию, позиции, ступень, ступени, ступеньку, линию, процента, процентов, секунды, секунд, метра, балла, лет, века, часа, года, суток, столетия, месяца, дня, недели, пути, дороги, финала, января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, раз, день, год, месяц, час, неделю, понедельник, вторник, четверг',
  ),
  of: [],
  noShares: [],
  ratios: [
    [
      2,
      [
        ...listed('вдвое, в два раза, двое больше'),
        ...withEndings('удвои', 'ть л ла ло ли лся лась лось лись ться т тся'),
        'удвоение',
      ],
    ],
    [
      3,
      [
        ...listed('втрое, в три раза'),
        ...withEndings('утрои', 'ть л ла ло ли лся лась лось лись ться т тся'),
        'утроение',
      ],
    ],
    [4, listed('вчетверо')],
    [5, listed('впятеро')],
    [6, listed('вшестеро')],
    [10, listed('вдесятеро')],
    ...MULTIPLES.map(([value, stems]) => [value, stems.map((stem) => `${stem}кратно`)] as const),
  ],
  multiples: {
    forms: MULTIPLES.map(([value, stems]) => [value, stems.flatMap((stem) => adjectiveForms(`${stem}кратный`))]),
    of: listed(
      'рост, роста, росту, ростом, увеличение, увеличения, увеличением, прирост, прироста, превышение, снижение, снижения, сокращение, сокращения',
    ),
  },
  times: { forms: listed('раза, раз'), before: listed('в, во'), after: [] },
  ranks: [
    [3, listed('первая тройка, первой тройки, первой тройке, первую тройку, первой тройкой, топ-3, топ 3')],
    [5, listed('первая пятерка, первой пятерки, первой пятерке, первую пятерку, первой пятеркой, топ-5, топ 5')],
    [10, listed('первая десятка, первой десятки, первой десятке, первую десятку, первой десяткой, топ-10, топ 10')],
    [20, listed('первая двадцатка, первой двадцатке, первую двадцатку, первой двадцатки, топ-20, топ 20')],
    [50, listed('топ-50, топ 50')],
    [100, listed('первая сотня, первую сотню, первой сотне, топ-100, топ 100')],
  ],
  pairs: [
    { open: listed('от, между'), between: listed('до, и'), means: 'range' },
    { open: listed('с, со'), between: listed('до'), means: 'change' },
    { open: [], between: listed('или'), means: 'range' },
    { open: [], between: listed('из'), means: 'part' },
  ],
  and: listed('и'),
  qualifiers: {
    gt: listed(
      'более, более чем, больше чем, свыше, не менее, не менее чем, не меньше, не меньше чем, минимум, как минимум, чуть более, чуть больше, немногим более, немногим больше',
    ),
    lt: listed(
      'почти, менее, менее чем, меньше чем, не более, не более чем, не больше, не больше чем, максимум, не превышает, не превышала, не превышал, не превышало, не превышали, не превысит, без малого, немногим меньше, немногим менее, чуть меньше, чуть менее, не дотягивает до, не дотянул до, не дотянула до, не дотянули до, практически',
    ),
    approx: listed(
      'около, примерно, порядка, приблизительно, ориентировочно, в районе, где-то, в пределах, в среднем, плюс-минус',
    ),
  },
  exceed: [
    ...withEndings('превы', 'сил сила сило сили сит сят сив шает шают шал шала шало шали шая'),
    ...withEndings('перевали', 'л ла ло ли т в').map((form) => `${form} за`),
  ],
  asides: listed(
    'впервые, уже, заметно, значительно, существенно, намного, немного, слегка, отметку в, планку в, объем, объема, объемы, стоимость, сумма, общий, общая',
  ),
  exact: [],
  comparatives: { gt: listed('больше, выше'), lt: listed('меньше, ниже') },
  upTo: listed('до'),
  orMore: listed('и более, и больше, и выше, с лишним, с небольшим'),
  qualifierLinks: listed('на, в, во, с, к, за, чем, по'),
  by: listed('на'),
  moves: [
    ...withEndings('дош', 'ел ла ло ли'),
    ...withEndings('дойд', 'ет ут'),
    'дойти',
    ...withEndings('доход', 'ит ят ил ила ило или'),
    ...withEndings('дорос', '- ла ло ли'),
    ...withEndings('дове', 'л ла ло ли сти дет дут дена дено дены'),
    ...withEndings('подня', 'л ла ло ли лся лась лось лись ть ться'),
    ...withEndings('опусти', 'л ла ло ли лся лась лось лись ть ться'),
    ...withEndings('перевали', PAST),
    ...withEndings('подешеве', PAST),
    ...withEndings('расшири', 'л ла ло ли лся лась лось лись ть ться т тся'),
    ...withEndings('измени', 'лся лась лось лись тся'),
  ],
  price: {
    before: [
      ...listed('по цене, по стоимости, ценой'),
      ...['обходится', 'обходятся', 'обошелся', 'обошлась', 'обошлось', 'обошлись', 'обойдется', 'обойдутся'].flatMap(
        (verb) => [`${verb} в`, `${verb} примерно в`, `${verb} в среднем в`],
      ),
      ...listed('стоит, стоят, стоил, стоила, стоило, стоили'),
    ],
    of: listed('за'),
    whole: listed(
      'за штуку, за единицу, за голову, за бутылку, за пару, за карат, за упаковку, за банку, за пачку, за экземпляр, за комплект, за погонный метр, за кубометр, за килограмм, за квадратный метр, каждый, каждая, каждое',
    ),
  },
  sizes: {
    before: [
      ...['площадь', 'вместимость', 'грузоподъемность', 'емкость', 'водоизмещение', 'дедвейт'].flatMap(phraseForms),
      ...listed('общей площадью, на площади, полезной площадью'),
    ],
    after: listed('каждый, каждая, каждое'),
    packs: [
      'мешок|мешк',
      'бутылка|бутылок',
      'банка|банок',
      'канистра',
      'упаковка|упаковок',
      'пакет',
      'пачка|пачек',
      'бочка|бочек',
      'коробка|коробок',
      'ведро|ведер',
      'туба',
      'флакон',
      'фасовка|фасовок',
      'бэг',
      'брикет',
    ].flatMap((name) => goodsForms(name).map(([form]) => form)),
    links: listed('по, на, в, объемом, емкостью, весом'),
  },
  topics: {
    export: [
      ...['экспорт', 'агроэкспорт', 'сельхозэкспорт', 'лесоэкспорт', 'продэкспорт'].flatMap((stem) =>
        withEndings(stem, '- а у ом е ы ов'),
      ),
      ...adjectives('экспортный'),
      ...withEndings(
        'экспортир',
        'ует уют уем овать овал овала овало овали ован ована овано ованы уется уются овалось овались уя',
      ),
      ...withEndings('экспортер', M),
      ...withEndings('поставк', 'а и е у ой ам ами ах'),
      'поставок',
      ...withEndings(
        'постав',
        'или ил ила ит ят ить лено лены лен лена лять ляет ляют ляли лял ляла ляем лялось ляется ляются',
      ),
      ...withEndings('погруз', 'или ил ила ят ит'),
      ...withEndings('отгрузк', 'а и е у ой ам ами ах'),
      'отгрузок',
      ...withEndings('отгруз', 'или ил ила ило ит ят ить ка ку ке ки'),
      ...withEndings('отгруж', 'ено ен ена ены ает ают али'),
      ...withEndings('отправ', 'или ил ила ят ит ить лено лены лен лена ляет ляют ляли ляется'),
      ...withEndings('вывоз', '- а у ом е'),
      ...withEndings('вывез', 'ли ла ено ены ут ти'),
    ],
    import: [
      ...withEndings('импорт', '- а у ом е'),
      ...adjectives('импортный'),
      ...withEndings('импортир', 'ует уют уем овать овал овала овали ован ованы овано уется уются'),
      ...withEndings('ввоз', '- а у ом е'),
      ...withEndings('ввез', 'ли ла ено ены ти'),
    ],
    turnover: [
      ...withEndings('товарооборот', '- а у ом е'),
      ...withEndings('внешнеторгов', 'ого ый ым ому ом'),
      ...listed(
        'торговый оборот, торгового оборота, объем торговли, объема торговли, взаимной торговли, взаимная торговля',
      ),
    ],
    contract: [
      ...withEndings('контракт', M),
      ...withEndings('сделк', 'а и е у ой ам ами ах'),
      'сделок',
      ...withEndings('соглашени', IE),
      ...withEndings('договор', '- а у ом е ы ов ам ами ах'),
      'партии',
    ],
    investment: [
      ...withEndings('инвестици', 'я и ю ей й ям ями ях'),
      ...withEndings('инвестир', 'ует уют овать овал овала овали овано ованы ован'),
      ...withEndings('влож', 'ит ат ить ил ила или ено ены ен ена'),
      ...withEndings('вложени', IE),
      ...withEndings('капиталовложени', IE),
    ],
    revenue: [...withEndings('выручк', 'а и е у ой'), ...withEndings('доход', M)],
    sales: withEndings('продаж', '- и е у ей ам ами ах а'),
    production: [
      ...withEndings('производств', 'о а у ом е'),
      ...withEndings('произв', 'ели ел ела едет едено едены одит одят одила одили одил'),
      ...withEndings('выпуск', '- а у ом е ает ают али'),
      ...withEndings('выпуст', 'ил ила или ит ят'),
    ],
    growth,
    decline,
    share: [
      ...withEndings('дол', 'я и ю ей'),
      ...withEndings('приход', 'ится илось илась ился ятся ились'),
      ...withEndings('приш', 'лось лась лись'),
      'пришелся',
      ...withEndings('занима', 'ет ют л ла ли ло'),
      ...listed('преобладает, преобладают, преобладал, преобладала, преобладало, преобладали'),
      ...withEndings('обеспеч', 'или ил ила ило ивает ивают'),
      ...withEndings('структур', 'а ы е у ой'),
      ...withEndings('составля', 'ет ют'),
    ],
    economy: listed(
      'ВВП, ВРП, экономика, экономики, экономике, экономику, экономикой, инфляция, инфляции, инфляцию, инфляцией, безработица, безработицы, безработицу, безработицей, зарплата, зарплаты, зарплату, заработная плата, заработной платы, заработную плату, население, населения, численность, численности',
    ),
    residents: withEndings('резидент', M),
    created: listed(
      'создано, созданы, создан, создано, создали, создаст, создадут, создать, создания, создание, появится, появилось',
    ),
  },
  subjects: {
    zone: listed('особая экономическая зона, технопарк, индустриальный парк')
      .map(noun)
      .concat(asPrinted(listed('ОЭЗ, ТОР, ТОСЭР'))),
    company: [
      ...listed('завод, комбинат, холдинг, фабрика').map(noun),
      { name: 'предприятие', forms: withEndings('предприяти', 'е ю ем') },
      { name: 'предприятия', forms: withEndings('предприяти', 'я й ям ями ях') },
      { name: 'компания', forms: withEndings('компани', 'я ю ей') },
    ],
    sector: [...listed('кластер, сектор').map(noun), { name: 'отрасль', forms: withEndings('отрасл', F_SOFT) }],
  },
  period: {
    months: [
      [...month('январ'), 'янв'],
      [...month('феврал'), 'фев'],
      withEndings('март', '- а у ом е'),
      [...month('апрел'), 'апр'],
      withEndings('ма', 'й я ю ем е'),
      month('июн'),
      month('июл'),
      [...withEndings('август', '- а у ом е'), 'авг'],
      [...month('сентябр'), 'сент'],
      [...month('октябр'), 'окт'],
      [...month('ноябр'), 'нояб'],
      [...month('декабр'), 'дек'],
    ],
    quarter: withEndings('квартал', '- а у ом е'),
    half: [...withEndings('полугоди', 'е я ю ем и'), ...withEndings('половин', 'а ы е у')],
    month: withEndings('месяц', '- а у ем е ы ев ам ами ах'),
    year: [...withEndings('год', '- а у ом е'), 'г', 'гг', 'годы', 'годах', 'годов', 'лет'],
    ordinals: ORDINALS,
    thisOne: listed('этого, этом, этот, текущего, текущем, текущий, нынешнего, нынешнем, нынешний'),
    last: [...adjectives('последний', 'прошлый', 'минувший', 'прошедший', 'предыдущий'), 'позапрошлого', 'позапрошлом'],
    same: [...adjectives('аналогичный'), 'тот же', 'того же', 'тому же', 'том же'],
    stretch: [
      ...withEndings('период', '- а у ом е'),
      ...withEndings('сезон', '- а у ом е'),
      'полгода',
      'отрезок',
      'показателем',
      'показателю',
      'показатель',
      'показателя',
    ],
    glue: listed('в, во, за, с, со, по, к, и, на, итогам, первые, весь'),
    edge: listed(
      'начало, начала, началу, начале, конец, конца, концу, конце, середина, середины, середине, летом, весной, осенью, зимой',
    ),
    than: listed('чем, сравнению, сравнении, против, относительно, превышает, уровню, уровня, уровнем'),
    earlier: listed(
      'год к году, годом ранее, годом раньше, год назад, чем год назад, чем годом ранее, в годовом выражении, в годовом исчислении, г/г',
    ),
    bareYears: false,
    now: listed('сейчас, сегодня, в настоящее время, на данный момент, на сегодняшний день'),
  },
} as const satisfies Numbers
