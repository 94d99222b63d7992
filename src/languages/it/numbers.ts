import { asPrinted, listed, withEndings } from '../parts/endings.ts'
import { type Numbers, sharesOf } from '../parts/numbers.ts'
import { decline, growth } from './change-words.ts'

const UNITS = listed('uno, due, tre, quattro, cinque, sei, sette, otto, nove')
const TENS = listed('venti, trenta, quaranta, cinquanta, sessanta, settanta, ottanta, novanta')
const TEENS = listed('dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove')

type Row = readonly [value: number, forms: readonly string[]]

// «ventuno», «ventotto» drop the vowel before a vowel; «ventitré» bears an accent.
const compounds = TENS.flatMap((tens, place) =>
  UNITS.map((unit, index): Row => {
    const joined = /^[uo]/u.test(unit) ? tens.slice(0, -1) + unit : tens + unit
    return [20 + place * 10 + index + 1, index === 2 ? [joined, `${tens}tré`] : [joined]]
  }),
)

const BELOW_100: readonly Row[] = [
  [1, listed('uno')],
  ...UNITS.slice(1).map((form, index): Row => [index + 2, [form]]),
  ...TEENS.map((form, index): Row => [index + 10, [form]]),
  ...TENS.map((form, index): Row => [20 + index * 10, [form]]),
  ...compounds,
]

// «cento», «duecentocinquanta»
const HUNDREDS = ['', ...UNITS.slice(1)].flatMap((times, index): Row[] => [
  [(index + 1) * 100, [`${times}cento`]],
  ...BELOW_100.map(([value, forms]): Row => [(index + 1) * 100 + value, forms.map((form) => `${times}cento${form}`)]),
])

// numbers in words are round: «centoventi», «duecentocinquanta»
const ROUND_HUNDREDS = HUNDREDS.filter(([value]) => value % 5 === 0)

// «duemila», «centoventimila»; «ventunmila» drops its vowel
const THOUSANDS = [...BELOW_100.slice(1), ...HUNDREDS.filter(([value]) => value % 10 === 0)].map(
  ([value, forms]): Row => [value * 1000, forms.map((form) => `${form.replace(/uno$/u, 'un')}mila`)],
)

// «millecinquecento», «duemilaottocentocinquanta»
const ODD_THOUSANDS = ['mille', ...UNITS.slice(1).map((times) => `${times}mila`)].flatMap((thousand, index) =>
  HUNDREDS.filter(([value]) => value % 50 === 0).map(
    ([value, forms]): Row => [(index + 1) * 1000 + value, forms.map((form) => thousand + form)],
  ),
)

// «una trentina di aziende»
const ROUND = listed(
  'decina, quindicina, ventina, trentina, quarantina, cinquantina, sessantina, settantina, ottantina, novantina',
)

const SMALL = [
  [1, listed('uno, una')] as const,
  ...listed('due, tre, quattro, cinque, sei, sette, otto, nove, dieci').map(
    (form, index) => [index + 2, [form]] as const,
  ),
]
const PARTS = listed('terzi, quarti, quinti, sesti, settimi, ottavi, noni, decimi').map(
  (form, index) => [index + 3, [form]] as const,
)

const thoseParts = (part: string, whole: string): string[] => [`${part} ${whole}`, `i ${part} ${whole}`]

// «un'azienda su quattro»
const ONE_OF = listed(
  "un'azienda, un'impresa, una ditta, una società, un esportatore, un'esportatrice, un euro, un rublo, un dollaro, un prodotto, una bottiglia, un container, un vagone, una tonnellata, un camion, una nave, un contratto, un lavoratore, un dipendente",
)

const OF = listed('di, del, dello, della, dei, degli, delle, dell, d')
const ordinal = (stem: string): string[] => withEndings(stem, 'o a i e')
const participle = (stem: string): string[] => withEndings(stem, 'o a i e')
const verb = (stem: string): string[] => withEndings(stem, 'are a ano ava avano ato ata ati ate erà eranno ando')

