import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import { languages } from '../languages/index.ts'
import type { RecoveredArticle, SourceFile } from '../records/source-file.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import { decode } from '../recover/decode.ts'
import { readSource } from '../recover/read-source.ts'
import { NO_READERS, type Readers } from '../recover/readers.ts'
import type { TagPacks } from '../tag/packs.ts'
import { tagArticle } from '../tag/tag-article.ts'

/** An article as recovered and as tagged. */
export interface ReadArticle {
  readonly recovered: RecoveredArticle
  readonly tagged: TaggedArticle
}

interface WrongCode {
  readonly code: string
  readonly field: 'regions' | 'partners'
  readonly message: string
}

const wrongCodes = ({ article }: RecoveredArticle, { homeland, gazetteer }: TagPacks): WrongCode[] => {
  const { regions, partners } = article.overrides
  const home = homeland.code
  const isRegion = (code: string): boolean => homeland.regions.some((region) => region.code === code)
  const isCountry = (code: string): boolean => gazetteer.countries.some((country) => country.code === code)
  const wrongRegions = (regions ?? []).flatMap(({ code }): WrongCode[] => {
    const message = `“${code}” is no region of ${home}; write its ISO 3166-2 code`
    return isRegion(code) ? [] : [{ code, field: 'regions', message }]
  })
  const wrongPartners = (partners ?? []).flatMap(({ code }): WrongCode[] => {
    const atHome = `“${code}” is the exporting country and no partner of its own; leave it out`
    const message = code === home ? atHome : `“${code}” is no country; write its ISO 3166-1 code`
    return code !== home && isCountry(code) ? [] : [{ code, field: 'partners', message }]
  })
  return [...wrongRegions, ...wrongPartners]
}

// `region:`, `"partners":`: where a field’s codes begin
const FIELDS = {
  regions: /(?<![\p{L}\p{N}-])["']?regions?["']?[ \t]*:/iu,
  partners: /(?<![\p{L}\p{N}-])["']?(?:partners?|countr(?:y|ies))["']?[ \t]*:/iu,
} as const

// the code below its field’s name: `language: ru` names no country
const offsetOf = ({ code, field }: WrongCode, text: string): number | null => {
  const start = FIELDS[field].exec(text)?.index
  if (start === undefined) return null
  const found = new RegExp(`(?<![\\p{L}\\p{N}-])${code}(?![\\p{L}\\p{N}-])`, 'iu').exec(text.slice(start))
  return found === null ? null : start + found.index
}

// the code as it is written, in the sidecar where there is one that has it, else at the head of the text
const placeOf = (wrong: WrongCode, file: SourceFile, text: string): Pick<Problem, 'path' | 'line' | 'column'> => {
  const beside = file.sidecar === null ? '' : decode(file.sidecar.bytes).text
  const inSidecar = offsetOf(wrong, beside)
  if (file.sidecar !== null && inSidecar !== null) {
    return { path: file.sidecar.path, ...lineColumn(beside, inSidecar) }
  }
  const found = offsetOf(wrong, text)
  return { path: file.path, ...(found === null ? { line: null, column: null } : lineColumn(text, found)) }
}

const tell = (wrong: WrongCode, file: SourceFile, text: string): Problem => ({
  severity: 'error',
  ...placeOf(wrong, file, text),
  rule: `front-matter/${wrong.field}`,
  message: wrong.message,
})

// an empty list says “none”; where all of a list is wrong the text’s own word counts
const right = <T extends { readonly code: string }>(
  said: readonly T[] | null,
  wrong: readonly WrongCode[],
): readonly T[] | null => {
  const left = said?.filter(({ code }) => !wrong.some((other) => other.code === code)) ?? []
  return left.length === 0 && said?.length !== 0 ? null : left
}

const withoutCodes = (recovered: RecoveredArticle, wrong: readonly WrongCode[]): RecoveredArticle => {
  if (wrong.length === 0) return recovered
  const { overrides } = recovered.article
  const regions = right(overrides.regions, wrong)
  const partners = right(overrides.partners, wrong)
  return { ...recovered, article: { ...recovered.article, overrides: { ...overrides, regions, partners } } }
}

/** Recovers one source; codes in its front matter that name nothing, or the home country, are told and left out. */
export const recoverArticle = (
  file: SourceFile,
  packs: TagPacks,
  readers: Readers = NO_READERS,
): Outcome<RecoveredArticle | null> => {
  const { value, problems } = readSource(file, languages, readers)
  if (value === null) return { value, problems }
  const wrong = wrongCodes(value, packs)
  const told = wrong.map((code) => tell(code, file, value.text))
  return { value: withoutCodes(value, wrong), problems: [...problems, ...told] }
}

/** Recovers and tags one source. */
export const readArticle = (file: SourceFile, packs: TagPacks, readers?: Readers): Outcome<ReadArticle | null> => {
  const { value: recovered, problems } = recoverArticle(file, packs, readers)
  if (recovered === null) return { value: null, problems }
  return { value: { recovered, tagged: tagArticle(recovered.article, packs) }, problems }
}
