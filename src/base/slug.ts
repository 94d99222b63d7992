// Cyrillic letters as in Russian passports of 2013 without the doubled signs, readable in an address; then those of
// other languages, Kazakh as its plain neighbours
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
}

// Latin and Cyrillic by their numbers, for to look a letter up by itself a string must first be made of it
const KNOWN = 0x530
const LATIN = Array.from({ length: KNOWN }, (_, unit) => LETTERS[String.fromCharCode(unit)])

const transliterate = (text: string): string => {
  let latin = ''
  for (let at = 0; at < text.length; at += 1) latin += LATIN[text.charCodeAt(at)] ?? text.charAt(at)
  return latin
}

/** A text as part of an address: «На азиатские страны» → «na-aziatskie-strany»; at most `limit` characters, whole words. */
export const slug = (text: string, limit = 40): string => {
  const words =
    transliterate(text.toLowerCase().normalize('NFC'))
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? []
  let joined = ''
  for (const word of words) {
    const longer = joined === '' ? word : `${joined}-${word}`
    if (longer.length > limit && joined !== '') break
    joined = longer.slice(0, limit)
  }
  return joined
}