export const numbers = {
  grouping: " .'’",
  decimals: ',.',
  cardinals: [
    ...BELOW_100,
    ...ROUND_HUNDREDS,
    [1000, listed('mille')],
    ...THOUSANDS,
    ...ODD_THOUSANDS,
    ...ROUND.slice(1).map((noun, index): Row => [15 + index * 5 + Math.max(0, index - 1) * 5, [`una ${noun}`]]),
  ],
  articles: [
    [1, listed('un, una')],
    [0.5, listed('mezzo, mezza')],
  ],
  scales: [
    { factor: 10, forms: listed('decina, decine'), one: [], many: listed('decine') },
    { factor: 12, forms: listed('dozzina, dozzine'), one: [], many: listed('dozzine') },
    { factor: 100, forms: listed('centinaio, centinaia'), one: [], many: listed('centinaia') },
    { factor: 1e3, forms: listed('mila, migliaio, migliaia'), one: [], many: listed('migliaia') },
    { factor: 1e6, forms: listed('milione, milioni, mln, mil'), one: [], many: [] },
    { factor: 1e9, forms: listed('miliardo, miliardi, mld, mrd'), one: [], many: [] },
  ],
  several: listed('diverse, alcune, diversi, alcuni, varie'),
  halves: listed('e mezzo, e mezza'),
  loose: {
    gt: listed('e passa, e rotti, abbondanti, abbondante'),
    approx: [...ROUND.map((noun) => `una ${noun}`), ...listed('un centinaio, un migliaio')],
  },
  units: [
    { unit: 'EUR', factor: 1, kind: 'measured', forms: listed('€, euro') },
    {
      unit: 'USD',
      factor: 1,
      kind: 'measured',
      forms: listed('$, US$, dollaro, dollari, dollari USA, dollari statunitensi, dollari americani'),
    },
    { unit: 'CAD', factor: 1, kind: 'measured', forms: listed('dollari canadesi') },
    { unit: 'AUD', factor: 1, kind: 'measured', forms: listed('dollari australiani') },
    { unit: 'RUB', factor: 1, kind: 'measured', forms: listed('₽, rublo, rubli, rubli russi') },
    { unit: 'BYN', factor: 1, kind: 'measured', forms: listed('rubli bielorussi') },
    { unit: 'CNY', factor: 1, kind: 'measured', forms: listed('yuan, renminbi') },
    { unit: 'JPY', factor: 1, kind: 'measured', forms: listed('¥, yen, yen giapponesi') },
    { unit: 'GBP', factor: 1, kind: 'measured', forms: listed('£, sterline, sterlina, lire sterline') },
    { unit: 'KZT', factor: 1, kind: 'measured', forms: listed('₸, tenge') },
    { unit: 'KRW', factor: 1, kind: 'measured', forms: listed('₩, won') },
    { unit: 'TRY', factor: 1, kind: 'measured', forms: listed('₺, lire turche') },
    { unit: 'INR', factor: 1, kind: 'measured', forms: listed('₹, rupie') },
    { unit: 'CHF', factor: 1, kind: 'measured', forms: listed('franchi svizzeri') },
    { unit: 'AED', factor: 1, kind: 'measured', forms: listed('dirham') },
    { unit: 'PLN', factor: 1, kind: 'measured', forms: listed('zloty') },
    ...listed('EUR, USD, RUB, CNY, RMB, KZT, JPY, KRW, GBP, INR, AED, CHF, BYN, UZS').map(
      (code) => ({ unit: code === 'RMB' ? 'CNY' : code, factor: 1, kind: 'code', forms: [code] }) as const,
    ),
    { unit: 't', factor: 1, kind: 'measured', forms: listed('t, ton, tonnellata, tonnellate') },
    { unit: 't', factor: 0.1, kind: 'measured', forms: listed('quintale, quintali, q') },
    { unit: 't', factor: 0.001, kind: 'measured', forms: listed('kg, chilo, chili, chilogrammo, chilogrammi') },
    { unit: 'm3', factor: 1, kind: 'measured', forms: listed('m³, m 3, mc, metri cubi, metro cubo') },
    { unit: 'l', factor: 1, kind: 'measured', forms: listed('l, litro, litri') },
    { unit: 'l', factor: 100, kind: 'measured', forms: listed('hl, ettolitro, ettolitri') },
    {
      unit: 'm2',
      factor: 1,
      kind: 'measured',
      forms: listed('m², m 2, mq, metri quadrati, metri quadri, metro quadrato, metro quadro'),
    },
    // a distance is no goods: «120 km di cavi»
    {
      unit: 'm',
      factor: 1000,
      kind: 'measured',
      forms: listed('km, chilometri').flatMap((km) =>
        listed('cavo, cavi, filo, tubo, tubi, tubazioni, rotaie, binari, fibra').map((goods) => `${km} di ${goods}`),
      ),
    },
    {
      unit: 'm',
      factor: 1,
      kind: 'measured',
      forms: listed('metri lineari, metro lineare, m lineari, metri correnti'),
    },
    { unit: 'MWh', factor: 0.001, kind: 'measured', forms: listed('kWh, chilowattora, kilowattora') },
    { unit: 'MWh', factor: 1, kind: 'measured', forms: listed('MWh, megawattora') },
    { unit: 'MWh', factor: 1000, kind: 'measured', forms: listed('GWh, gigawattora') },
    { unit: 'MWh', factor: 1e6, kind: 'measured', forms: listed('TWh, terawattora') },
    { unit: '%', factor: 1, kind: 'measured', forms: listed('%, per cento, percento') },
    { unit: 'pp', factor: 1, kind: 'measured', forms: listed('p p, pp, punti percentuali, punto percentuale') },
    { unit: 'jobs', factor: 1, kind: 'counted', forms: listed('posti di lavoro, posto di lavoro') },
    {
      unit: 'enterprises',
      factor: 1,
      kind: 'counted',
      forms: listed('imprese, impresa, aziende, azienda, società, ditte'),
    },
    {
      unit: 'exporters',
      factor: 1,
      kind: 'counted',
      forms: listed('esportatori, imprese esportatrici, aziende esportatrici'),
    },
    { unit: 'residents', factor: 1, kind: 'counted', forms: listed('residenti') },
    { unit: 'countries', factor: 1, kind: 'counted', forms: listed('paesi, stati') },
    { unit: 'regions', factor: 1, kind: 'counted', forms: listed('regioni') },
    { unit: 'prefectures', factor: 1, kind: 'counted', forms: listed('prefetture') },
    { unit: 'cities', factor: 1, kind: 'counted', forms: listed('città') },
    {
      unit: 'municipal-districts',
      factor: 1,
      kind: 'counted',
      forms: listed('distretti comunali, distretti municipali'),
    },
    {
      unit: 'zones',
      factor: 1,
      kind: 'counted',
      forms: listed('ASEZ, ZES, TOR, zone economiche speciali, zone economiche'),
    },
    { unit: 'containers', factor: 1, kind: 'counted', forms: listed('container, contenitori, TEU') },
    { unit: 'wagons', factor: 1, kind: 'counted', forms: listed('vagoni') },
    {
      unit: 'vehicles',
      factor: 1,
      kind: 'counted',
      forms: listed('veicoli, autobus, autovetture, vetture, automobili, camion'),
    },
    { unit: 'bottles', factor: 1, kind: 'counted', forms: listed('bottiglie') },
    { unit: 'contracts', factor: 1, kind: 'counted', forms: listed('contratti, accordi') },
    { unit: 'projects', factor: 1, kind: 'counted', forms: listed('progetti') },
    { unit: 'units', factor: 1, kind: 'counted', forms: listed('unità, pezzi, macchine') },
    { unit: 'pairs', factor: 1, kind: 'counted', forms: listed('paia') },
    { unit: 'head', factor: 1, kind: 'counted', forms: listed('capi, capi di bestiame') },
    { unit: 'barrels', factor: 1, kind: 'counted', forms: listed('barili') },
    { unit: 'carats', factor: 1, kind: 'counted', forms: listed('carati') },
  ],
  elided: {
    before: listed(
      'di questi, di queste, di esse, di essi, delle quali, dei quali, contro, contro il, contro i, contro gli, contro le, contro l, cui, quali, anziché, rispetto a, rispetto al, rispetto ai, rispetto agli, rispetto alle',
    ),
    after: listed(
      'il, nel, nello, nella, nei, in, a, al, alla, da, dal, e, ed, ma, contro, per, rispetto, ha, hanno, sono, è, un, del, dello, della, dell',
    ),
    more: listed('altre, altri, ulteriori'),
    were: listed('era, erano, furono, fu, saranno, sarà'),
    ofThose: listed('di questi, di queste, di esse, di essi, delle quali, dei quali'),
  },
  unitLinks: listed('di, d'),
  adjectiveEndings: listed('nuovi, nuove, grandi, piccole, piccoli, altri, altre, diversi, diverse, principali'),
  fractions: [
    { share: [1, 2], needsOf: true, forms: listed('metà, la metà, pari a metà') },
    {
      share: [1, 2],
      needsOf: false,
      forms: ['dimezzamento', ...verb('dimezz'), ...listed('dimezzarsi, dimezzandosi')],
    },
    { share: [1, 3], needsOf: true, forms: listed('un terzo') },
    { share: [1, 4], needsOf: true, forms: listed('un quarto') },
    { share: [1, 5], needsOf: true, forms: listed('un quinto') },
    { share: [1, 6], needsOf: true, forms: listed('un sesto') },
    { share: [1, 8], needsOf: true, forms: listed('un ottavo') },
    { share: [1, 7], needsOf: true, forms: listed('un settimo') },
    { share: [1, 9], needsOf: true, forms: listed('un nono') },
    { share: [1, 10], needsOf: true, forms: listed('un decimo') },
    // «due terzi» are nothing else, but «due quarti» may be matches
    ...sharesOf(SMALL.slice(1), PARTS.slice(0, 1).concat(PARTS.slice(2)), false, thoseParts),
    ...sharesOf(SMALL.slice(1), PARTS.slice(1, 2), true, thoseParts),
    ...sharesOf(SMALL, SMALL, false, (part, whole) => [`${part} su ${whole}`]),
    ...sharesOf([[1, ONE_OF]], SMALL, false, (one, whole) => [`${one} su ${whole}`]),
  ],
  each: listed('ogni'),
  notShareAfter: listed('prima, seconda, ultima, verso'),
  notShareBefore: listed(
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, anno, anni, giorni, mesi, settimana, settimane, strada, volte',
  ),
  of: [
    ...OF,
    ...listed(
      'è, sono, e, ed, in, rispetto, il, la, l, le, i, gli, a, ad, al, alla, nel, nello, nella, nei, negli, su, sul, sullo, sulla, per, tra, fra, grazie, con, dopo, durante, verso, o, ma, mentre, va, vanno, arriva, viene, più, meno, circa, contro, dal, dalla, dall, finisce, finiscono, parte, partono, prende, prendono, esce, escono, resta, restano, raggiunge, raggiungono, varca, varcano, vola, volano, esporta, esportano, vende, vendono, andrà, andranno, finirà, finiranno, partirà, partiranno',
    ),
  ],
  noShares: listed("a metà, un quarto d'ora, un terzo soggetto, un terzo paese"),
  ratios: [
    [1.5, listed('una volta e mezza, una volta e mezzo')],
    [2, [...listed('il doppio, raddoppio'), ...verb('raddoppi')]],
    [3, [...listed('il triplo, triplo'), ...verb('triplic'), ...verb('triplich')]],
    [4, [...listed('il quadruplo'), ...verb('quadruplic')]],
  ],
  multiples: { forms: [], of: [] },
  times: {
    forms: listed('volte'),
    before: listed('di'),
    after: listed(
      'in più, superiore, superiori, maggiore, maggiori, tanto, più, il, la, quello, quanto, rispetto, di più',
    ),
  },
  ranks: [
    [3, listed('primi tre, prime tre, top 3')],
    [5, listed('primi cinque, prime cinque, top 5')],
    [10, listed('primi dieci, prime dieci, top 10, top ten')],
    [20, listed('primi venti, prime venti, top 20')],
  ],
  pairs: [
    { open: listed('tra, fra'), between: listed('e, ed'), means: 'range' },
    { open: listed('da, dal, dall, dai, dalle'), between: listed('a, al, ai, all, alle'), means: 'either' },
    { open: [], between: listed('o'), means: 'range' },
    { open: [], between: listed('su'), means: 'share' },
    { open: [], between: listed('delle, dei, degli, su'), means: 'part' },
  ],
  and: listed('e, ed'),
  qualifiers: {
    gt: listed(
      'più di, più che, più del, più della, più dell, oltre, oltre il, oltre la, oltre l, almeno, superiore a, superiore al, superiori a, non meno di',
    ),
    lt: listed(
      'quasi, quasi il, quasi la, quasi l, meno di, meno del, meno dell, inferiore a, inferiore al, non più di, al massimo',
    ),
    approx: listed(
      'circa, circa il, circa la, intorno a, intorno al, attorno a, attorno al, approssimativamente, all incirca',
    ),
  },
  exceed: [
    ...withEndings('super', 'a ano ato ata ati ate ava avano erà eranno ò arono ando'),
    ...listed('ha superato, hanno superato, aveva superato, avevano superato, avrà superato'),
  ],
  asides: listed(
    'per la prima volta, già, ormai, ampiamente, abbondantemente, leggermente, di poco, nettamente, la soglia dei, la soglia degli, quota, valore, volume',
  ),
  exact: [],
  comparatives: { gt: [], lt: [] },
  upTo: listed('fino a, fino al, fino ai, fino all'),
  orMore: listed('e oltre, e più, o più'),
  qualifierLinks: listed('di, del, il, lo, la, l, i, gli, le, a, al, ai, agli, alle, dei, delle, dell, dello, della'),
  by: listed('di, del, dell'),
  moves: [
    ...withEndings('pass', 'a ano are ato ata ati ate ando erà eranno ò'),
    ...withEndings('port', 'are ato ata ati ate ando erà eranno ò'),
    ...withEndings('allarg', 'ato ata ati ate ando are'),
    ...withEndings('ampli', 'ato ata ati ate ando are'),
  ],
  price: {
    before: listed('al prezzo di, a un prezzo di, prezzo di, costa, costano, costava, costavano, costato, costata'),
    of: listed('al, allo, alla, a, il, la, per, ogni, l'),
    whole: listed(
      "l'uno, l'una, ciascuno, ciascuna, cadauno, cadauna, al pezzo, a pezzo, a bottiglia, al paio, al capo, a testa, al barile, a barile, al metro quadro, al metro quadrato, al metro cubo, l'oncia, al grammo, a scatola, a confezione",
    ),
  },
  sizes: {
    before: listed(
      'superficie di, area di, estensione di, portata di, capienza di, stazza di, pescaggio di, dislocamento di',
    ),
    after: listed('ciascuno, ciascuna, cadauno, cadauna'),
    packs: listed(
      'sacco, sacchi, sacchetto, sacchetti, bottiglia, bottiglie, barattolo, barattoli, lattina, lattine, fusto, fusti, confezione, confezioni, pacco, pacchi, scatola, scatole, cassa, casse, tanica, taniche, vasetto, vasetti',
    ),
    links: listed('da'),
  },
  topics: {
    export: [
      ...listed(
        'export, esportazione, esportazioni, esportatore, esportatori, esportatrice, esportatrici, fornitura, forniture, vendite all estero, mercati esteri, all estero',
      ),
      ...verb('esport'),
      ...participle('spedit'),
      ...withEndings('forni', 're sce scono to ta ti te rà ranno'),
      ...withEndings('spedi', 're sce scono zione zioni'),
    ],
    import: [...listed('import, importazione, importazioni'), ...verb('import')],
    turnover: listed('interscambio, volume degli scambi, scambi commerciali, interscambi, scambio commerciale'),
    contract: listed('contratto, contratti, accordo, accordi, commessa, commesse, ordine, ordini'),
    investment: [...listed('investimento, investimenti'), ...withEndings('invest', 'ire e ito ita iti ite irà iranno')],
    revenue: listed('fatturato, ricavi, ricavo'),
    sales: listed('vendite, vendita'),
    production: [...listed('produzione'), ...withEndings('produ', 'rre ce cono tto tta tti tte')],
    growth,
    decline,
    share: listed(
      'quota, quote, rappresenta, rappresentano, rappresentato, pari al, prevale, prevalgono, predomina, predominano, costituisce, costituiscono, incide, incidono, copre, coprono, andato, andata, andati, andate, assorbe, assorbono',
    ),
    economy: listed(
      'PIL, prodotto interno lordo, economia, inflazione, disoccupazione, occupazione, occupati, salari, popolazione',
    ),
    residents: listed('residenti, residente'),
    created: participle('creat'),
  },
  subjects: {
    zone: asPrinted(listed('ASEZ, ZES, TOR, zona economica speciale, zone economiche speciali')),
    company: asPrinted(listed('azienda, società, impresa, stabilimento, fabbrica, cantina, gruppo')),
    sector: asPrinted(listed('settore, comparto, distretto, cluster')),
  },
  period: {
    months: listed(
      'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
    ).map((form) => [form]),
    quarter: listed('trimestre, trimestri'),
    half: listed('semestre, semestri, metà'),
    month: listed('mese, mesi'),
    year: listed('anno, anni'),
    ordinals: listed('prim, second, terz, quart, quint, sest, settim, ottav, non, decim, undicesim, dodicesim').map(
      ordinal,
    ),
    thisOne: listed('questo, questa, quest, corrente, in corso'),
    last: listed('ultimo, ultima, ultimi, ultime, scorso, scorsa, scorsi, precedente, passato, passata'),
    same: listed('stesso, analogo, medesimo'),
    stretch: listed('periodo, stagione, campagna'),
    glue: listed(
      'nel, nello, nella, nei, negli, in, di, del, dello, dell, della, dei, da, dal, a, al, tra, fra, e, il, lo, la, l, primi, prime, per, entro, durante, sull, sul, allo, all, alle, agli, nell',
    ),
    edge: listed('inizio, fine, estate, primavera, autunno, inverno'),
    than: listed('rispetto, confronto, sull, sul'),
    earlier: listed(
      "su base annua, su base annuale, un anno prima, un anno fa, dell'anno precedente, anno su anno, all'anno precedente, all'anno prima",
    ),
    bareYears: false,
    now: listed('ad oggi, oggi, attualmente, ora'),
  },
} as const satisfies Numbers
