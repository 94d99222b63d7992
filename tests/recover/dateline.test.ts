import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readDateline } from '../../src/recover/dateline.ts'
import { compileReadingRules } from '../../src/recover/reading-rules.ts'

const rules = compileReadingRules(languages)

// the part in square brackets is the dateline; then its place and its wire service
test.for([
  ['[ТОКИО, 20 сентября. /ТАСС/.] Делегация края прилетела.', 'ТОКИО', 'ТАСС'],
  ['[КАЗАНЬ, 12 мая 2023 года – РИА Новости.] Завод открыл линию.', 'КАЗАНЬ', 'РИА Новости'],
  ['[РОСТОВ-НА-ДОНУ, 3 мар - РИА Новости.] Порт принял судно.', 'РОСТОВ-НА-ДОНУ', 'РИА Новости'],
  ['[Казань. 5 апреля. ИНТЕРФАКС - ]Завод открыл линию.', 'Казань', 'ИНТЕРФАКС'],
  ['[КАЗАНЬ. 5 апреля — ]Завод открыл линию.', 'КАЗАНЬ', null],
  ['[Алтайский край, 5 апреля – АиФ-Алтай.] Завод отправил самовары.', 'Алтайский край', 'АиФ-Алтай'],
  ['[Самарская область, 5 апреля 2022. BEREG24.RU.] Завод отправил самовары.', 'Самарская область', 'BEREG24.RU'],
  ['[7 апреля, Полоцк /Алла Дубровская - БЕЛТА/.] Завод отправил ткань.', 'Полоцк', 'БЕЛТА'],
  ['[5 апреля 2022. /Берег-ТВ/. ]Завод отправил самовары.', null, 'Берег-ТВ'],
  ['[Тула. 5 апреля.] Завод отправил самовары.', 'Тула', null],
  ['[Казань, 19 мая 2022, 16:20 — REGNUM] Экспорт вырос.', 'Казань', 'REGNUM'],
  ['[ИЖЕВСК, 7 окт - РИА Волга.] Оружейники продали ружья.', 'ИЖЕВСК', 'РИА Волга'],
  ['[MOSCOW, May 12 (Reuters) - ]Exports rose.', 'MOSCOW', 'Reuters'],
  ['[MOSCOW (AFP) — ]Exports rose.', 'MOSCOW', 'AFP'],
  ['[NEW YORK, May 12 – ]Exports rose.', 'NEW YORK', null],
  ['[ANCONA – ]L’export cresce.', 'ANCONA', null],
  ['[(ANSA) - BARI, 3 MAR - ]La burrata vola.', 'BARI', 'ANSA'],
  ['[Andria, 10 mag. (Adnkronos) - ]E’ decollato il carico.', 'Andria', 'Adnkronos'],
  ['[LIPEZK (Wirtschaftsdienst Ost).] Das Gebiet liefert.', 'LIPEZK', 'Wirtschaftsdienst Ost'],
  ['[Ufa (dpa) - ]Die Republik liefert.', 'Ufa', 'dpa'],
  ['[Брянск. 7 марта. ИНТЕРФАКС-ЗАПАД - ]Завод открыл линию.', 'Брянск', 'ИНТЕРФАКС-ЗАПАД'],
  ['[БРЯНСК, 7 марта. Интерфакс-Запад. ]Завод открыл линию.', 'БРЯНСК', 'Интерфакс-Запад'],
  ['[Элиста, 7 марта. ИА «Степь».] Хозяйство отправило овец.', 'Элиста', 'Степь'],
  ['[ЭЛИСТА, 7 марта — информагентство "Степь".] Хозяйство отправило овец.', 'ЭЛИСТА', 'Степь'],
  ['[БРЯНСК, 7 марта — ТАСС, Ольга Сомова.] Завод открыл линию.', 'БРЯНСК', 'ТАСС'],
  ['[BRYANSK, Russia (Interfax) - ]Exports rose.', 'BRYANSK', 'Interfax'],
  ['[BRYANSK, Russia, March 7 (AFP) — ]Exports rose.', 'BRYANSK', 'AFP'],
  ['[ИНТЕРФАКС-ЗАПАД - ]Завод открыл линию.', null, 'ИНТЕРФАКС-ЗАПАД'],
  ['[5 октября, Interfax-Russia.ru - ]Завод открыл линию.', null, 'Interfax-Russia.ru'],
  ['[/ТАСС/, МОСКВА, 5 октября. ]Завод открыл линию.', 'МОСКВА', 'ТАСС'],
  ['[(Adnkronos) - ]Il porto cresce.', null, 'Adnkronos'],
  ['[AGI - ]Il porto cresce.', null, 'AGI'],
  ['[BOSTON--(BUSINESS WIRE)--]The plant grows.', 'BOSTON', 'BUSINESS WIRE'],
  ['[MUMBAI, Oct 5 (PTI) ]The port grows.', 'MUMBAI', 'PTI'],
  ['[BRJANSK, 7. März. Nachrichtenagentur „Wald“ – ]Das Werk liefert.', 'BRJANSK', 'Wald'],
  ['[STONINGTON, Maine — ]The harbour grows.', 'STONINGTON', null],
  ['[LIPEZK, Russland – ]Das Gebiet liefert.', 'LIPEZK', null],
  ['[Казань, 5 октября, «Татар-информ».] Завод открыл линию.', 'Казань', 'Татар-информ'],
  ['[Kasan, 5. Oktober, „Tatar-inform“ – ]Das Werk liefert.', 'Kasan', 'Tatar-inform'],
  ['[Казань (Татарстан), 5 октября.] Завод открыл линию.', 'Казань', null],
  ['[KASAN (Tatarstan), 5. Oktober – ]Das Werk liefert.', 'KASAN', null],
  ['[BERLIN (dpa), 5. Oktober – ]Das Werk liefert.', 'BERLIN', 'dpa'],
  ['[Gera (5. Oktober 2021) - ]Das Werk liefert.', 'Gera', null],
  ['[GENOVA (05/10/2021) – ]Il porto cresce.', 'GENOVA', null],
  ['[October 5, 2021 (BANGOR) - ]The port grows.', 'BANGOR', null],
  ['[BANGOR, Me. (AP) — ]The port grows.', 'BANGOR', 'AP'],
  ['[ALBANY, N.Y. — ]The port grows.', 'ALBANY', null],
  ['[Gera - ]Das Werk liefert. In Gera arbeiten hundert Leute.', 'Gera', null],
] as const)('%s', ([marked, place, agency]) => {
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.indexOf(']') - 1
  const found = readDateline(text, () => '', rules, false)
  expect(found).toMatchObject({ place, agency })
  expect(text.slice(0, found?.end).trimEnd()).toBe(text.slice(0, end).trimEnd())
})

