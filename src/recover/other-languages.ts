/** A language known by its script, letters of its own and frequent words. */
export interface OtherLanguage {
  readonly code: string
  readonly script: string
  readonly letters: string
  /** Letters of which a sentence or two have one at least. */
  readonly surely: string
  readonly stopWords: readonly string[]
}

const language = (
  code: string,
  script: string,
  letters: string,
  stopWords: string,
  surely: string = '',
): OtherLanguage => ({
  code,
  script,
  letters,
  surely,
  stopWords: stopWords.split(' '),
})

/** Languages that are told apart from those with a pack, and read no deeper: letters of their own, frequent words. */
export const OTHER_LANGUAGES: readonly OtherLanguage[] = [
  language('bg', 'Cyrl', 'ъ', 'и в на че да се от за с по не това като до през са е'),
  language('sr', 'Cyrl', 'ђјљњћџ', 'и у на је да се за од са не су као до што', 'ђјљњћџ'),
  language('ky', 'Cyrl', 'ңөүыэ', 'жана менен бул бир үчүн деп болгон ал да жылы боюнча', 'ыөүң'),
  language('tt', 'Cyrl', 'әҗңөүһыэ', 'һәм белән бу бер өчен дип булган ул да елда', 'әөүң'),
  language('mn', 'Cyrl', 'өүыэ', 'нь ба энэ юм байна бол болон онд', 'өү'),
  language('pt', 'Latn', 'ãõçáéê', 'de a o que e do da em um para com uma os no se na por mais as dos'),
  language('pl', 'Latn', 'ąćęłńóśźż', 'i w na z do nie się że jest to oraz o dla od po roku', 'ąćęłńóśźż'),
  language('cs', 'Latn', 'ěščřžýáíéůť', 'a v na se je že do s z o pro by jako roku', 'ěščřžýáíéůť'),
  language('nl', 'Latn', 'ĳ', 'de het een van en in is op te dat voor met zijn niet aan ook door'),
  language('ro', 'Latn', 'ăâîșțşţ', 'de și în la cu a pe din pentru care este un o mai', 'ăâîșțşţ'),
  language('fi', 'Latn', 'äö', 'ja on ei se että oli myös mutta kun joka vuonna', 'äö'),
  language('hu', 'Latn', 'őűáéíóúö', 'a az és hogy nem is egy meg ez van volt évben', 'őűáéíóúö'),
  language('uz', 'Latn', 'ʻ', 'va bilan bu bir uchun ham boʻlgan bilan yilda'),
  language('ja', 'Hani', 'のはをにがでとしたるいれなも', '', 'のはをにがでとしたるいれなも'),
  language('ko', 'Hang', '', ''),
  language('ar', 'Arab', '', ''),
  language('fa', 'Arab', 'پچژگ', ''),
  language('el', 'Grek', '', ''),
  language('he', 'Hebr', '', ''),
  language('ka', 'Geor', '', ''),
  language('hy', 'Armn', '', ''),
]
