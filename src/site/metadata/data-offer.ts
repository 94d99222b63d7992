import { webAddress } from '../../base/web-address.ts'
import type { Sheet } from '../desk.ts'
import type { Heading } from '../layout.ts'
import { addressOf } from './site-things.ts'
import type { DataOffer } from './subject.ts'
import { type Facts, thing } from './thing.ts'

/** Describes the data that a page offers, as its main matter: what of, from when, in which files. */
export const describeData = (sheet: Sheet, heading: Heading, { period, variables, downloads }: DataOffer): Facts => {
  const { rights, home } = sheet.settings
  const frame = sheet.frame()
  const files = downloads.flatMap(({ name, url, type }) => {
    const contentUrl = addressOf(sheet, url)
    return contentUrl === null ? [] : [thing('DataDownload', { name, contentUrl, encodingFormat: type })]
  })
  const data = thing('Dataset', {
    name: `${frame.siteName}: ${heading.title ?? frame.siteName}`,
    description: heading.description,
    url: addressOf(sheet, sheet.url),
    inLanguage: sheet.language,
    creator: frame.publisher,
    license: webAddress(rights),
    spatialCoverage: frame.topic({ kind: 'country', code: home }),
    temporalCoverage: period,
    variableMeasured: variables,
    distribution: files,
  })
  return { mainEntity: data }
}
