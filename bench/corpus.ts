/** A source of numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Place = readonly [code: string, name: string]

/** Home regions: ISO 3166-2 code and genitive. */
const REGIONS: readonly [Place, ...Place[]] = [
  ['RU-TOM', 'Томской области'],
  ['RU-PER', 'Пермского края'],
  ['RU-TA', 'Республики Татарстан'],
  ['RU-KLU', 'Калужской области'],
  ['RU-PRI', 'Приморского края'],
  ['RU-ALT', 'Алтайского края'],
  ['RU-VLG', 'Вологодской области'],
  ['RU-KDA', 'Краснодарского края'],
  ['RU-CHE', 'Челябинской области'],
  ['RU-BU', 'Республики Бурятия'],
  ['RU-KGD', 'Калининградской области'],
  ['RU-TVE', 'Тверской области'],
]

/** Partner countries: ISO 3166-1 code and accusative. */
const COUNTRIES: readonly [Place, ...Place[]] = [
  ['CN', 'Китай'],
  ['KZ', 'Казахстан'],
  ['TR', 'Турцию'],
  ['IN', 'Индию'],
  ['VN', 'Вьетнам'],
  ['UZ', 'Узбекистан'],
  ['RS', 'Сербию'],
  ['EG', 'Египет'],
  ['AE', 'Объединённые Арабские Эмираты'],
  ['BR', 'Бразилию'],
  ['MN', 'Монголию'],
  ['BY', 'Белоруссию'],
  ['IR', 'Иран'],
  ['MX', 'Мексику'],
]

const LISTS = {
  city: 'Томске, Перми, Казани, Калуге, Владивостоке, Барнауле, Ростове-на-Дону, Великом Новгороде',
  market: 'китайского, казахстанского, турецкого, индийского, вьетнамского, узбекского, сербского, египетского',
  goods:
    'подсолнечное масло, пиломатериалы, кондитерские изделия, мороженую рыбу, минеральные удобрения, станки, фанеру',
  made: 'муки, мёда, мебели, кабеля, насосов, красок, сыра, овсяных хлопьев, бумаги, труб',
  firm: 'завод «Северный ключ», комбинат «Луговой», фабрика «Три сосны», компания «Вектор-М», холдинг «Большая река»',
  office: 'директор, глава центра поддержки экспорта, губернатор, коммерческий директор, министр экономики региона',
  person: 'Анна Серова, Павел Дроздов, Игорь Лапин, Мария Ветрова, Олег Черных, Светлана Юдина',
  month: 'января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря',
  fair: 'выставке «Восточный дом», форуме «Торговые пути», ярмарке «Вкус Сибири», деловой миссии в Дели',
} as const

type List = keyof typeof LISTS

const HEADLINES: readonly [string, ...string[]] = [
  'Предприятия {region} нарастили поставки в {country}',
  '{goods} из {region} отправили в {country}',
  'В {city} обсудили выход на рынки {market} региона',
  'Экспорт {made} вырос на {percent} процентов',
]

const SENTENCES: readonly [string, ...string[]] = [
  'За {year} год предприятия {region} поставили в {country} {goods} на {money} млн рублей.',
  'Это на {percent}% больше, чем за тот же период {year} года.',
  'По словам специалистов, {firm} готовит к отгрузке ещё {tonnes} тонн продукции.',
  '«Мы долго шли к этому контракту и рады, что поставки в {country} начались», — сказал {office} {person}.',
  'Переговоры прошли в {city} на {fair} с {day} по 28 {month}.',
  'Доля {market} направления в общем объёме экспорта достигла {percent}%, а выручка — {money} млн долларов.',
  'Раньше здесь выпускали около {tonnes} тонн {made} в год, теперь цех работает в две смены.',
  'Покупатели просят небольшие упаковки и понятные этикетки, поэтому на линии поставили новое оборудование.',
  'Дорога до порта занимает трое суток, и каждый день простоя обходится недёшево.',
  'В {region} действуют {count} предприятий, которые вывозят {goods} за рубеж; треть из них начала недавно.',
  'Кроме того, {firm} планирует поставлять {goods} в {country} и ведёт переговоры с двумя сетями магазинов.',
  'Для этого пришлось получить сертификаты, перевести документы и найти надёжного перевозчика.',
  'Губернатор напомнил, что товарооборот {region} со странами Азии за девять месяцев составил {money} млн долларов.',
  'Импорт при этом сократился: {made} из-за границы завозят всё меньше.',
  'Весной склад у вокзала расширят, чтобы зимние заказы не ждали вагонов.',
  'Рассказывать о себе приходится заново: за рубежом местную марку никто не знает, а доверие складывается годами.',
  'Молодым работникам обещают наставника, а тем, кто приехал из соседних районов, — место в общежитии.',
  'Сложнее всего оказалось договориться о сроках: заказчик хотел получить всё сразу, а печь загружают по частям.',
  'Вопросов о том, что будет дальше, пока больше, чем ответов, признают участники встречи.',
  'Теперь за качеством следит собственная лаборатория, и спорных поставок почти не бывает.',
  'Раз в неделю технолог обходит цеха вместе с бригадирами и записывает, что мешало работать.',
]

