import { remember } from './remember.ts'

/** Forms of a noun after a number, by plural category; `other` serves where a category is missing. */
export interface PluralForms {
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** Picks the form that goes with a number in one language: in Russian 1 → one, 3 → few, 5 → many, 1.5 → other. */
export const pluralIn = (language: string): ((count: number, forms: PluralForms) => string) => {
  const rules = new Intl.PluralRules(language)
  const categoryOf = remember((count: number) => rules.select(count))
  return (count, forms) => {
    const category = categoryOf(count)
    return (category === 'zero' ? undefined : forms[category]) ?? forms.other
  }
}
