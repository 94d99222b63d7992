import type { ArticleView, Paragraph, Sentence } from '../../src/site/views/article.ts'
import type { Cite, PlaceLabel, Printed, RoleMark } from '../../src/site/views/labels.ts'
import type { Layout } from '../../src/site/views/layout.ts'
import type { Ledger, LedgerRow } from '../../src/site/views/ledger.ts'
import type { PageView } from '../../src/site/views/page-view.ts'
import type { IndexView } from '../../src/site/views/pages.ts'
import type { Cartogram, FactList, GoodsSection, ProofList } from '../../src/site/views/sections.ts'
import type { RouteLine, Story, StoryLine, StoryList, When } from '../../src/site/views/stories.ts'
import type { Fan, Lane } from '../../src/site/views/waybill.ts'

// One view of every kind with every device filled, and the same with every hole that the data may have.

const own = (text: string): Printed => ({ text, lang: null })

const cite = (paragraph: number, sentence: number): Cite => ({
  text: `¶${paragraph}`,
  href: `#p${paragraph}.${sentence}`,
  label: `Абзац ${paragraph}, предложение ${sentence}`,
})

const MARKS = {
  export: 'вывоз',
  import: 'ввоз',
  trade: 'товарооборот',
  planned: 'планы',
  mission: 'визит',
  investment: 'инвестиции',
  contact: 'контакты',
  mention: 'упоминание',
} as const

const mark = (role: keyof typeof MARKS): RoleMark => ({ role, word: MARKS[role] })

const place = (code: string | null, name: string): PlaceLabel => ({ code, name, href: `../${name.length}/index.html` })

const JAPAN = place('JP', 'Япония')
const CHINA = place('CN', 'Китай')
const ASIA = place(null, 'Азиатско-Тихоокеанский регион')
const KAMCHATKA = place('RU-KAM', 'Камчатский край')

const known: When = { main: '12 мая 2023', note: null, datetime: '2023-05-12', why: null }
const partial: When = {
  main: '20 сентября',
  note: 'год не указан',
  datetime: '--09-20',
  why: { text: 'почему', href: '#date' },
}
const unknown: When = { main: null, note: 'Ни одной даты в тексте', datetime: null, why: null }

const layout = (root: string): Layout => ({
  lang: 'ru',
  script: 'Cyrl',
  title: 'Камчатка — Япония',
  description: 'Кто, с кем и чем торгует.',
  robots: null,
  canonical: null,
  alternates: [],
  feeds: [],
  social: [],
  structured: '{}',
  license: null,
  manifest: null,
  root,
  siteName: 'Экспорт регионов',
  home: `${root}index.html`,
  skip: 'К содержанию',
  nav: {
    label: 'Разделы',
    items: ['Статьи', 'Регионы', 'Страны', 'Товары', 'Методика'].map((text, at) => ({
      text,
      href: `${root}${at}/index.html`,
      current: at === 1 ? 'page' : null,
    })),
  },
  languages: {
    label: 'Язык',
    items: [
      { lang: 'ru', text: 'рус', name: 'Русский', href: 'index.html', current: true },
      { lang: 'it', text: 'ita', name: 'Italiano', href: 'it/index.html', current: false },
      { lang: 'en', text: 'eng', name: 'English', href: 'en/index.html', current: false },
    ],
  },
  theme: { label: 'Светлая или тёмная', light: 'Светлая тема', dark: 'Тёмная тема', auto: 'Как в системе' },
  crumbs: {
    label: 'Путь',
    items: [
      { text: 'Регионы', href: `${root}regions/index.html`, lang: null },
      { text: 'Камчатский край', href: null, lang: null },
    ],
  },
  footer: {
    label: 'О сайте',
    note: 'Цифры — как сообщены в статьях; это не официальная статистика.',
    follow: {
      label: 'Подписка на эту страницу',
      items: [
        { text: 'Atom', href: 'feed.atom' },
        { text: 'JSON Feed', href: 'feed.json' },
      ],
    },
    links: [{ text: 'Методика', href: `${root}methodology/index.html` }],
  },
})

