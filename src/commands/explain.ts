import { loadSource } from '../io/load-source.ts'
import { languages } from '../languages/index.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { TagPacks } from '../tag/packs.ts'
import { describeTags, type Section } from './explain/describe-tags.ts'
import { describeAccount, describeBody } from './explain/describe-text.ts'
import { type Ink, mixInk } from './explain/ink.ts'
import { preparePacks } from './prepare-packs.ts'
import { type ReadArticle, readArticle } from './read-article.ts'
import { readersFor } from './readers-for.ts'
import { exitCodeOf, tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { visible } from './visible.ts'

export interface ExplainOptions {
  readonly path: string
  readonly home: string
}

const headOf = ({ article }: TaggedArticle, ink: Ink): string[] => {
  const { source, title, titleBasis, authors, agency, publisher, dateline } = article
  const facts = [
    ['title', `${title ?? 'none'} (${titleBasis})`],
    ['id', article.id],
    ['language', article.language],
    ['read as', `${source.kind}, ${source.encoding}`],
    ['authors', authors.join(', ')],
    ['agency', agency ?? ''],
    ['publisher', publisher ?? ''],
    ['dateline', dateline?.text ?? ''],
  ] as const
  return facts.flatMap(([name, fact]) => (fact === '' ? [] : [`  ${ink.dim(name.padEnd(9))} ${visible(fact)}`]))
}

const explain = ({ recovered, tagged }: ReadArticle, packs: TagPacks, ink: Ink): string => {
  const { article } = tagged
  const pack = Object.values(languages).find(({ code }) => code === article.language)
  const abbreviations = new Set(pack?.identity.abbreviations)
  const sections: Section[] = [
    { heading: article.source.path, lines: headOf(tagged, ink) },
    { heading: 'What became of each line', lines: describeAccount(recovered, ink) },
    { heading: 'What was found in the text', lines: describeBody(tagged, ink) },
    ...describeTags(tagged, packs, abbreviations, ink),
  ]
  const shown = sections.filter(({ lines }) => lines.length > 0)
  return shown.map(({ heading, lines }) => [ink.inverse(` ${heading} `), ...lines, ''].join('\n')).join('\n')
}

/** Shows what was decided about one source and why: each line’s fate, each tag with its rule and sentence. */
export const runExplain = async ({ path, home }: ExplainOptions, terminal: Terminal): Promise<ExitCode> => {
  const packs = preparePacks(home)
  tellProblems(packs.problems, terminal)
  if (packs.value === null) return 2
  const file = loadSource('.', path)
  const read = file.value === null ? null : readArticle(file.value, packs.value, await readersFor(file.value))
  const problems = [...file.problems, ...(read?.problems ?? [])]
  if (read?.value) await terminal.out(explain(read.value, packs.value, mixInk(terminal.colour)))
  tellProblems(problems, terminal)
  return exitCodeOf(problems)
}