const ABOVE = ['Главная', 'Новости  Аналитика  Контакты', 'Главная / Новости / Экспорт']
const BELOW = ['Читайте также', 'Поделиться', 'Комментарии (0)', '© 2023 Деловой вестник региона. Все права защищены']

interface Draw {
  readonly number: (from: number, to: number) => number
  readonly of: <T>(items: readonly [T, ...T[]]) => T
}

const drawFrom = (next: () => number): Draw => {
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { number, of: (items) => items[number(0, items.length - 1)] ?? items[0] }
}

const NUMBERS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  year: [2016, 2023],
  money: [3, 940],
  percent: [2, 97],
  tonnes: [18, 4200],
  day: [1, 27],
  count: [12, 640],
}

const isList = (slot: string): slot is List => Object.hasOwn(LISTS, slot)

const itemsOf = (list: List): readonly [string, ...string[]] => {
  const [first = '', ...rest] = LISTS[list].split(/, (?=[^»]*(?:«|$))/u)
  return [first, ...rest]
}

/** What the patterns of one article are filled with. */
interface Setting {
  readonly region: Place
  readonly countries: readonly [Place, Place]
}

const fill = (pattern: string, draw: Draw, { region, countries }: Setting): string =>
  pattern.replace(/\{(?<slot>\w+)\}/g, (_, slot: string) => {
    if (slot === 'region') return region[1]
    if (slot === 'country') return draw.of(countries)[1]
    if (isList(slot)) return draw.of(itemsOf(slot))
    const [from, to] = NUMBERS[slot] ?? [0, 0]
    return String(draw.number(from, to))
  })

/** An invented article, before anybody prints it. */
interface Invented extends Setting {
  readonly headline: string
  /** `YYYY-MM-DD` */
  readonly date: string
  /** «5 мая 2021, 10:30» */
  readonly dated: string
  readonly paragraphs: readonly string[]
}

const invent = (draw: Draw): Invented => {
  const setting: Setting = { region: draw.of(REGIONS), countries: [draw.of(COUNTRIES), draw.of(COUNTRIES)] }
  const [day, month, year] = [draw.number(1, 28), draw.number(1, 12), draw.number(2016, 2023)]
  const words = itemsOf('month')[month - 1] ?? ''
  const paragraph = (): string =>
    Array.from({ length: draw.number(1, 4) }, () => fill(draw.of(SENTENCES), draw, setting)).join(' ')
  return {
    ...setting,
    headline: fill(draw.of(HEADLINES), draw, setting),
    date: [year, pad(month), pad(day)].join('-'),
    dated: `${day} ${words} ${year}, 10:30`,
    paragraphs: Array.from({ length: draw.number(3, 14) }, paragraph),
  }
}

const pad = (number: number): string => String(number).padStart(2, '0')

const asPage = ({ headline, dated, paragraphs }: Invented, draw: Draw): string =>
  [...ABOVE.slice(0, draw.number(0, 3)), headline, dated, ...paragraphs, ...BELOW.slice(draw.number(0, 4))].join('\n\n')

const asMarkdown = ({ headline, date, region, countries, paragraphs }: Invented): string =>
  [
    '---',
    `title: ${JSON.stringify(headline)}`,
    `date: ${date}`,
    `regions: ${JSON.stringify([region[0]])}`,
    `countries: ${JSON.stringify([...new Set(countries.map(([code]) => code))])}`,
    '---',
    '',
    paragraphs.join('\n\n'),
    '',
  ].join('\n')

/** An invented Russian article as a page’s raw text and as Markdown, the same words in both. */
export interface Specimen {
  /** File name without its ending. */
  readonly stem: string
  readonly raw: string
  readonly markdown: string
}

/** So many invented Russian articles, one after another; the same for the same seed. */
export function* inventArticles(count: number, seed: number): Generator<Specimen> {
  const draw = drawFrom(seeded(seed))
  for (let index = 0; index < count; index += 1) {
    const article = invent(draw)
    const stem = String(index).padStart(6, '0')
    yield { stem, raw: asPage(article, draw), markdown: asMarkdown(article) }
  }
}
