import { z } from 'zod'
import { isoDate } from '../base/iso-date.ts'
import type { SiteConfig } from './define-config.ts'

const localised = z.union([z.string().min(1), z.record(z.string(), z.string().min(1))], {
  error: 'must be a text, or a text for each language: { ru: "…", en: "…" }',
})

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:/.test(text)
const isSince = (text: string): boolean => isoDate(text.length === 4 ? `${text}-01-01` : text) !== null

/** The shape of a config, for the languages and home countries there are. */
export const configSchema = (languages: readonly string[], homes: readonly string[]) =>
  z.strictObject({
    title: localised.exactOptional(),
    description: localised.exactOptional(),
    languages: z
      .array(z.enum(languages, { error: `must be one of ${languages.join(', ')}` }))
      .min(1, 'must name at least one language')
      .refine((codes) => new Set(codes).size === codes.length, 'must name each language once')
      .exactOptional(),
    home: z.enum(homes, { error: `must be one of ${homes.join(', ')}` }).exactOptional(),
    baseUrl: z.string().refine(isWebAddress, 'must be an address as https://example.org/exports/').exactOptional(),
    since: z
      .string()
      .refine(isSince, 'must be a year (2018) or a day (2018-03-01) that exists, in quotes')
      .exactOptional(),
    territories: z
      .strictObject({
        unlisted: z.literal('exclude', { error: 'must be exclude' }).exactOptional(),
      })
      .exactOptional(),
    rights: z.string().exactOptional(),
    theme: z
      .strictObject({ fonts: z.enum(['bundled', 'system'], { error: 'must be bundled or system' }).exactOptional() })
      .exactOptional(),
  }) satisfies z.ZodType<SiteConfig>
