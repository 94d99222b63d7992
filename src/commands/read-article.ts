import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import { languages } from '../languages/index.ts'
import type { RecoveredArticle, SourceFile } from '../records/source-file.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import { readSource } from '../recover/read-source.ts'
import type { TagPacks } from '../tag/packs.ts'
import { tagArticle } from '../tag/tag-article.ts'

/** An article as recovered and as tagged. */
export interface ReadArticle {
  readonly recovered: RecoveredArticle
  readonly tagged: TaggedArticle
}

interface Code {
  readonly code: string
  readonly field: 'regions' | 'partners'
}

const unknownCodes = ({ article }: RecoveredArticle, { homeland, gazetteer }: TagPacks): Code[] => {
  const { regions, partners } = article.overrides
  const isRegion = (code: string): boolean => homeland.regions.some((region) => region.code === code)
  const isCountry = (code: string): boolean => gazetteer.countries.some((country) => country.code === code)
  return [
    ...(regions ?? []).filter(({ code }) => !isRegion(code)).map(({ code }) => ({ code, field: 'regions' as const })),
    ...(partners ?? [])
      .filter(({ code }) => !isCountry(code))
      .map(({ code }) => ({ code, field: 'partners' as const })),
  ]
}

// the code as it is written, in the sidecar where there is one that has it, else at the head of the text
const placeOf = (code: string, file: SourceFile, text: string): Pick<Problem, 'path' | 'line' | 'column'> => {
  const written = new RegExp(`(?<![\\p{L}\\p{N}-])${code}(?![\\p{L}\\p{N}-])`, 'iu')
  const beside = file.sidecar === null ? '' : new TextDecoder().decode(file.sidecar.bytes)
  const inSidecar = written.exec(beside)
  if (file.sidecar !== null && inSidecar !== null) {
    return { path: file.sidecar.path, ...lineColumn(beside, inSidecar.index) }
  }
  const found = written.exec(text)
  return { path: file.path, ...(found === null ? { line: null, column: null } : lineColumn(text, found.index)) }
}

const unknownCode = ({ code, field }: Code, file: SourceFile, text: string, home: string): Problem => ({
  severity: 'error',
  ...placeOf(code, file, text),
  rule: `front-matter/${field}`,
  message:
    field === 'regions'
      ? `“${code}” is no region of ${home}; write its ISO 3166-2 code`
      : `“${code}” is no country; write its ISO 3166-1 code`,
})

const withoutCodes = (recovered: RecoveredArticle, unknown: readonly Code[]): RecoveredArticle => {
  if (unknown.length === 0) return recovered
  const { overrides } = recovered.article
  const isKnown = ({ code }: { readonly code: string }): boolean => !unknown.some((other) => other.code === code)
  const regions = overrides.regions?.filter(isKnown) ?? null
  const partners = overrides.partners?.filter(isKnown) ?? null
  return { ...recovered, article: { ...recovered.article, overrides: { ...overrides, regions, partners } } }
}

/** Recovers and tags one source; codes in its front matter that name nothing are told and left out. */
export const readArticle = (file: SourceFile, packs: TagPacks): Outcome<ReadArticle | null> => {
  const { value, problems } = readSource(file, languages)
  if (value === null) return { value: null, problems }
  const unknown = unknownCodes(value, packs)
  const recovered = withoutCodes(value, unknown)
  const wrong = unknown.map((code) => unknownCode(code, file, value.text, packs.homeland.code))
  return { value: { recovered, tagged: tagArticle(recovered.article, packs) }, problems: [...problems, ...wrong] }
}
