import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/languages/index.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { flowAt } from '../../../src/tag/flow.ts'
import { findFlows } from '../../../src/tag/flows/find-flows.ts'
import { compileFlowRules } from '../../../src/tag/flows/flow-rules.ts'
import { compileGoodsRules } from '../../../src/tag/goods/goods-rules.ts'
import { assignRoles } from '../../../src/tag/links/mention-role.ts'
import { connectedSpecimens } from './connected-specimens.ts'
import { readMarked } from './marked.ts'
import { newsSpecimens } from './news-specimens.ts'
import { proseSpecimens } from './prose-specimens.ts'
import { specimens } from './specimens.ts'
import { statisticsSpecimens } from './statistics-specimens.ts'

const rules = {
  ru: { flows: compileFlowRules(languages.ru), goods: compileGoodsRules(languages.ru) },
  it: { flows: compileFlowRules(languages.it), goods: compileGoodsRules(languages.it) },
  en: { flows: compileFlowRules(languages.en), goods: compileGoodsRules(languages.en) },
  de: { flows: compileFlowRules(languages.de), goods: compileGoodsRules(languages.de) },
}
const nobody = { people: [], organisations: [] }

/** Every marked place has the role that stands after its code. */
const expectRoles = (text: string, language: FullLanguage, home = 'RU'): void => {
  const { passages, marked } = readMarked(text, language, home)
  const mentions = marked.map(({ mention }) => mention)
  const flows = findFlows(passages, nobody, mentions, rules[language], home)
  const roles = assignRoles(mentions, flows)
  const read = marked.map(({ mention, expected }) => {
    const role = roles.get(mention)?.role ?? 'mention'
    return `${mention.place.code}:${expected === null ? 'any' : role}`
  })
  expect(read).toEqual(marked.map(({ mention, expected }) => `${mention.place.code}:${expected ?? 'any'}`))
}

test.for([
  // goods go out
  'Завод отгрузил в [Турцию|TR:export] 40 тонн кормов.',
  'Экспорт пшеницы в [Египет|EG:export] вырос на 12%.',
  'В [Монголию|MN:export] и [Китай|CN:export] идут поставки пиломатериалов.',
  'Первая партия мёда ушла в [Японию|JP:export].',
  'Контейнеры с посудой прибыли в [Лагос|NG*:export].',
  'Компания заключила контракт на поставку лифтов в [Узбекистан|UZ:export].',
  'Картон продают в [Сербии|RS:export] и [Греции|GR:export].',
  'Выход на рынок состоялся: масло уходит на [корейский|KR~:export] рынок.',
  // others buy
  'Основной покупатель жмыха — [Латвия|LV:export].',
  'Главными потребителями остаются [вьетнамские|VN~:export] фабрики.',
  'Крупу закупают [афганские|AF~:export] трейдеры.',
  'Трубы из [Перми|RU-PER] впервые купили в [Гане|GH:export].',
  'Продукцию комбината приобретают в [Индии|IN:export].',
  'За рубеж отправляют и свёрла: их берут мастера [Чехии|CZ:export].',
  'Спрос на фанеру в [Египте|EG:export] растёт.',
  // shares and lists
  'На долю [Казахстана|KZ:export] приходится 41% экспорта.',
  'Экспорт составил 5 млн долларов. Почти половина пришлась на [Иран|IR:export].',
  'Крупу экспортируют в 12 стран. В их числе [Куба|CU:export], [Перу|PE:export] и [Чили|CL:export].',
  'Поставки растут. [Китай|CN:export] — 40%, [Турция|TR:export] — 20%.',
  'Продукцию покупают в Европе – [Швеции|SE:export], [Дании|DK:export], также идут поставки в [Канаду|CA:export].',
  // more of what is done
  'Предприятие планирует нарастить поставки в [Алжир|DZ:export].',
])('ru export: %s', (text) => expectRoles(text, 'ru'))

test.for([
  'Оборудование импортируют из [Германии|DE:import].',
  'Комплектующие поступают из [Китая|CN:import] и [Индии|IN:import].',
  'Сырьё закупаем у [узбекских|UZ~:import] хозяйств.',
  'Завод закупил станки в [Италии|IT:import].',
  'Фабрика закупает [турецкие|TR~:import] ткани.',
  'Подшипники поставляет [шведский|SE~:import] производитель.',
  '[Казахстан|KZ:import] поставляет в [Самарскую область|RU-SAM] уголь.',
  'Поставки семян из [Франции|FR:import] сократились.',
  'Предприятия, экспортирующие муку в [Китай|CN:export], закупают зерно в [Казахстане|KZ:import].',
])('ru import: %s', (text) => expectRoles(text, 'ru'))

