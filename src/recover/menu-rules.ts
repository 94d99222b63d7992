import { countWords } from '../base/breadth.ts'
import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word } from '../base/words.ts'
import { findDates } from './find-dates.ts'
import type { LineRule, LineView } from './line-rule.ts'
import { endsSentence, type Verdict } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import type { ReadingRules } from './reading-rules.ts'

// « / », « > », « » », « → » between the steps of a breadcrumb; « | », “丨”, « · », two spaces between entries of a menu
const CRUMBS = /\s*[>›»→⟩]\s*|\s*::\s*|\s+(?:\/\/|[/\\·—–-])\s+/u
// «Сделано в России // Новости // Регионы»: of such steps one must be known
const SLASHES = /\s+\/\/\s+/u
const ENTRIES = /\s*[|丨｜│¦•·⋅●]\s*|\s*::\s*|\s{2,}|\t|\s+\/\s+/u
// «Business > Ports», «Форум » Торговля»: arrows lead from section to section even where nobody knows the sections;
// « Mistral » stands in quotes
const ARROWS = /\s+[>›»→]\s+/u
// which few lines have
const STEEP = /[>›»→]/u
// “: ”, « » », “ > ”
const LEAD_IN_MARK = /^\s*[:>›»→/|]/u
const LONGEST_TRAIL = 80
/** Longest menu or breadcrumb printed in a row. */
const LONGEST_ROW = 400
const LONGEST_ENTRY = 4

const isMenuPhrase = (text: string, rules: ReadingRules, home = false): boolean => {
  const words = readWords(text)
  const match = matchPhrase(rules.menu, words, 0)
  return match !== null && match.to === words.length && (!home || match.values.includes('home'))
}

// “You are here: Home / Food”
const hasLeadIn = (text: string, words: readonly Word[], rules: ReadingRules): boolean => {
  const leadIn = matchPhrase(rules.trails, words, 0)
  return leadIn !== null && LEAD_IN_MARK.test(text.slice(words[leadIn.to - 1]?.end))
}

/** A trail that ends with the day of what it leads to: «Медиа → Новости → 21.06.2022». */
const datedTrail = ({ text, words, rules, monthFirst }: LineView): Verdict | null => {
  const published = findDates(text, words, rules.dateWords, monthFirst).at(-1)
  if (published?.year == null || published.day === null) return null
  const day = text.slice(published.start, published.end)
  return text.split(CRUMBS).includes(day) ? { rule: 'dated-trail', role: 'date', credit: { published } } : null
}

/** Steps from the home page or a section down: «Главная / Новости / Заголовок», «Business > Ports». */
export const breadcrumb: LineRule = (view) =>
  view.text.length <= LONGEST_ROW && isTrail(view) ? (datedTrail(view) ?? { rule: 'breadcrumb', role: 'header' }) : null

const FEWEST_ARROWS = 2
const STARTS_UPPER = /^[«"“„]?[\p{Lu}\p{N}]/u

/** «Journal > Economia > La nocciola vola in Corea»: arrows from short step to short step, and the headline last. */
const isSteep = (text: string): boolean => {
  const steps = STEEP.test(text) && !text.includes('«') ? text.split(ARROWS) : []
  const above = steps.slice(0, -1)
  if (!STARTS_UPPER.test(steps.at(-1) ?? '')) return false
  return above.length >= FEWEST_ARROWS && above.every((step) => countWords(readWords(step)) <= LONGEST_ENTRY)
}

const isTrail = ({ text, words, rules }: LineView): boolean => {
  if (hasLeadIn(text, words, rules) || isSteep(text)) return true
  // a long line must begin with a word of menus, which is cheaper to know than its steps
  if (text.length > LONGEST_TRAIL && matchPhrase(rules.menu, words, 0) === null) return false
  const steps = text.split(CRUMBS).filter((step) => step !== '')
  const [first] = steps
  const trail = text.length <= LONGEST_TRAIL && !text.includes('«') && text.split(ARROWS).filter((step) => step !== '')
  const short = trail && trail.length > 1 && trail.every((step) => countWords(readWords(step)) < LONGEST_ENTRY)
  const slashed = text.length > LONGEST_TRAIL ? [] : text.split(SLASHES)
  const known = slashed.length > 1 && slashed.slice(1).some((step) => isMenuPhrase(step, rules))
  return first !== undefined && steps.length > 1 && (short || known || isMenuPhrase(first, rules, true))
}

const isButton = (text: string, rules: ReadingRules): boolean =>
  matchPattern(rules.chrome, text, readWords(text), 0) !== null

/** A row of short entries, at least a third of them known: «HOME  NEWS  CONTACT»; or of buttons: «Teilen  Drucken». */
export const menuRow: LineRule = ({ text, words, rules, monthFirst }) => {
  if (text.length > LONGEST_ROW || endsSentence(text)) return null
  const entries = text.split(ENTRIES).filter((entry) => entry !== '')
  if (entries.length < 2 || entries.some((entry) => countWords(readWords(entry)) > LONGEST_ENTRY)) return null
  const known = entries.filter((entry) => isMenuPhrase(entry, rules)).length
  const dated = findDates(text, words, rules.dateWords, monthFirst).some(
    ({ year, day }) => year !== null && day !== null,
  )
  if (known * 3 >= entries.length && !dated) return { rule: 'menu', role: 'header' }
  return entries.every((entry) => isButton(entry, rules)) ? { rule: 'buttons', role: 'chrome' } : null
}

// «ГлавнаяНовости»: where a capital follows a small letter
const GLUED = /(?<=\p{Ll})(?=\p{Lu})/u

/** Entries of a menu that nothing parts, the first and most of the others known: «ГлавнаяНовостиЭкономика». */
export const gluedEntries: LineRule = ({ text, words, rules }) => {
  if (words.length !== 1 || !GLUED.test(text)) return null
  const [first = '', ...others] = text.split(GLUED)
  const known = others.filter((entry) => isMenuPhrase(entry, rules)).length
  return isMenuPhrase(first, rules) && known * 2 >= others.length && known > 0 ? { rule: 'menu', role: 'header' } : null
}

/** Fewest known entries that vouch for others between them. */
const FEWEST_KNOWN = 3

/**
 * Nothing but entries of menus, or of a language switch: «Новости», «О проекте Контакты», «ITA»; between three that
 * are known, capitalised words that are not: «Новости Спорт Прокат Афиша».
 */
export const menuEntries: LineRule = ({ text, words, rules }) => {
  if (words.length === 0 || countWords(words) > 40 || endsSentence(text)) return null
  let [endonyms, known, others] = [0, 0, 0]
  for (let index = 0; index < words.length; ) {
    const match = matchPhrase(rules.menu, words, index)
    if (match === null && words[index]?.capital !== true) return null
    if (match === null) others += 1
    else known += 1
    if (match?.values.includes('endonym')) endonyms += 1
    index = match?.to ?? index + 1
  }
  if (others > 0 && (known < FEWEST_KNOWN || others >= known)) return null
  return { rule: endonyms === words.length ? 'language-switch' : 'menu', role: 'header' }
}
