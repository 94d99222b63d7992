import { fold } from '../../base/words.ts'
import type { TextLine } from '../saved-article.ts'

/** The most words of a signature beside the names of the item and of the site. */
const OTHER_WORDS = 8

const without = (text: string, name: string): string | null => {
  const at = text.indexOf(name)
  return name === '' || at === -1 ? null : `${text.slice(0, at)} ${text.slice(at + name.length)}`
}

// “The post Crab sells abroad appeared first on Gazette.”
const isSignature = (text: string, title: string, site: string): boolean => {
  const rest = without(fold(text), fold(title))
  const others = rest === null ? null : without(rest, fold(site))
  return others !== null && others.split(/\s+/u).filter(Boolean).length <= OTHER_WORDS
}

/** The lines without the last where that only says which item of which site they are, as blogs add to all of theirs. */
export const dropSignature = (
  lines: readonly TextLine[],
  title: string | null,
  site: string | null,
): readonly TextLine[] => {
  const last = lines.at(-1)?.text ?? ''
  return title !== null && site !== null && isSignature(last, title, site) ? lines.slice(0, -1) : lines
}