test.for([
  'Товарооборот с [Беларусью|BY:trade] вырос.',
  'Объём торговли между [Томской областью|RU-TOM] и [Вьетнамом|VN:trade] удвоился.',
  'Доля [Киргизии|KG:trade] в нашем товарообороте – 5%. Ещё треть – это [Иран|IR:trade] и [Ирак|IQ:trade].',
  'Экспорт и импорт с [Сербией|RS:trade] выросли.',
])('ru trade: %s', (text) => expectRoles(text, 'ru'))

test.for([
  'Завод планирует поставлять насосы в [Эфиопию|ET:planned].',
  'Осенью первую партию отправят в [Оман|OM:planned].',
  'Компания рассчитывает на выход на рынок [Катара|QA:planned].',
  'Стороны обсудили выход на [индийский|IN~:planned] рынок.',
  'Фабрика может экспортировать обувь в [Ливию|LY:planned].',
  'Идут переговоры о поставках в [Марокко|MA:planned].',
  'Директор ведёт переговоры с покупателями из [Кении|KE:planned].',
  'Продукцией заинтересовались компании из [Туниса|TN:planned].',
])('ru planned: %s', (text) => expectRoles(text, 'ru'))

test.for([
  'Делегация региона посетила [Вьетнам|VN:mission].',
  'Губернатор отправился в [Сеул|KR*:mission].',
  'Фабрика отвезёт ковры на выставку в [Доху|QA*:mission].',
  'В [Токио|JP*:mission] представили потенциал края.',
  'Деловая миссия в [Армению|AM:mission] обсудит с бизнесом [Армении|AM:contact] сотрудничество.',
  'На выставке в [Пекине|CN*:mission] подписан контракт на поставку масла в [Египет|EG:export].',
  'Инвестиции в проект вложит компания из [Кувейта|KW:investment].',
  'Меморандум о сотрудничестве подписан с [Лаосом|LA:contact].',
  'Развиваются контакты с партнёрами на [Ближнем Востоке|x-middle-east:contact].',
  'Комбайн испытывали в [Эквадоре|EC:contact].',
])('ru mission, investment, contact: %s', (text) => expectRoles(text, 'ru'))

test.for([
  // near-misses of export
  'В [Сирию|SY:mention] фабрика мебель не поставляет.',
  '[Гана|GH:mention] от покупки тракторов отказалась.',
  'Груз отправили в [Турцию|TR:export] через [Грузию|GE:mention].',
  'Вагоны пойдут через порт [Бандар-Аббас|IR*:mention] в [Иране|IR:mention].',
  'Здесь комбинат конкурирует не с соседями, а с [датчанами|DK:mention].',
  'В отличие от [Польши|PL:mention], [Египет|EG:export] покупает муку.',
  'Экспорт муки вырос. Зимы в [Канаде|CA:mention] суровее.',
  'Завод не только поставляет трубы в [Иран|IR:export], но и обучает инженеров.',
])('ru mention: %s', (text) => expectRoles(text, 'ru'))

test.for([
  ['it', 'Le fornaci hanno spedito in [Cina|CN:export] il primo carico.'],
  ['it', 'I mobili sono forniti a [Cina|CN:export], [Giappone|JP:export] e [Svezia|SE:export].'],
  ['it', 'Un quinto delle consegne è andato in [Grecia|GR:export].'],
  ['it', 'La [Svizzera|CH:export] rimane il principale cliente.'],
  ['it', 'In calo l’[Austria|AT:export], che assorbiva mille tonnellate.'],
  ['it', 'Gli artigiani trattano con tre importatori in [Kenya|KE:planned].'],
  ['it', 'Una missione di artigiani sarà a [Osaka|JP*:mission].'],
  ['it', 'L’interscambio con la [Serbia|RS:trade] cresce.'],
  ['it', 'I componenti provengono dalla [Polonia|PL:import].'],
  ['it', 'Rispetto alla [Spagna|ES:mention] i prezzi calano.'],
  ['it', 'Le imprese non forniscono più la [Libia|LY:mention].'],
  ['it', 'L’azienda prevede di esportare in [Brasile|BR:planned].'],
  ['en', 'The mill has sent its first batch to [Boston|US*:export].'],
  ['en', 'A third of overseas revenue comes from [Cyprus|CY:export].'],
  ['en', 'Parts come from [Italy|IT:import].'],
  ['en', 'Cables went mainly to [Latvia|LV:export] and [Malta|MT:export].'],
  ['en', 'The mill plans to ship flour to [Ghana|GH:planned].'],
  ['en', 'A trade mission to [Vietnam|VN:mission] starts in June.'],
  ['en', 'Trade turnover with [Serbia|RS:trade] grew.'],
  ['en', 'Goods travel via [Kazakhstan|KZ:mention].'],
  ['en', 'The company does not export to [Libya|LY:mention].'],
  ['en', 'The biggest buyer is [Egypt|EG:export].'],
  ['de', 'Das Werk liefert Pumpen nach [Usbekistan|UZ:export].'],
  ['de', 'Käufer sind vor allem [Serbien|RS:export] und die [Mongolei|MN:export].'],
  ['de', 'In [Kroatien|HR:export] haben wir begonnen, dort verkaufen wir Zelte.'],
  ['de', 'Die Garne kommen aus [Spanien|ES:import] und [Portugal|PT:import].'],
  ['de', 'Die Motoren liefert ein [tschechischer|CZ~:import] Hersteller.'],
  ['de', 'Der Betrieb plant Lieferungen nach [Ghana|GH:planned].'],
  ['de', 'Nach [Nordkorea|KP:mention] liefern wir nicht.'],
  ['de', 'Eine Delegation besuchte [Vietnam|VN:mission].'],
  ['de', 'Der Handel mit [Serbien|RS:trade] wächst.'],
  ['de', 'Im Vergleich zu [Polen|PL:mention] sind die Preise stabil.'],
] as const)('%s: %s', ([language, text]) => expectRoles(text, language))

