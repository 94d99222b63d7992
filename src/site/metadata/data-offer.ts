import { webAddress } from '../../base/web-address.ts'
import type { Sheet } from '../desk.ts'
import type { Heading } from '../layout.ts'
import { addressOf, describePublisher } from './site-things.ts'
import type { DataOffer } from './subject.ts'
import { type Fact, thing } from './thing.ts'
import { describeTopic } from './topics.ts'

/** Describes the data that a page offers, as its main matter: what of, from when, in which files. */
export const describeData = (
  sheet: Sheet,
  heading: Heading,
  { period, variables, downloads }: DataOffer,
  siteName: string,
): Readonly<Record<string, Fact>> => {
  const { rights, home } = sheet.settings
  const files = downloads.flatMap(({ name, url, type }) => {
    const contentUrl = addressOf(sheet, url)
    return contentUrl === null ? [] : [thing('DataDownload', { name, contentUrl, encodingFormat: type })]
  })
  const data = thing('Dataset', {
    name: `${siteName}: ${heading.title ?? siteName}`,
    description: heading.description,
    url: addressOf(sheet, sheet.url),
    inLanguage: sheet.language,
    creator: describePublisher(sheet, siteName),
    license: webAddress(rights),
    spatialCoverage: describeTopic(sheet, { kind: 'country', code: home }),
    temporalCoverage: period,
    variableMeasured: variables,
    distribution: files,
  })
  return { mainEntity: data }
}
