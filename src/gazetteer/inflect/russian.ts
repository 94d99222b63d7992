import { adjectiveForms, guessClass, nounForms, phraseForms } from '../../languages/ru/inflection.ts'
import type { Inflection } from './inflection.ts'

// «китаец» → «китайц-», «немец» → «немц-», «бразилец» → «бразильц-»
const fleetingMasculine = (word: string): string => {
  const stem = word.slice(0, -2)
  if (/[аеиоуыэюя]$/u.test(stem)) return `${stem}йц`
  return stem.endsWith('л') ? `${stem}ьц` : `${stem}ц`
}

// «японка» → «японок», «полька» → «полек», «австрийка» → «австриек», «чешка» → «чешек»
const genitivePlural = (word: string): string => {
  const stem = word.slice(0, -2)
  if (/[йь]$/u.test(stem)) return `${stem.slice(0, -1)}ек`
  return /[жшчц]$/u.test(stem) ? `${stem}ек` : `${stem}ок`
}

const peopleForms = (word: string): string[] => {
  if (word.endsWith('ец')) return nounForms(`${word}|${fleetingMasculine(word)}`, 'person')
  if (word.endsWith('ин')) return nounForms(word, 'person-ин')
  if (word.endsWith('ка')) return nounForms(`${word}|${genitivePlural(word)}`, 'person-ка')
  return nounForms(word, 'person')
}

// «Ближний Восток», «Брюссель/m-ь», «Хмельницкий»; a plain noun such as «Шанхай» is declined at four times the speed
const NEEDS_READING = /[ =/|]|(?:[ыио]й|[ая]я|[ое]е|[ыи]е)$/u

const declined = (entry: string): string[] =>
  NEEDS_READING.test(entry) ? phraseForms(entry) : nounForms(entry, guessClass(entry))

// «Брестская область» is printed «Брестская обл.» too
const OBLAST = / област[ьи]$/u

// «Шри-Ланка» is printed «Шри Ланка» too.
const nameForms = (entry: string): string[] => {
  const forms = declined(entry)
  const [first = ''] = forms
  if (OBLAST.test(first))
    return [...forms, ...forms.filter((form) => OBLAST.test(form)).map((form) => form.replace(OBLAST, ' обл'))]
  const isHyphened = first.includes('-') && !first.includes(' ')
  return isHyphened ? [...forms, ...forms.map((form) => form.replaceAll('-', ' '))] : forms
}

/** Names by the paradigms of the language; «японо/0» stays as it is; people by their ending unless a class is given. */
export const russian: Inflection = {
  name: nameForms,
  adjective: (entry) => (entry.endsWith('/0') ? [entry.slice(0, -2)] : adjectiveForms(entry)),
  people: (entry) => (entry.includes('/') ? phraseForms(entry) : peopleForms(entry)),
}
