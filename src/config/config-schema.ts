import { z } from 'zod'
import { isoDate } from '../base/iso-date.ts'
import type { SiteConfig } from './define-config.ts'
import { siteAddress } from './site-address.ts'

const EACH = 'must be a text, or a text for each language: { ru: "…", en: "…" }'

const localised = (languages: readonly string[]) =>
  z.union([z.string(), z.record(z.string(), z.string())], { error: EACH }).superRefine((said, context) => {
    const texts = typeof said === 'string' ? [] : Object.entries(said)
    for (const [code, text] of texts) {
      const isSpoken = languages.includes(code)
      const message = isSpoken ? 'must not be empty' : `must be for one of the languages ${languages.join(', ')}`
      if (!isSpoken || text === '') context.addIssue({ code: 'custom', path: [code], message })
    }
    if (said === '') context.addIssue({ code: 'custom', message: 'must not be empty' })
  })

const isSince = (text: string): boolean => isoDate(text.length === 4 ? `${text}-01-01` : text) !== null

const ADDRESS = 'must be an address as https://example.org/exports/, without ? or #'
const SINCE = 'must be a year (2018) or a day (2018-03-01) that exists, in quotes'

/** The shape of a config, for the languages and home countries there are. */
export const configSchema = (languages: readonly string[], homes: readonly string[]) =>
  z.strictObject({
    title: localised(languages).exactOptional(),
    description: localised(languages).exactOptional(),
    languages: z
      .array(z.enum(languages, { error: `must be one of ${languages.join(', ')}` }))
      .min(1, 'must name at least one language')
      .refine((codes) => new Set(codes).size === codes.length, 'must name each language once')
      .exactOptional(),
    home: z.enum(homes, { error: `must be one of ${homes.join(', ')}` }).exactOptional(),
    baseUrl: z
      .string(ADDRESS)
      .refine((text) => siteAddress(text) !== null, ADDRESS)
      .exactOptional(),
    since: z.string(SINCE).refine(isSince, SINCE).exactOptional(),
    territories: z
      .strictObject({
        unlisted: z.literal('exclude', { error: 'must be exclude' }).exactOptional(),
      })
      .exactOptional(),
    rights: z.string('must be a text').exactOptional(),
    theme: z
      .strictObject({ fonts: z.enum(['bundled', 'system'], { error: 'must be bundled or system' }).exactOptional() })
      .exactOptional(),
  }) satisfies z.ZodType<SiteConfig>
