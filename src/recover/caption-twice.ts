import type { PageLine } from './page-line.ts'

const PICTURES: ReadonlySet<string> = new Set(['caption', 'photo-credit'])

/** What a picture shows, printed once more right below with who took it: “Looms”, “Looms © Ann Lee”. */
export const captionTwice = (lines: readonly PageLine[], index: number): PageLine | null => {
  const [line, below] = [lines[index], lines[index + 1]]
  if (line === undefined || line.verdict !== null || !PICTURES.has(below?.verdict?.rule ?? '')) return null
  const { text } = line.line
  const again = below?.line.text ?? ''
  if (again.length <= text.length || !again.startsWith(text)) return null
  return { ...line, verdict: { rule: 'caption', role: 'chrome' } }
}
