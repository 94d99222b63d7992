/**
 * Russian names in Latin letters as newspapers print them: `english` after BGN/PCGN without apostrophes, `scientific`
 * after ISO/R 9:1968 (Italian), `german` after Duden. Each letter has three columns in that order.
 */
const LETTERS: Readonly<Record<string, readonly [string, string, string]>> = {
  а: ['a', 'a', 'a'],
  б: ['b', 'b', 'b'],
  в: ['v', 'v', 'w'],
  г: ['g', 'g', 'g'],
  д: ['d', 'd', 'd'],
  е: ['e', 'e', 'e'],
  ё: ['yo', 'ë', 'jo'],
  ж: ['zh', 'ž', 'sch'],
  з: ['z', 'z', 's'],
  и: ['i', 'i', 'i'],
  й: ['y', 'j', 'i'],
  к: ['k', 'k', 'k'],
  л: ['l', 'l', 'l'],
  м: ['m', 'm', 'm'],
  н: ['n', 'n', 'n'],
  о: ['o', 'o', 'o'],
  п: ['p', 'p', 'p'],
  р: ['r', 'r', 'r'],
  с: ['s', 's', 's'],
  т: ['t', 't', 't'],
  у: ['u', 'u', 'u'],
  ф: ['f', 'f', 'f'],
  х: ['kh', 'ch', 'ch'],
  ц: ['ts', 'c', 'z'],
  ч: ['ch', 'č', 'tsch'],
  ш: ['sh', 'š', 'sch'],
  щ: ['shch', 'šč', 'schtsch'],
  ъ: ['', '', ''],
  ы: ['y', 'y', 'y'],
  ь: ['', '’', ''],
  э: ['e', 'ė', 'e'],
  ю: ['yu', 'ju', 'ju'],
  я: ['ya', 'ja', 'ja'],
}

type System = 'english' | 'scientific' | 'german'
const COLUMN = { english: 0, scientific: 1, german: 2 } as const satisfies Record<System, number>
const VOWELS = 'аеёиоуыэюя'
const APART = ' -'

// «Нижний», «Грозный»
const FINAL: Readonly<Record<System, string>> = { english: 'y', scientific: '', german: 'i' }

const letterOf = (letters: string, at: number, system: System): string => {
  const letter = letters[at] ?? ''
  const before = letters[at - 1] ?? ' '
  const after = letters[at + 1] ?? ' '
  const opens = APART.includes(before) || VOWELS.includes(before) || before === 'ь' || before === 'ъ'
  if (letter === 'е' && opens && system !== 'scientific') return system === 'english' ? 'ye' : 'je'
  // «Joschkar-Ola» and «Bijsk», but «Baikalsk» and «Nischni»
  if (letter === 'й' && system === 'german' && (VOWELS.includes(after) || (before === 'и' && !APART.includes(after))))
    return 'j'
  if (letter === 'с' && system === 'german' && VOWELS.includes(before) && VOWELS.includes(after)) return 'ss'
  if (
    (letter === 'и' || letter === 'ы') &&
    after === 'й' &&
    APART.includes(letters[at + 2] ?? ' ') &&
    FINAL[system] !== ''
  )
    return letter === 'ы' ? 'y' : FINAL[system]
  if (letter === 'й' && (before === 'и' || before === 'ы') && APART.includes(after) && FINAL[system] !== '') return ''
  return LETTERS[letter]?.[COLUMN[system]] ?? letter
}

const capitalise = (text: string): string => text.replace(/(?:^|[ -])\p{Ll}/gu, (start) => start.toUpperCase())
const PARTICLE = /-(?:Na|Am)-/gu

/** A Russian name in one system: «Череповец», english → «Cherepovets». */
export const transliterate = (name: string, system: System): string => {
  const letters = name.toLowerCase()
  const latin = Array.from(letters, (_, at) => letterOf(letters, at, system)).join('')
  return capitalise(latin).replace(PARTICLE, (particle) => particle.toLowerCase())
}

const DIACRITICS = /\p{M}/gu

/** A Latin name without diacritics and soft signs: «Čeljabinsk» → «Celjabinsk», «Perm’» → «Perm». */
export const plain = (name: string): string => name.normalize('NFD').replace(DIACRITICS, '').replaceAll('’', '')

// «Zabaykalsk», which many print as «Zabaikalsk»
const SHORT_I = /(?<=[aeo])y(?![aeiouy])/gu

/** The spellings of a Russian name that papers in a language print; English ones go round the world. */
export const spellings = (name: string, language: 'en' | 'it' | 'de'): string[] => {
  const english = transliterate(name, 'english')
  const scientific = transliterate(name, 'scientific')
  const simple = english.replaceAll('ye', 'e').replaceAll('Ye', 'E')
  const smooth = simple.replace(SHORT_I, 'i')
  const own = { en: [], it: [scientific, plain(scientific)], de: [transliterate(name, 'german')] }[language]
  return [...new Set([english, simple, smooth, ...own])]
}
