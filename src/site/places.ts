import { type Desk, findLink } from './desk.ts'
import { countryUrl, groupUrl, regionUrl } from './urls.ts'
import type { PlaceLabel, Printed } from './views/labels.ts'

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

export const labelRegion = (desk: Desk, code: string): PlaceLabel => ({
  code,
  name: regionName(desk, code),
  href: findLink(desk, regionUrl(desk.prefix, code)),
})

export const labelCountry = (desk: Desk, code: string): PlaceLabel => ({
  code,
  name: countryName(desk, code),
  href: findLink(desk, countryUrl(desk.prefix, code)),
})

export const labelGroup = (desk: Desk, code: string): PlaceLabel => ({
  code: null,
  name: groupName(desk, code),
  href: findLink(desk, groupUrl(desk.prefix, code)),
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
