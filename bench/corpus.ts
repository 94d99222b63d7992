import type { SourceFile } from '../src/records/source-file.ts'

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

const LISTS = {
  region: 'Томской области, Пермского края, Республики Татарстан, Калужской области, Приморского края, Алтайского края',
  city: 'Томске, Перми, Казани, Калуге, Владивостоке, Барнауле, Ростове-на-Дону, Великом Новгороде',
  country: 'Китай, Казахстан, Турцию, Индию, Вьетнам, Узбекистан, Сербию, Египет, Объединённые Арабские Эмираты',
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

const HEADLINES = [
  'Предприятия {region} нарастили поставки в {country}',
  '{goods} из {region} отправили в {country}',
  'В {city} обсудили выход на рынки {market} региона',
  'Экспорт {made} вырос на {percent} процентов',
]

const SENTENCES = [
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
  readonly of: (items: readonly string[]) => string
}

const drawFrom = (next: () => number): Draw => {
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { number, of: (items) => items[number(0, items.length - 1)] ?? '' }
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

const fill = (pattern: string, draw: Draw): string =>
  pattern.replace(/\{(?<slot>\w+)\}/g, (_, slot: string) => {
    if (isList(slot)) return draw.of(LISTS[slot].split(/, (?=[^»]*(?:«|$))/u))
    const [from, to] = NUMBERS[slot] ?? [0, 0]
    return String(draw.number(from, to))
  })

const paragraph = (draw: Draw): string =>
  Array.from({ length: draw.number(1, 4) }, () => fill(draw.of(SENTENCES), draw)).join(' ')

const articleText = (draw: Draw): string => {
  const headline = fill(draw.of(HEADLINES), draw)
  const dated = fill('{day} {month} {year}, 10:30', draw)
  const body = Array.from({ length: draw.number(3, 14) }, () => paragraph(draw))
  return [...ABOVE.slice(0, draw.number(0, 3)), headline, dated, ...body, ...BELOW.slice(draw.number(0, 4))].join(
    '\n\n',
  )
}

/** So many invented Russian articles among the chrome of their pages; the same for the same seed. */
export const inventArticles = (count: number, seed: number): SourceFile[] => {
  const draw = drawFrom(seeded(seed))
  const encoder = new TextEncoder()
  return Array.from({ length: count }, (_, index) => {
    const path = `seeds/${String(index).padStart(5, '0')}.txt`
    return { path, kind: 'raw', bytes: encoder.encode(articleText(draw)), sidecar: null }
  })
}
