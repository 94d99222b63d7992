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
] as const)('%s', ([marked, place, agency]) => {
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.indexOf(']') - 1
  const found = readDateline(text, '', rules, false)
  expect(found).toMatchObject({ place, agency })
  expect(text.slice(0, found?.end).trimEnd()).toBe(text.slice(0, end).trimEnd())
})

test.for([
  'ОПЕК – это союз стран, добывающих нефть.',
  'РОСАТОМ – крупнейший поставщик топлива.',
  'ОПЕК (Организация стран – экспортёров нефти) снизила добычу.',
  'Москва – столица России.',
  'Вчера, 5 апреля. Завод открыл линию.',
  '5 апреля завод открыл линию.',
  'В мае завод открыл линию.',
  'Май 2023 – Завод открыл линию.',
  'ТАСС. Завод открыл линию.',
  'Иванов (Пермь) сказал, что линия готова.',
  'Усинск, Печора и Инта получат линию.',
])('no dateline: %s', (text) => {
  expect(readDateline(text, '', rules, false)).toBeNull()
})

test('a word in capitals that comes again in capitals is no place', () => {
  expect(readDateline('FIAT – Der Konzern liefert nach Polen.', 'Im Mai baute FIAT ein Werk.', rules, false)).toBeNull()
})