const routes: readonly RouteLine[] = [
  { from: KAMCHATKA, mark: mark('export'), to: [JAPAN, CHINA], joint: null, goods: own('минтай, икра') },
  { from: null, mark: mark('import'), to: [JAPAN], joint: null, goods: own('суда') },
  { from: null, mark: mark('trade'), to: [JAPAN, CHINA], joint: 'вместе', goods: null },
  { from: null, mark: mark('planned'), to: [ASIA], joint: null, goods: null },
  { from: null, mark: mark('mission'), to: [JAPAN], joint: null, goods: null },
  { from: null, mark: mark('investment'), to: [JAPAN], joint: null, goods: null },
  { from: null, mark: mark('contact'), to: [CHINA], joint: null, goods: null },
]

const story = (id: string, when: When, lang: string | null): Story => ({
  id,
  href: `articles/${id}/index.html`,
  kicker: { source: 'Бюро', notes: ['Токио', 'на итальянском'] },
  headline: {
    text:
      lang === null
        ? 'Камчатские рыбаки отправили в Японию первую партию минтая'
        : 'La delegazione della regione ha presentato a Tokyo il potenziale economico e turistico davanti alle imprese del Paese ospitante',
    lang,
    derived: lang !== null,
  },
  summary: own('Партия ушла из порта в четверг & прибудет «на неделе».'),
  when,
  routesLabel: 'Маршруты',
  routes,
})

const line = (id: string, when: When, lang: string | null, route: StoryLine['route']): StoryLine => {
  const { href, headline } = story(id, when, lang)
  return { href, headline, when: { ...when, why: null }, route }
}

const stories: StoryList = {
  heading: 'Статьи, новые сверху',
  dated: [story('one', known, null), story('two', partial, 'it')],
  undated: { heading: 'Без даты', note: 'Порядок — по имени файла.', stories: [story('three', unknown, null)] },
  lines: [
    line('four', known, null, { mark: mark('export'), text: 'RU-KAM — JP CN' }),
    line('five', unknown, 'it', { mark: mark('planned'), text: 'Азия, JP' }),
    line('six', partial, null, null),
  ],
  archive: {
    label: 'Архив:',
    items: [
      { text: '2023', href: '2023/index.html', lang: null, count: '7', countLabel: '7 статей' },
      { text: '2022', href: null, lang: null, count: '1', countLabel: '1 статья' },
    ],
  },
  empty: null,
}

const noStories: StoryList = {
  heading: 'Статьи',
  dated: [],
  undated: null,
  lines: [],
  archive: null,
  empty: 'Статей пока нет.',
}

const row = (num: string, frac: string, unit: string, again: boolean): LedgerRow => ({
  region: KAMCHATKA,
  again,
  subject: own('Рыбопромышленные предприятия края'),
  same: again,
  measure: own('доля в вывозе'),
  qualifier: again ? 'около' : '',
  num,
  frac,
  unit,
  said: null,
  period: { text: again ? 'не указан' : '2022', lang: null, unknown: again },
  partner: again ? null : 'Япония и Китай вместе',
  comparedWith: again ? null : own('к 2021 году'),
  cites: [cite(1, 2), cite(4, 1)],
})

const ledger: Ledger = {
  heading: 'Цифры',
  caption: 'Цифры о Камчатском крае',
  note: 'Как сообщены, не официальная статистика',
  head: {
    region: 'Регион',
    subject: 'Субъект',
    measure: 'Показатель',
    qualifier: 'Оговорка',
    value: 'Значение',
    period: 'Период',
    partner: 'С кем',
    source: 'Абзац',
  },
  noPeriod: 'Период не указан',
  decimals: 1,
  columns: { region: true, subject: true, partner: true },
  rows: [
    row('248', '', 'млн руб.', false),
    row('2', ',7', 'раза', true),
    row('1/3', '', '', true),
    { ...row('', '', '', true), said: { text: 'alcune decine di paesi', lang: 'it' } },
  ],
  remarks: [{ text: 'В тексте две разные доли.', lang: null, cites: [cite(4, 1)] }],
}

