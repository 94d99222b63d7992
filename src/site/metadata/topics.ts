import { chapterName } from '../chapters.ts'
import type { Desk } from '../desk.ts'
import { upperFirst } from '../phrases.ts'
import { countryName, groupName, regionName } from '../places.ts'
import { absolute, countryUrl, groupUrl, productUrl, regionUrl } from '../urls.ts'
import type { Topic } from './subject.ts'
import { type Thing, thing } from './thing.ts'

interface TopicKind {
  readonly type: string
  /** The list its code is of; null where it is of none. */
  readonly scheme: (code: string) => string | null
  readonly name: (desk: Desk, code: string) => string
  readonly url: (prefix: string, code: string) => string
}

// «143»; codes of our own begin with x-
const M49 = /^\d{3}$/

const KINDS: Readonly<Record<Topic['kind'], TopicKind>> = {
  region: { type: 'AdministrativeArea', scheme: () => 'ISO 3166-2', name: regionName, url: regionUrl },
  country: { type: 'Country', scheme: () => 'ISO 3166-1', name: countryName, url: countryUrl },
  group: {
    type: 'Place',
    scheme: (code) => (isM49(code) ? 'UN M49' : null),
    name: (desk, code) => upperFirst(groupName(desk, code)),
    url: groupUrl,
  },
  chapter: {
    type: 'DefinedTerm',
    scheme: () => null,
    name: (desk, code) => chapterName(code, desk.language) ?? code,
    url: productUrl,
  },
}

/** The name of a topic in the language of the page. */
export const topicName = (desk: Desk, { kind, code }: Topic): string => KINDS[kind].name(desk, code)

/** Where the page of a topic stands, if there is one. */
export const topicUrl = (desk: Desk, { kind, code }: Topic): string => KINDS[kind].url(desk.prefix, code)

/** Whether the code of a group is of the United Nations. */
export const isM49 = (code: string): boolean => M49.test(code)

/** Describes a place or a class of goods: name, code and, where the site’s address is known, its page. */
export const describeTopic = (desk: Desk, topic: Topic): Thing => {
  const { kind, code } = topic
  const { type, scheme } = KINDS[kind]
  const propertyID = scheme(code)
  const page = topicUrl(desk, topic)
  const { baseUrl } = desk.settings
  return thing(type, {
    name: topicName(desk, topic),
    identifier: propertyID === null ? null : thing('PropertyValue', { propertyID, value: code }),
    ...(kind === 'chapter' ? { termCode: code, inDefinedTermSet: HARMONIZED_SYSTEM } : {}),
    mainEntityOfPage: baseUrl === null || !desk.urls.has(page) ? null : absolute(baseUrl, page),
  })
}

const HARMONIZED_SYSTEM = thing('DefinedTermSet', { name: 'Harmonized System 2022' })
