import { isProse, type PageLine } from './page-line.ts'
import { plainKey } from './same-text.ts'

// “2 responses to “Title””, «3 комментария к записи “Title”»
const REPLIES = /^\d{1,4}\s\p{L}+(?:\s\p{L}+){1,3}\s[«"“„](?<title>[^«»"“”„]{8,200})[»"”“]:?$/u

/** How many replied to an article, which it names once more: comments begin there. */
export const repliesBelow = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  const title = line?.verdict?.role === 'section' ? undefined : REPLIES.exec(line?.line.text ?? '')?.groups?.title
  if (line === undefined || title === undefined || !lines.slice(0, index).some(isProse)) return null
  const key = plainKey(title)
  const named = lines.slice(0, index).some((other) => plainKey(other.line.text) === key)
  return named ? { ...line, verdict: { rule: 'comments', role: 'section' } } : null
}