const lanes: readonly Lane[] = (['export', 'import', 'mission', 'investment'] as const).map((role) => ({
  mark: mark(role),
  partners: [],
  joint: null,
  goods:
    role === 'export'
      ? [
          { text: 'минтай', lang: null, code: '03', href: 'products/03/index.html' },
          { text: 'pesce lavorato', lang: 'it', code: '16', href: null },
        ]
      : [],
  note: role === 'import' ? 'товары отдельно не названы' : null,
  cites: [cite(1, 1)],
  label: `${MARKS[role]}: Камчатский край — Япония`,
}))

const post = (code: string | null, name: string, sub: string | null = null) => ({
  code,
  name,
  href: 'place/index.html',
  sub,
})

const fan = (side: Fan['side']): Fan => ({
  heading: 'Связи',
  label: 'Связи края',
  side,
  hub: side === 'from' ? post('RU-KAM', 'Камчатский край') : post('JP', 'Япония'),
  rows: [
    {
      posts: [side === 'from' ? post('JP', 'Япония') : post('RU-KAM', 'Камчатский край')],
      when: '20 сентября, год не указан',
      lanes,
      articles: { text: '2 статьи', href: 'pair/index.html' },
    },
    {
      posts: [post('CN', 'Китай'), post('DE', 'Германия'), post(null, 'Центральная Азия')],
      when: null,
      lanes: lanes.slice(0, 1),
      articles: { text: '1 статья', href: null },
    },
  ],
  mentions: { label: 'Только упомянуты', items: [CHINA, ASIA] },
  empty: null,
})

const noLinks = (side: Fan['side']): Fan => ({
  ...fan(side),
  rows: [],
  mentions: null,
  empty: 'Связей в статьях не названо.',
})

const goods: GoodsSection = {
  heading: 'Товары',
  note: 'Группа указана, только если слово её определяет',
  tables: [
    {
      caption: 'Продают',
      mark: mark('export'),
      head: { code: 'Группа', name: 'Как в статье', places: 'Кому', source: 'Абзац' },
      rows: [
        {
          code: '03',
          href: '../03/index.html',
          name: own('минтай'),
          doubt: null,
          places: [JAPAN, ASIA],
          cites: [cite(1, 1)],
        },
        { code: '', href: null, name: own('прочее'), doubt: 'средняя уверенность', places: [], cites: [] },
      ],
    },
    {
      caption: 'Покупают',
      mark: mark('import'),
      head: { code: 'Группа', name: 'Как в статье', places: 'У кого', source: 'Абзац' },
      rows: [{ code: '89', href: null, name: own('суда'), doubt: null, places: [], cites: [cite(2, 1)] }],
    },
  ],
}

const cartogram: Cartogram = {
  label: 'Плитка на каждый регион. Закрашено: Камчатский край',
  columns: 3,
  rows: 2,
  tiles: (['own', 'near', 'none'] as const).map((state, at) => ({
    code: `RU-${at}`,
    label: `T${at}`,
    name: `Регион ${at}`,
    column: at,
    row: at % 2,
    state,
    href: state === 'none' ? null : `r${at}/index.html`,
  })),
  captions: [
    { state: 'own', text: 'Камчатский край' },
    { state: null, text: 'Плитки равной площади.' },
  ],
}

const counted = (text: string) => ({
  text,
  href: `${text.length}/index.html`,
  lang: null,
  count: '2',
  countLabel: '2 статьи',
})

const finder = (heading: string) => ({
  heading,
  groups: [
    { heading: 'Дальневосточный округ', href: 'g/index.html', items: [counted('Камчатский край'), counted('Якутия')] },
    { heading: 'Сибирский округ', href: null, items: [counted('Томская область')] },
  ],
  more: { text: 'Все', href: 'all/index.html' },
  empty: null,
})

const noFinder = (heading: string) => ({ heading, groups: [], more: null, empty: 'Пока никого.' })

