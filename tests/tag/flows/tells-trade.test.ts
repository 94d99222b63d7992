import { expect, test } from 'vitest'
import { languages } from '../../../src/languages/index.ts'
import { findFlows } from '../../../src/tag/flows/find-flows.ts'
import { compileFlowRules } from '../../../src/tag/flows/flow-rules.ts'
import { compileGoodsRules } from '../../../src/tag/goods/goods-rules.ts'
import { assignRoles } from '../../../src/tag/links/mention-role.ts'
import { readMarked } from './marked.ts'

const rules = { flows: compileFlowRules(languages.ru), goods: compileGoodsRules(languages.ru) }

const rest = `Об этом он рассказал журналистам после обеда. Погода стояла ясная, площадь была полна людей, играл
оркестр, дети бежали впереди, а на ступенях дворца ждали старые знакомые, с которыми он не виделся много лет.
Вечером прошёл концерт, и все разошлись далеко за полночь, довольные друг другом и тем, что дождя так и не было.`.replaceAll(
  '\n',
  ' ',
)

const roleOf = (text: string): string | undefined => {
  const { passages, marked } = readMarked(`${text}\n${rest}`, 'ru')
  const mentions = marked.map(({ mention }) => mention)
  const flows = findFlows(passages, { people: [], organisations: [] }, mentions, rules, 'RU')
  return mentions.map((mention) => assignRoles(mentions, flows).get(mention)?.role).at(0)
}

test.for([
  // nothing in the text goes out or comes in but people
  ['Королева уехала в [Данию|DK] на две недели.', undefined],
  ['Раненого доставили в больницу в [Дании|DK].', undefined],
  ['Король в пятницу встретился в [Дании|DK] с роднёй.', 'contact'],
  // near-misses: goods do, or the text speaks of trade
  ['Пароход с зерном ушёл в [Данию|DK].', 'export'],
  ['Экспортёрам помогут. Первый вагон ушёл в [Данию|DK].', 'export'],
  ['Экспорт растёт. Первый вагон ушёл в [Данию|DK].', 'export'],
] as const)('%s', ([text, role]) => {
  expect(roleOf(text)).toBe(role)
})
