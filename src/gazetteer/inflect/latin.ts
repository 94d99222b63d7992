// Letters that Unicode does not take apart into a plain one and a mark.
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i', æ: 'ae' }
const ASCII = /^[ -~]*$/u

/** A name as printed and, where it has marks, without them: «São Paulo» → «São Paulo», «Sao Paulo». */
export const withPlainLetters = (name: string): string[] => {
  if (ASCII.test(name)) return [name]
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  const plain = [...bare].map((letter) => WHOLE[letter] ?? letter).join('')
  return plain === name ? [name] : [name, plain]
}