const facts = (heading: string): FactList => ({
  heading,
  facts: [
    { term: own('Столица'), text: own('Петропавловск-Камчатский'), links: [], cites: [] },
    {
      term: { text: 'Hiroshi Tanaka', lang: 'en' },
      text: own('вице-президент компании'),
      links: [{ text: 'Дальневосточный округ', href: 'd/index.html' }],
      cites: [cite(3, 1)],
    },
  ],
})

const events = {
  heading: 'События',
  items: [
    { when: partial, kind: 'Выставка', name: own('Рыбный форум'), place: own('Токио'), cites: [cite(2, 1)] },
    { when: unknown, kind: 'Визит', name: own('Поездка делегации'), place: null, cites: [] },
  ],
}

const source = {
  headline: { text: 'Камчатские рыбаки отправили минтай', lang: null, derived: false },
  href: 'articles/one/index.html',
  when: partial,
}

const proofs: ProofList = {
  heading: 'Чем подтверждено',
  items: [
    {
      mark: mark('export'),
      quote: { text: 'La regione esporta in Giappone.', lang: 'it' },
      source,
      cite: { ...cite(1, 1), href: 'articles/one/index.html#p1.1' },
    },
    { mark: null, quote: own('Край вывозит рыбу.'), source, cite: cite(2, 2) },
  ],
}

const alsoIn = { heading: 'Также упомянуто', items: [source] }

const noProofs: ProofList = { heading: 'Чем подтверждено', items: [] }

const lead = {
  sentences: ['Край вывозит в Японию минтай и икру.', 'За какой год, не сказано.'],
  basis: 'По 2 статьям.',
}

const names = [own('Kamchatka Krai'), { text: 'Territorio della Kamčatka', lang: 'it' }]

const matrix = {
  heading: 'Япония названа в двух статьях из трёх',
  note: 'В клетке — число видов связи.',
  caption: 'Кто с кем',
  rowHead: 'Регион',
  totalHead: 'Стран',
  groups: [
    { text: 'Азия', span: 2 },
    { text: 'Европа', span: 1 },
  ],
  columns: [
    { ...JAPAN, first: true },
    { ...CHINA, first: false },
    { ...place('DE', 'Германия'), first: true },
  ],
  rows: [
    {
      place: KAMCHATKA,
      cells: [
        { text: '4', level: 5, href: 'pair/index.html', label: 'Камчатский край — Япония: 4', first: true },
        { text: '1', level: 1, href: null, label: 'Камчатский край — Китай: 1', first: false },
        { text: '', level: 0, href: null, label: '', first: true },
      ],
      total: '2',
    },
  ],
  foot: { label: 'Статей о стране', cells: ['2', '1', '0'], total: '' },
  remarks: ['Группы не раскрываются до стран.'],
}

const legend = {
  heading: 'Условные знаки',
  items: (Object.keys(MARKS) as (keyof typeof MARKS)[]).map((role) => ({ ...mark(role), text: 'рынок сбыта' })),
}

const index: IndexView = {
  kind: 'index',
  layout: { ...layout(''), crumbs: null },
  heading: 'Новости экспорта регионов',
  tally: [
    { count: '3', noun: 'статьи' },
    { count: '1', noun: 'регион' },
  ],
  list: stories,
  cartogram,
  regions: finder('Регионы'),
  countries: finder('Страны'),
  groups: finder('Группы'),
  products: finder('Товары'),
  events,
  legend,
  ledger,
  matrix,
  coverage: {
    heading: 'Покрытие',
    sentences: ['В собрании 3 статьи.', 'Полная дата есть у одной.'],
    built: { label: 'Собрано', datetime: '2026-01-01', text: '1 января 2026' },
  },
}

const sentence = (id: string, before: string, ...texts: readonly string[]): Sentence => ({
  id,
  before,
  segments: texts.map((text, at) => ({ text, proof: at % 2 === 1 })),
})

