import type { FeedTopic } from '../../records/feed.ts'

/** The lists that categories are taken from, as addresses: by RFC 5141 for those of ISO, by RFC 4151 for our own. */
export const CATEGORY_SCHEMES: Readonly<Record<FeedTopic['scheme'], string>> = {
  'iso-3166-1': 'urn:iso:std:iso:3166:-1',
  'iso-3166-2': 'urn:iso:std:iso:3166:-2',
  'un-m49': 'https://unstats.un.org/unsd/methodology/m49/',
  own: 'tag:export-herald.invalid,2000:groups',
  'hs-2022': 'tag:export-herald.invalid,2000:hs-2022',
}
