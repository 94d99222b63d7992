import { homelands } from '../../../src/homelands/index.ts'
import { languages } from '../../../src/languages/index.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import type { Article, Overrides } from '../../../src/records/article.ts'
import { findFlows } from '../../../src/tag/flows/find-flows.ts'
import { compileFlowRules } from '../../../src/tag/flows/flow-rules.ts'
import { compileGoodsRules } from '../../../src/tag/goods/goods-rules.ts'
import { relate } from '../../../src/tag/links/relate.ts'
import { readMarked } from '../flows/marked.ts'

const rules = {
  ru: { flows: compileFlowRules(languages.ru), goods: compileGoodsRules(languages.ru) },
  it: { flows: compileFlowRules(languages.it), goods: compileGoodsRules(languages.it) },
  en: { flows: compileFlowRules(languages.en), goods: compileGoodsRules(languages.en) },
  de: { flows: compileFlowRules(languages.de), goods: compileGoodsRules(languages.de) },
}

const saidNothing: Pick<Overrides, 'regions' | 'partners'> = { regions: null, partners: null }

/** What is related in a specimen: marks as in `readMarked`. */
export const relateMarked = (
  text: string,
  language: FullLanguage = 'ru',
  overrides: Pick<Overrides, 'regions' | 'partners'> = saidNothing,
  frontMatter: Article['frontMatter'] = null,
) => {
  const { passages, marked } = readMarked(text, language)
  const mentions = marked.map(({ mention }) => mention)
  const homeland = homelands.RU
  if (homeland === undefined) throw new Error('no home country RU')
  const tongue = rules[language]
  const flows = findFlows(passages, { people: [], organisations: [] }, mentions, tongue, homeland.code)
  const relations = relate({ overrides, frontMatter }, passages, mentions, flows, tongue, homeland)
  return { ...relations, passages }
}

/** Links in short: «RU-TOM CN export», «RU-TOM MN trade with MN+CN». */
export const shortLinks = (links: ReturnType<typeof relateMarked>['links']): string[] =>
  links.map(
    ({ region, partner, group, role, joint }) =>
      `${region} ${partner ?? group} ${role}${joint.length > 0 ? ` with ${joint.join('+')}` : ''}`,
  )