const paragraph = (number: number, kind: Paragraph['kind'], html: string | null = null): Paragraph => ({
  id: `p${number}`,
  mark: `¶${number}`,
  label: `Абзац ${number}`,
  kind,
  level: 2,
  sentences: [
    sentence(`p${number}.1`, '', 'Край ', 'вывозит в Японию', ' минтай и <икру>.'),
    sentence(`p${number}.2`, ' ', 'Спрос растёт.'),
  ],
  html,
  roles: kind === 'paragraph' ? [mark('export'), mark('contact')] : [],
  figures: kind === 'paragraph' ? '2 цифры' : null,
})

const article: ArticleView = {
  kind: 'article',
  layout: layout('../../'),
  lang: 'it',
  kicker: { source: 'Бюро', notes: ['Токио'] },
  headline: { text: 'Камчатские рыбаки отправили минтай', lang: 'it', derived: false },
  title: [sentence('title.1', '', 'Камчатские рыбаки ', 'отправили минтай')],
  lead: [sentence('lead.1', '', 'Партия ушла в четверг.')],
  byline: 'Анна Ким',
  when: partial,
  updated: { ...known, note: 'обновлено' },
  waybills: [
    { label: 'Камчатский край — Япония', from: post('RU-KAM', 'Камчатский край'), lanes, to: [post('JP', 'Япония')] },
    {
      label: 'Регион не назван — Китай, Азия',
      from: null,
      lanes: lanes.map((lane) => ({ ...lane, partners: [CHINA, ASIA], joint: 'вместе' })),
      to: [post('CN', 'Китай'), post(null, 'Азия'), post('DE', 'Германия'), post('JP', 'Япония'), post('KR', 'Корея')],
    },
  ],
  parts: [
    { kind: 'paragraph', paragraph: paragraph(1, 'paragraph') },
    { kind: 'paragraph', paragraph: paragraph(2, 'heading') },
    { kind: 'paragraph', paragraph: paragraph(3, 'quote') },
    { kind: 'list', ordered: false, marked: false, items: [paragraph(4, 'item'), paragraph(5, 'item')] },
    { kind: 'list', ordered: true, marked: true, items: [paragraph(6, 'item', '<p>Пункт с <em>разметкой</em></p>')] },
    {
      kind: 'table',
      caption: 'Поставки по годам',
      rows: [
        ['Год', 'Тонн'],
        ['2022', '12'],
      ],
    },
    { kind: 'paragraph', paragraph: paragraph(7, 'paragraph', '<p>Абзац с <strong>выделением</strong></p>') },
  ],
  excerpt: { text: 'Здесь только начало.', link: { text: 'Полный текст', href: 'https://example.org/a' } },
  railLabel: 'Сведения из статьи',
  ledger,
  dating: {
    heading: 'Почему без года',
    sentences: [
      { text: 'В тексте только день и месяц.', cites: [cite(1, 1)] },
      { text: 'Год может указать редактор.', cites: [] },
    ],
  },
  goods: {
    heading: 'Товары',
    items: [
      {
        name: own('минтай'),
        label: null,
        code: '03',
        href: 'products/03/index.html',
        doubt: null,
        cites: [cite(1, 1)],
      },
      {
        name: { text: 'attrezzature', lang: 'it' },
        label: 'группа',
        code: '84',
        href: null,
        doubt: 'уверенность низкая',
        cites: [],
      },
    ],
  },
  people: facts('Люди'),
  organisations: facts('Организации'),
  events,
  warnings: {
    heading: 'Замечания',
    items: [
      { title: 'Дата неполная.', text: own('Год не назван.'), cites: [cite(1, 1)] },
      { title: 'Текст оборван.', text: null, cites: [] },
    ],
  },
  duplicates: { heading: 'Тот же текст', items: [{ ...source, source: 'Интерфакс' }] },
  related: { heading: 'О том же', items: [source] },
  places: { heading: 'Страницы', items: [{ text: 'Камчатский край', href: 'r/index.html' }] },
  removed: {
    summary: 'Удалённые строки источника: 1',
    items: [{ line: 'строка 8', text: 'Последние новости', rule: 'заголовок ленты' }],
  },
  source: {
    heading: 'Источник',
    facts: [{ term: own('SHA-256'), text: own('0123456789abcdef'.repeat(4)), links: [], cites: [] }],
    link: { text: 'example.org', href: 'https://example.org/a' },
    rights: own('© Бюро'),
  },
  cite: { heading: 'Цитировать', text: 'Камчатские рыбаки отправили минтай. 20 сентября.' },
}