test.for(specimens)('%s at home in %s: %s', ([language, home, text]) => expectRoles(text, language, home))

describe.for([
  ...Object.entries(proseSpecimens),
  ...Object.entries(connectedSpecimens),
  ...Object.entries(newsSpecimens),
  ...Object.entries(statisticsSpecimens),
])('%s', ([, own]) => {
  test.for(own)('%s at home in %s: %s', ([language, home, text]) => expectRoles(text, language, home))
})

test('words inside the name of an organisation say nothing', () => {
  const { passages, marked } = readMarked('Ассоциация «Экспорт в [Китай|CN]» празднует юбилей.', 'ru')
  const [passage] = passages
  if (passage === undefined) throw new Error('no passage')
  const name = { passage, start: 11, end: 27, name: 'Экспорт в Китай', kind: 'company' }
  const mentions = marked.map(({ mention }) => mention)
  expect(findFlows(passages, { people: [], organisations: [name] }, mentions, rules.ru, 'RU')).toEqual([])
})

test.for([
  ['Делегация посетит завод крупнейшего производителя тракторов в [Пекине|CN*].', 'тракторов', 'foreign'],
  ['Гости обсудят закупки у производителя сыров из [Томска|RU-TOM*].', 'сыров', 'contact'],
  ['Стартовали продажи нового тягача в [России|RU].', 'тягача', 'foreign'],
  ['Стороны обсудят локализацию производства тракторов.', 'тракторов', 'foreign'],
  ['Будет презентована продукция кондитеров: пряники, халва.', 'халва', 'planned'],
  ['Мебель идёт на внутренний рынок.', 'Мебель', 'domestic'],
  ['Мы поставляем кабели, светильники и мёд.', 'светильники', 'export'],
])('goods: %s', ([text = '', goods = '', role]) => {
  const { passages, marked } = readMarked(text, 'ru')
  const mentions = marked.map(({ mention }) => mention)
  const flows = findFlows(passages, nobody, mentions, rules.ru, 'RU')
  const [passage] = passages
  if (passage === undefined) throw new Error('no passage')
  expect(flowAt(flows, passage, passage.text.indexOf(goods))?.role).toBe(role)
})

test.for([
  ['Экспорт мёда вырос. Вместе с ним ушли 4 тонны воска.', 'export'],
  // near-misses: another sentence between, nothing counted, nothing went out before
  ['Экспорт мёда вырос. Пасека довольна, поездка удалась. Ушли 4 тонны воска.', null],
  ['Экспорт мёда вырос. Ушла эпоха воска.', null],
  ['Мёда стало больше. Вместе с ним ушли 4 тонны воска.', null],
] as const)('goods that go on: %s', ([text, role]) => {
  const { passages } = readMarked(text, 'ru')
  const flows = findFlows(passages, nobody, [], rules.ru, 'RU')
  const [passage] = passages
  expect(passage && flowAt(flows, passage, text.indexOf('воска'))?.role).toBe(role ?? undefined)
})

test.for([
  ['В экспортном портфеле завода представлена продукция из льна.', 'export'],
  ['На форуме будет представлена продукция из льна.', 'planned'],
  // near-miss: what is in the range need not be sold abroad
  ['В портфеле завода представлена продукция из льна.', null],
] as const)('goods that are shown: %s', ([text, role]) => {
  const { passages } = readMarked(text, 'ru')
  const flows = findFlows(passages, nobody, [], rules.ru, 'RU')
  const [passage] = passages
  expect(passage && flowAt(flows, passage, text.indexOf('продукция'))?.role).toBe(role ?? undefined)
})
