import { lineColumn } from '../../base/line-column.ts'
import type { BlockRef, Evidence } from '../../records/evidence.ts'
import { paragraphsOf } from '../../records/paragraphs.ts'
import type { Fate, RecoveredArticle } from '../../records/source-file.ts'
import type { TaggedArticle } from '../../records/tagged-article.ts'
import { visible } from '../visible.ts'
import type { Ink } from './ink.ts'

/** What is marked in the text, and how the mark is labelled. */
interface Mark {
  readonly evidence: Evidence
  readonly label: string
}

const PAINT: Readonly<Record<Fate, Exclude<keyof Ink, 'isColorSupported'>>> = {
  title: 'bold',
  lead: 'bold',
  dateline: 'cyan',
  date: 'cyan',
  body: 'reset',
  table: 'reset',
  credit: 'cyan',
  'front-matter': 'magenta',
  removed: 'dim',
}

/** What became of every stretch of the file: its line, its fate, the rule that decided, and how it begins. */
export const describeAccount = ({ text, account }: RecoveredArticle, ink: Ink): string[] => {
  const width = Math.max(0, ...account.map(({ rule }) => rule.length))
  return account.map(({ start, end, fate, rule }) => {
    const line = String(lineColumn(text, start).line).padStart(4)
    const written = visible(text.slice(start, end)).trim()
    const shown = written.length > 90 ? `${written.slice(0, 88)} …` : written
    return `${line}  ${fate.padEnd(12)}  ${rule.padEnd(width)}  ${ink[PAINT[fate]](shown)}`
  })
}

const marksOf = (tagged: TaggedArticle): Mark[] => {
  const mark = (proofs: readonly Evidence[], label: string): Mark[] => proofs.map((evidence) => ({ evidence, label }))
  return [
    ...tagged.regions.flatMap(({ code, evidence }) => mark(evidence, code)),
    ...tagged.partners.flatMap(({ code, evidence }) => mark(evidence, code)),
    ...tagged.groups.flatMap(({ code, evidence }) => mark(evidence, code)),
    ...tagged.figures.flatMap(({ value, unit, evidence }) => mark(evidence, `${value ?? 'some'} ${unit}`)),
    ...tagged.products.flatMap(({ hs, evidence }) => mark(evidence, `HS ${hs.join('/') || '?'}`)),
    ...tagged.services.flatMap(({ ebops, evidence }) => mark(evidence, `EBOPS ${ebops}`)),
    ...tagged.people.flatMap(({ name, evidence }) => mark(evidence, name)),
    ...tagged.organisations.flatMap(({ kind, evidence }) => mark(evidence, kind)),
    ...tagged.events.flatMap(({ kind, evidence }) => mark(evidence, kind)),
  ]
}

// the shorter mark wins where two cross: it says more exactly what it is about
const withoutCrossing = (marks: readonly Mark[]): Mark[] => {
  const length = ({ evidence }: Mark): number => evidence.end - evidence.start
  const chosen: Mark[] = []
  for (const mark of [...marks].sort((a, b) => length(a) - length(b))) {
    const { start, end } = mark.evidence
    if (chosen.every((other) => other.evidence.end <= start || end <= other.evidence.start)) chosen.push(mark)
  }
  return chosen.sort((a, b) => a.evidence.start - b.evidence.start)
}

const markText = (text: string, marks: readonly Mark[], ink: Ink): string => {
  let shown = ''
  let last = 0
  for (const { evidence, label } of withoutCrossing(marks)) {
    const words = visible(text.slice(evidence.start, evidence.end))
    shown += `${visible(text.slice(last, evidence.start))}[${ink.underline(words)}${ink.yellow(` ${visible(label)}`)}]`
    last = evidence.end
  }
  return shown + visible(text.slice(last))
}

/** The article as it was read, a block a line, with every tag marked where it is proved: `[Китай CN]`. */
export const describeBody = (tagged: TaggedArticle, ink: Ink): string[] => {
  const { title, titleBasis, lead, body } = tagged.article
  const marks = marksOf(tagged)
  const line = (name: string, block: BlockRef, text: string): string => {
    const own = marks.filter(({ evidence }) => evidence.block === block)
    return `${name.padStart(6)}  ${markText(text, own, ink)}`
  }
  const paragraphs = paragraphsOf(body)
  return [
    ...(title === null || titleBasis === 'derived' ? [] : [line('title', 'title', title)]),
    ...(lead === null ? [] : [line('lead', 'lead', lead)]),
    ...paragraphs.map((block, index) => line(`¶${index + 1}`, index, block.text)),
  ]
}
