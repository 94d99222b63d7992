// Countries whose names decline like Russian ones: «Хмельницкий», «Запорожье», «Гродно» apart.
const SLAVIC: ReadonlySet<string> = new Set(['UA', 'BY', 'BG', 'MK', 'RS', 'ME', 'BA'])
// «Алматы», «Аягозы» do not decline; «Афины», «Яссы» do.
const INDECLINABLE_Y: ReadonlySet<string> = new Set(['KZ', 'KG', 'MN', 'CN', 'TM', 'UZ', 'TJ'])
// Soft feminine names among the masculine ones («Брюссель», «Шэньчжэнь»).
const SOFT_FEMININE: ReadonlySet<string> = new Set(['Познань', 'Лодзь', 'Керчь', 'Торунь'])

// Plurals whose genitive the ending does not tell: «Черновцов», «Салоник».
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['Черновцы', 'Черновцы/pl-ов'],
  ['Салоники', 'Салоники|Салоник/pl'],
])

const RULES: ReadonlyArray<(name: string, country: string) => string | null> = [
  (name) => PLURALS.get(name) ?? null,
  // «Барановичи»
  (name, country) => (name.endsWith('ичи') && SLAVIC.has(country) ? `${name}/pl-ей` : null),
  // «Франкфурт-на-Майне» declines before the preposition
  (name) => (/-на-/u.test(name) ? name.replaceAll('-на-', '=на=') : null),
  (name) => (name.endsWith('ь') ? (SOFT_FEMININE.has(name) ? name : `${name}/m-ь`) : null),
  (name, country) => (name.endsWith('ы') && INDECLINABLE_Y.has(country) ? `${name}/0` : null),
  (name) => (/[уоаи]а$/u.test(name) ? `${name}/0` : null),
  // what looks like an adjective: «Ханой», «Петалинг-Джая», «Монпелье»
  (name, country) => (/ой$/u.test(name) && !SLAVIC.has(country) ? `${name}/m-й` : null),
  (name, country) => (/ий$/u.test(name) && !SLAVIC.has(country) ? `${name}/m-ий` : null),
  (name, country) => (/[ая]я$/u.test(name) && !SLAVIC.has(country) ? `${name}/f-я` : null),
  (name, country) => (/(?:[оеиы]е|ье|(?:ов|ев|ин|ын)о)$/u.test(name) && !SLAVIC.has(country) ? `${name}/0` : null),
]

/** A Russian name of a foreign city as the sheets have it: with its class where the ending would mislead. */
export const withRussianClass = (name: string, country: string): string => {
  for (const rule of RULES) {
    const classed = rule(name, country)
    if (classed !== null) return classed
  }
  return name
}