test.for([
  'ОПЕК – это союз стран, добывающих нефть.',
  'РОСАТОМ – крупнейший поставщик топлива.',
  'ОПЕК (Организация стран – экспортёров нефти) снизила добычу.',
  'Москва – столица России.',
  'Cider - our best export - is sold in Cider Houses and in ciders of all kinds.',
  'Gera (500 Einwohner) - Das Werk liefert.',
  'Вчера, 5 апреля. Завод открыл линию.',
  '5 апреля завод открыл линию.',
  'В мае завод открыл линию.',
  'Май 2023 – Завод открыл линию.',
  'ТАСС. Завод открыл линию.',
  'ТАСС и «Интерфакс» – партнёры форума.',
  '(Casa) - Il porto cresce.',
  'AGI guarda a nord – Il porto cresce.',
  '5 октября, Брянск - Завод открыл линию.',
  'ФНС, Минфин – заводы ждут новых правил.',
  'БРЯНСК. Завод открыл линию.',
  'Брянск, Клинцы, Унеча и Стародуб получат линию.',
  'Иванов (Пермь) сказал, что линия готова.',
  'Усинск, Печора и Инта получат линию.',
  'Главная / Экономика / Экспорт Завод открыл линию.',
])('no dateline: %s', (text) => {
  expect(readDateline(text, () => '', rules, false)).toBeNull()
})

test.for([
  ['13.12.2018 - Завод открыл линию.', '13.12.2018 - ', null],
  ['5 ottobre 2020 — Il porto cresce.', '5 ottobre 2020 — ', null],
  ['Интерфакс, 8 июня. Завод открыл линию.', 'Интерфакс, 8 июня. ', 'Интерфакс'],
  // near-misses: a day of an unknown year, a sentence that goes on
  ['8 июня — Завод открыл линию.', null, null],
  ['13.12.2018 - день энергетика.', null, null],
  ['Интерфакс, 8 июня сообщивший об этом, ошибся.', null, null],
] as const)('a dateline without a place: %s', ([text, printed, agency]) => {
  const found = readDateline(text, () => '', rules, false)
  expect(found === null ? null : text.slice(0, found.end)).toBe(printed)
  if (found !== null) expect(found).toMatchObject({ place: null, agency })
})

test('a word in capitals that comes again in capitals is no place', () => {
  expect(
    readDateline('FIAT – Der Konzern liefert nach Polen.', () => 'Im Mai baute FIAT ein Werk.', rules, false),
  ).toBeNull()
})

test.for([
  ['БРЯНСК. Завод открыл линию.', 'Раньше завод в Брянске работал в одну смену.', 'БРЯНСК'],
  ['ANCONA. Il porto cresce.', 'I traghetti da Ancona vanno a Spalato.', 'ANCONA'],
  // a label in capitals comes again only where any word has its capital
  ['ВАЖНО. Завод открыл линию.', 'Линия готова. Важно, что её пустили раньше срока.', null],
  ['ФОТО. Завод открыл линию.', 'Снимки сделал Иван Петров.', null],
] as const)('a place in capitals with a full stop is named again: %s', ([text, rest, place]) => {
  expect(readDateline(text, () => rest, rules, false)?.place ?? null).toBe(place)
})

test.for([
  ['Köln. Das Werk liefert nach Polen.', 'Die Maschinen kommen aus Köln.', 'Köln'],
  ['Gardelegen – Das Werk liefert nach Polen.', 'Die Fabrik in Gardelegen wächst.', 'Gardelegen'],
  ['Казань. Завод открыл линию.', 'Раньше завод в Казани работал в одну смену.', 'Казань'],
  ['Modena. Il porto cresce.', 'I traghetti da Modena vanno a Spalato.', 'Modena'],
  ['Leeds – The mill sells to Peru.', 'A second mill in Leeds will follow.', 'Leeds'],
  // a noun, a sentence that goes on, a name that does not come again
  ['Erfolg. Das Werk liefert nach Polen.', 'Der Erfolg kam spät.', null],
  ['Казань – столица Татарстана.', 'В Казани живут люди.', null],
  ['Köln. Das Werk liefert nach Polen.', 'Die Maschinen kommen aus Bonn.', null],
] as const)('a place in title case is named again behind a preposition: %s', ([text, rest, place]) => {
  expect(readDateline(text, () => rest, rules, false)?.place ?? null).toBe(place)
})

test('a dateline may name who wrote', () => {
  const found = readDateline('БРЯНСК, 7 марта — ТАСС, Ольга Сомова. Завод открыл линию.', () => '', rules, false)
  expect(found?.authors).toEqual(['Ольга Сомова'])
})
