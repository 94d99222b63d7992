import type { Evidence } from '../records/evidence.ts'

/** Where front matter writes a code, as a word of its own and in any case: «CN» in `countries: [cn]`, not in «CNY». */
export const proofInFrontMatter = (code: string, frontMatter: string | null): Evidence[] => {
  const match = new RegExp(`(?<![\\p{L}\\p{Nd}])${code}(?![\\p{L}\\p{Nd}])`, 'iu').exec(frontMatter ?? '')
  if (match === null) return []
  const [text] = match
  return [{ block: 'front-matter', start: match.index, end: match.index + text.length, text, rule: 'front-matter' }]
}
