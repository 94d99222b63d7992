import type { Span } from '../../base/span.ts'
import type { BlockRef } from '../../records/evidence.ts'
import { listOrganisations, listPeople } from '../cast.ts'
import { langOf, type Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { listEvents } from '../events.ts'
import { headlineOf, isDerived, kickerOf } from '../headline.ts'
import { makeLayout } from '../layout.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { topicsOf } from '../metadata/article-topics.ts'
import { joinNames, tie } from '../phrases.ts'
import { readPoint } from '../points.ts'
import type { ArticleView, Sentence } from '../views/article.ts'
import type { Headline } from '../views/stories.ts'
import { waybillsOf } from '../waybills.ts'
import { tellWhen } from '../when.ts'
import { citationOf } from './citation.ts'
import { explainDate } from './dating.ts'
import { listGoods } from './goods-list.ts'
import { crumbsOf, duplicatesOf, placesOf, relatedTo } from './kin.ts'
import { marksOf } from './marks.ts'
import { bodyOf } from './paragraphs.ts'
import { tellRemoved, tellWarnings } from './remarks.ts'
import { markSentences } from './sentences.ts'
import { tellSource } from './source-facts.ts'

/** An article: its text with every proof marked, and beside it what the text proves. */
export const viewArticle = (open: Sheet, entry: Entry): ArticleView => {
  const sheet: Sheet = { ...open, page: (other) => (other === entry ? '' : open.page(other)) }
  const { tagged } = entry
  const { article } = tagged
  const { overrides } = article
  const words = sheet.wording
  const marks = marksOf(tagged)
  const headline = headlineOf(sheet, entry)
  const source = tellSource(sheet, entry)
  const figures = figuresOf([entry], () => true)
  const ledger = makeLedger(sheet, words.ledger.heading, figures)
  return {
    kind: 'article',
    layout: layoutOf(sheet, entry, headline),
    lang: langOf(sheet, article.language),
    kicker: kickerOf(sheet, entry),
    headline,
    title: isDerived(entry) ? [] : marked(entry, 'title', marks),
    lead: marked(entry, 'lead', marks),
    byline: article.authors.length === 0 ? null : words.article.by(joinNames(sheet, article.authors)),
    when: tellWhen(article.date, sheet, '#date'),
    updated: updatedOf(sheet, entry),
    waybills: waybillsOf(sheet, entry),
    parts: overrides.excerpt ? [] : bodyOf(sheet, entry, marks),
    excerpt: overrides.excerpt ? { text: words.article.excerpt, link: source.link } : null,
    railLabel: words.article.rail,
    // What does not add up stands among the warnings here.
    ledger: ledger === null ? null : { ...ledger, remarks: [] },
    dating: explainDate(sheet, entry),
    goods: listGoods(sheet, entry),
    people: listPeople(sheet, [entry], words.entity.people),
    organisations: listOrganisations(sheet, [entry], words.entity.organisations),
    events: listEvents(sheet, [entry], 20),
    warnings: tellWarnings(sheet, entry),
    duplicates: duplicatesOf(sheet, entry),
    related: relatedTo(sheet, entry),
    places: placesOf(sheet, entry),
    removed: overrides.excerpt ? null : tellRemoved(sheet, entry),
    source,
    cite: citationOf(sheet, entry, headline),
  }
}

const layoutOf = (sheet: Sheet, entry: Entry, headline: Headline) =>
  makeLayout(sheet, {
    title: headline.text,
    description: summaryOf(entry, headline),
    section: 'articles',
    subject: { kind: 'article', entry, topics: topicsOf(sheet, entry) },
    crumbs: crumbsOf(sheet, entry),
  })

// Of an article without a lead, its first words say more than its headline would again.
const summaryOf = ({ tagged: { article }, paragraphs }: Entry, headline: Headline): string => {
  const opening = article.overrides.excerpt ? undefined : paragraphs.find((block) => block.kind === 'paragraph')
  return article.lead ?? opening?.text ?? headline.text
}

// The title and lead are set with ties, which leaves every offset where it was.
const marked = (entry: Entry, block: 'title' | 'lead', marks: ReadonlyMap<BlockRef, readonly Span[]>): Sentence[] => {
  const { text, spans } = entry.sentences(block)
  return markSentences(tie(text), spans, block, marks.get(block) ?? [])
}

const updatedOf = (sheet: Sheet, entry: Entry): ArticleView['updated'] => {
  const { updated } = entry.tagged.article
  if (updated === null) return null
  const { dates } = sheet.wording
  return { main: dates.point(readPoint(updated)), note: dates.updated, datetime: updated, why: null }
}
