import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// «Провинция Гуандун», «Oblast de Tomsk», «Provincia de Cantón», «Tomsk Oblastı», «广东省»: what says the kind of a region
const KINDS: Readonly<Record<string, RegExp>> = {
  be: /^(?:Правінцыя|Штат|Зямля) /u,
  uk: /^(?:Провінція|Штат|Земля) /u,
  kk: /^(?:Провинция|Штат) /u,
  fr: /^(?:[Oo]blast|[Kk]raï|[Rr]épublique|[Pp]rovince|[Rr]égion) (?:de la |de l’|de |du |des |d’)/u,
  es: /^(?:[ÓóOo]blast|[Kk]rai|[Rr]epública|[Pp]rovincia|[Rr]egión|[Ee]stado|[Tt]erritorio) (?:de la |de |del |d’)/u,
  tr: /(?: Oblastı| Krayı| Cumhuriyeti| Eyaleti| Özerk Bölgesi| Bölgesi)$/u,
  zh: /(?:自治共和国|共和国|边疆区|自治区|州|省|市)$/u,
}
const LETTERS = 3
const SIGNS = 2

const subdivision = (code: string): string => code.toLowerCase().replace('-', '')
const LINE = /<subdivision type="(?<code>[a-z0-9]+)"[^>]*>(?<name>[^<]+)</gu

const read = (folder: string, language: string): ReadonlyMap<string, string> => {
  const xml = readFileSync(join(folder, `node_modules/cldr/3rdparty/cldr/common/subdivisions/${language}.xml`), 'utf8')
  return new Map([...xml.matchAll(LINE)].map(({ groups }) => [groups?.code ?? '', groups?.name ?? '']))
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** What a reading language calls a region, as CLDR has it, and without the word for its kind; none where CLDR has none. */
export const regionNames = (folder: string, language: string, code: string): readonly string[] => {
  const name = read(folder, language).get(subdivision(code))
  if (name === undefined) return []
  const whole = capitalised(
    name
      .normalize('NFC')
      .replaceAll("'", '’')
      .replaceAll('ʼ', '’')
      .replace(/\s*[(（].*/u, ''),
  )
  const bare = whole.replace(KINDS[language] ?? /$^/u, '')
  const long = bare.length >= (language === 'zh' ? SIGNS : LETTERS) && /^[\p{Lu}\p{Script=Han}]/u.test(bare)
  return /[,;|/?^]/u.test(whole) ? [] : [...new Set([whole, ...(long ? [bare] : [])])]
}
