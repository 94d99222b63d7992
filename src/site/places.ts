import type { Desk, Sheet } from './desk.ts'
import { countryUrl, groupUrl, regionUrl } from './urls.ts'
import type { PlaceLabel, Printed } from './views.ts'

type Names = Readonly<Record<string, string>>

/** A name in the language of the page, else in English, else in the first language that has one. */
export const nameIn = (desk: Desk, names: Names, fallback: string): string =>
  names[desk.language] ?? names.en ?? Object.values(names)[0] ?? fallback

export const regionName = (desk: Desk, code: string): string =>
  nameIn(desk, desk.register.regions.get(code)?.names ?? {}, code)

export const countryName = (desk: Desk, code: string): string =>
  nameIn(desk, desk.register.countries.get(code)?.names ?? {}, code)

export const groupName = (desk: Desk, code: string): string =>
  nameIn(desk, desk.register.group(code)?.names ?? {}, code)

export const regionLabel = (sheet: Sheet, code: string): PlaceLabel => ({
  code,
  name: regionName(sheet, code),
  href: sheet.find(regionUrl(sheet.prefix, code)),
})

export const countryLabel = (sheet: Sheet, code: string): PlaceLabel => ({
  code,
  name: countryName(sheet, code),
  href: sheet.find(countryUrl(sheet.prefix, code)),
})

export const groupLabel = (sheet: Sheet, code: string): PlaceLabel => ({
  code: null,
  name: groupName(sheet, code),
  href: sheet.find(groupUrl(sheet.prefix, code)),
})

/** A name in the other interface languages, each once. */
export const otherNames = (desk: Desk, names: Names): Printed[] => {
  const seen = new Set([nameIn(desk, names, '')])
  return desk.desks.flatMap(({ language }) => {
    const text = names[language]
    if (text === undefined || language === desk.language || seen.has(text)) return []
    seen.add(text)
    return [{ text, lang: language }]
  })
}