/** Every kind of page with every device filled. */
export const FULL: readonly PageView[] = [
  index,
  {
    kind: 'region',
    layout: layout('../../'),
    heading: 'Камчатский край',
    code: 'RU-KAM',
    names,
    lead,
    facts: facts('Сведения'),
    cartogram,
    partners: fan('from'),
    ledger,
    goods,
    list: stories,
    alsoIn,
    events,
    organisations: facts('Организации'),
    people: facts('Люди'),
  },
  {
    kind: 'country',
    layout: layout('../../'),
    heading: 'Япония',
    codes: ['JP', 'JPN', '392'],
    names,
    lead,
    facts: facts('Сведения'),
    cartogram,
    regions: fan('to'),
    goods,
    joint: proofs,
    ledger,
    list: stories,
    alsoIn,
    events,
    organisations: facts('Организации'),
  },
  {
    kind: 'pair',
    layout: layout('../../../'),
    heading: 'Камчатский край — Япония',
    from: post('RU-KAM', 'Камчатский край'),
    to: post('JP', 'Япония'),
    lead,
    waybill: {
      label: 'Камчатский край — Япония',
      from: post('RU-KAM', 'Камчатский край'),
      lanes,
      to: [post('JP', 'Япония')],
    },
    proofs,
    ledger,
    goods,
    list: stories,
    siblings: [
      { heading: 'Другие партнёры края', items: [counted('Китай')] },
      { heading: 'Другие регионы', items: [counted('Якутия')] },
    ],
  },
  {
    kind: 'group',
    layout: layout('../../'),
    heading: 'Центральная Азия',
    code: '143',
    names,
    lead,
    note: 'Группа не раскрывается до стран.',
    regions: fan('to'),
    proofs,
    ledger,
    goods,
    list: stories,
    alsoIn,
  },
  {
    kind: 'product',
    layout: layout('../../'),
    heading: 'Рыба и ракообразные, моллюски и прочие водные беспозвоночные',
    code: '03',
    codeLabel: 'Группа 03 ТН ВЭД',
    names,
    lead,
    words: { heading: 'Слова статей', items: [{ text: 'минтай', lang: null, count: '2' }] },
    routes: { heading: 'Кто, с кем', rows: routes.map((line) => ({ ...line, cites: [cite(1, 1)] })) },
    proofs,
    ledger,
    list: stories,
  },
  {
    kind: 'directory',
    layout: layout('../'),
    topic: 'regions',
    heading: 'Регионы',
    intro: 'Названные в статьях регионы.',
    cartogram,
    finder: finder('По округам'),
    beside: finder('Макрорегионы'),
  },
  {
    kind: 'archive',
    layout: layout('../../'),
    heading: '2023 год',
    note: 'Статьи 2023 года.',
    list: stories,
    siblings: { label: 'Годы', rows: [[counted('2022')], [counted('май')]] },
  },
  {
    kind: 'data',
    layout: layout('../'),
    heading: 'Данные',
    intro: 'Таблицы и записи для скачивания.',
    files: {
      heading: 'Таблицы',
      head: { file: 'Файл', rows: 'Строк', content: 'Что в нём' },
      rows: [
        { name: 'links', href: null, rows: '12 345', text: 'Строка на связь & роль.' },
        { name: 'schema.json', href: 'schema.json', rows: null, text: 'JSON Schema записи.' },
      ],
    },
    shards: {
      heading: 'По годам',
      note: 'Таблицы и записи.',
      items: ['2023', 'undated'].map((name) => ({
        text: name,
        count: '7 статей',
        files: [`articles-${name}.ndjson`, `links-${name}.csv`].map((text) => ({ text, href: text })),
      })),
      empty: null,
    },
    terms: { heading: 'Условия', facts: [{ term: 'Права', text: 'Принадлежат источникам <…>.' }] },
    tables: [
      {
        id: 'links',
        heading: 'Столбцы links',
        head: { column: 'Столбец', meaning: 'Значение' },
        columns: [
          { name: 'evidence_text', type: 'текст', text: 'Слова, которые это подтверждают.' },
          { name: 'evidence_start', type: 'целое число', text: 'Где они начинаются.' },
        ],
      },
    ],
  },
  {
    kind: 'plain',
    layout: layout('../'),
    heading: 'О сайте',
    html: ['<p>Первый абзац.</p>', '<h2>Раздел</h2>', '<ul><li>пункт</li></ul>'],
  },
  {
    kind: 'not-found',
    layout: { ...layout(''), crumbs: null },
    messages: [
      {
        lang: 'ru',
        heading: 'Нет такой страницы',
        text: 'Проверьте адрес.',
        home: { text: 'На главную', href: 'index.html' },
      },
      {
        lang: 'en',
        heading: 'No such page',
        text: 'Check the address.',
        home: { text: 'Home', href: 'en/index.html' },
      },
    ],
  },
  article,
  {
    kind: 'withdrawn',
    layout: layout('../../'),
    heading: 'Статья отозвана',
    text: 'Её убрали по просьбе источника.',
    home: { text: 'К статьям', href: '../../index.html' },
  },
]

