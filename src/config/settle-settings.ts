import type { SiteSettings } from '../records/site-settings.ts'
import type { Localised, SiteConfig } from './define-config.ts'
import { siteAddress } from './site-address.ts'

/** What is known besides the config when settings are settled. */
export interface Circumstances {
  /** Languages that the interface can speak. */
  readonly interfaces: readonly string[]
  /** Language of each article. */
  readonly articleLanguages: Iterable<string>
  /** `--base-url`, which goes before the config’s. */
  readonly baseUrl: string | null
  readonly clock: string
}

const TITLES: Readonly<Record<string, string>> = {
  ru: 'Экспорт регионов',
  it: 'Export delle regioni',
  en: 'Regional exports',
  de: 'Exporte der Regionen',
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ru: 'Кто, с кем и чем торгует: новости регионального экспорта, где каждое утверждение подтверждено фразой источника.',
  it: 'Chi commercia, con chi e che cosa: notizie sull’export delle regioni, ogni dato provato dalla frase della fonte.',
  en: 'Who trades what with whom: news of regional exports, every statement proved by a sentence of its source.',
  de: 'Wer handelt womit und mit wem: Nachrichten zum Export der Regionen, jede Angabe mit ihrem Satz belegt.',
}

const mostFrequent = (values: Iterable<string>): string | null => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

const localise = (
  said: Localised | undefined,
  fallback: Readonly<Record<string, string>>,
  languages: readonly string[],
): Record<string, string> => {
  const given = typeof said === 'string' ? {} : (said ?? {})
  const all = typeof said === 'string' ? said : Object.values(given)[0]
  return Object.fromEntries(languages.map((code) => [code, given[code] ?? all ?? fallback[code] ?? fallback.en ?? '']))
}

/** Fills in what the config leaves open: without a config the interface is in the language of most articles. */
export const settleSettings = (config: SiteConfig, circumstances: Circumstances): SiteSettings => {
  const { interfaces, articleLanguages, baseUrl, clock } = circumstances
  const spoken = [...articleLanguages].filter((code) => interfaces.includes(code))
  const [first = mostFrequent(spoken) ?? 'en', ...others] = config.languages ?? []
  const languages = [first, ...others] as const
  const address = baseUrl ?? config.baseUrl ?? null
  return {
    title: localise(config.title, TITLES, languages),
    description: localise(config.description, DESCRIPTIONS, languages),
    languages,
    home: config.home ?? 'RU',
    baseUrl: address === null ? null : siteAddress(address),
    since: config.since ?? null,
    rights: config.rights ?? null,
    theme: { fonts: config.theme?.fonts ?? 'bundled' },
    clock,
  }
}
