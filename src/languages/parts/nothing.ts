import { CURRENCIES, type Currency } from '../../base/currency.ts'
import { CUES, type Cue, type FlowWords } from './flow-words.ts'
import type { Goods } from './goods.ts'
import { ANY_CASE, type NameWords } from './name-words.ts'
import type { Numbers } from './numbers.ts'
import type { PlaceWords } from './place-words.ts'

// Parts that know nothing, for languages that are read and no deeper: every rule asks them and hears no.

const TWELVE = Array.from({ length: 12 }, (): string[] => [])

/** Numbers without a word for any. */
export const noNumbers: Numbers = {
  grouping: '',
  decimals: ',',
  cardinals: [],
  articles: [],
  scales: [],
  several: [],
  halves: [],
  loose: { gt: [], approx: [] },
  units: [],
  elided: { before: [], after: [] },
  unitLinks: [],
  adjectiveEndings: [],
  fractions: [],
  each: [],
  notShareAfter: [],
  notShareBefore: [],
  of: [],
  noShares: [],
  ratios: [],
  times: { forms: [], before: [], after: [] },
  ranks: [],
  pairs: [],
  and: [],
  qualifiers: { gt: [], lt: [], approx: [] },
  comparatives: { gt: [], lt: [] },
  upTo: [],
  orMore: [],
  qualifierLinks: [],
  by: [],
  moves: [],
  price: { before: [], of: [], whole: [] },
  sizes: { before: [], after: [], packs: [], links: [] },
  topics: {
    export: [],
    import: [],
    turnover: [],
    contract: [],
    investment: [],
    revenue: [],
    production: [],
    growth: [],
    decline: [],
    share: [],
    residents: [],
    created: [],
  },
  subjects: { zone: [], company: [], sector: [] },
  period: {
    months: TWELVE,
    quarter: [],
    half: [],
    month: [],
    year: [],
    ordinals: TWELVE,
    thisOne: [],
    last: [],
    same: [],
    stretch: [],
    glue: [],
    than: [],
    now: [],
  },
}

const NO_CUES: Readonly<Record<Cue, string>> = Object.assign({}, ...CUES.map((cue) => ({ [cue]: '' })))

/** Flow words that decide nothing. */
export const noFlowWords: FlowWords = {
  endings: {},
  cues: NO_CUES,
  fractions: '',
  change: '',
  together: '',
  denial: { words: '', before: 0, after: 0 },
  noDenial: '',
  from: '',
  towards: '',
  about: '',
  passive: '',
  agents: '',
  agentEndings: '',
  and: '',
  contrast: '',
  fromByEnding: { words: '', endings: '' },
  governs: { work: '', aim: '', good: '' },
  articles: '',
  infinitiveEndings: '',
  recipientEndings: [],
  subjectEndings: '',
}

/** Name words that know nobody. */
export const noNameWords: NameWords = {
  givenNames: { m: [], f: [] },
  nameParticles: [],
  offices: [],
  titles: { m: [], f: [] },
  determiners: [],
  organisations: {
    company: [],
    university: [],
    embassy: [],
    government: [],
    'export-support-centre': [],
    'trade-centre': [],
    'trade-association': [],
    'special-economic-zone': [],
    club: [],
    foundation: [],
    medium: [],
    ship: [],
    'news-agency': [],
  },
  events: { fair: [], mission: [], visit: [], conference: [] },
  speech: [],
  anaphors: [],
  pronouns: [],
  decline: (lemma) => [{ form: lemma, cases: ANY_CASE }],
  familyName: (printed) => printed,
  patronymic: () => null,
  familyForms: (lemma) => [lemma],
  adjective: (printed) => printed,
  continuesName: () => false,
  isAdjective: () => false,
}

/** A lexicon without goods. */
export const noGoods: Goods = {
  goods: [],
  services: [],
  makers: [],
  nothing: '',
  made: '',
  doubtful: '',
  confirms: '',
  confirmEndings: '',
  objects: '',
  without: '',
  within: '',
  carriers: { by: '', between: '', endings: '', bare: '', deals: '' },
  compounds: { heads: '', shapes: '' },
  and: [],
  capitalNouns: false,
  inflect: (entry) => [[entry, entry]],
}

const NO_MONEY: Readonly<Record<Currency, readonly string[]>> = Object.assign(
  {},
  ...CURRENCIES.map((currency) => ({ [currency]: [] })),
)

/** No words around places, and small letters for adjectives and peoples. */
export const noPlaceWords: PlaceWords = {
  capitalAdjectives: false,
  capitalDemonyms: false,
  afterHyphen: 'lower',
  linkingVowel: null,
  settlements: [],
  prepositions: [],
  zones: [],
  regimes: [],
  streets: [],
  waters: [],
  territories: [],
  compounds: [],
  namesakes: [],
  currencies: NO_MONEY,
  nounBeforeNoun: false,
  languageEndings: [],
  bearers: [],
  works: [],
  givenNames: [],
  doubles: [],
  genitives: [],
  conjunctions: [],
  districts: [],
  agrees: () => false,
  shadows: [],
  capitalOf: [],
}