/** The same kinds with every hole that the data may have. */
export const HOLLOW: readonly PageView[] = [
  {
    ...index,
    tally: [{ count: '0', noun: 'статей' }],
    list: noStories,
    cartogram: null,
    regions: noFinder('Регионы'),
    countries: noFinder('Страны'),
    groups: null,
    products: null,
    events: null,
    ledger: null,
    matrix: null,
  },
  {
    kind: 'region',
    layout: layout('../../'),
    heading: 'Камчатский край',
    code: 'RU-KAM',
    names: [],
    lead,
    facts: { heading: '', facts: [] },
    cartogram: null,
    partners: noLinks('from'),
    ledger: null,
    goods: null,
    list: noStories,
    alsoIn: null,
    events: null,
    organisations: null,
    people: null,
  },
  {
    kind: 'data',
    layout: layout('../'),
    heading: 'Данные',
    intro: 'Таблицы для скачивания.',
    files: { heading: 'Таблицы', head: { file: 'Файл', rows: 'Строк', content: 'Что в нём' }, rows: [] },
    shards: { heading: 'По годам', note: 'Таблицы и записи.', items: [], empty: 'Файлов нет.' },
    terms: { heading: 'Условия', facts: [] },
    tables: [],
  },
  {
    kind: 'country',
    layout: layout('../../'),
    heading: 'Япония',
    codes: ['JP'],
    names: [],
    lead,
    facts: { heading: '', facts: [] },
    cartogram: null,
    regions: noLinks('to'),
    goods: null,
    joint: null,
    ledger: null,
    list: noStories,
    alsoIn: null,
    events: null,
    organisations: null,
  },
  {
    kind: 'group',
    layout: layout('../../'),
    heading: 'Сибирь',
    code: null,
    names: [],
    lead,
    note: 'Группа не раскрывается.',
    regions: noLinks('to'),
    proofs: noProofs,
    ledger: null,
    goods: null,
    list: noStories,
    alsoIn: null,
  },
  {
    ...article,
    lang: null,
    kicker: null,
    headline: { text: 'За первые три месяца резиденты поставили продукции', lang: null, derived: true },
    title: [],
    lead: [],
    byline: null,
    when: unknown,
    updated: null,
    waybills: [],
    parts: [],
    excerpt: null,
    ledger: null,
    dating: null,
    goods: null,
    people: null,
    organisations: null,
    events: null,
    warnings: null,
    duplicates: null,
    related: null,
    places: null,
    removed: null,
    source: { heading: 'Источник', facts: [], link: null, rights: null },
  },
]
