/** What a line of a page, outside its article, is there for. */
export const CHROME = [
  'accessibility', // «Версия для слабовидящих», “Skip to content”
  'advertisement',
  'author-note', // opens a note on who wrote; ends the article
  'article-link', // one line that leads to another article: «Читайте также: …»
  'closing', // closes a letter or a release: «С уважением», “Notes to editors”; what follows is no article
  'comments', // opens the comments or their form; ends an article
  'contacts',
  'contents', // opens a table of contents
  'cookie-notice',
  'copyright',
  'editors', // editors and publishers of the medium, no authors
  'form', // a field or a button of a form
  'legal-notice',
  'login',
  'next-article', // opens another article; ends this one
  'photo-credit',
  'plugin',
  'print',
  'reading-time',
  'related-heading', // opens a list of other articles; ends this one
  'search',
  'share',
  'subscribe',
  'tags',
  'views',
] as const

export type Chrome = (typeof CHROME)[number]

/**
 * What one language prints around articles. A pattern is a phrase in lower case; the case, punctuation, counts and
 * signs of a line do not matter. «читайте также» is the whole line; «поделиться …» opens it, «… файлы cookie …» stands
 * anywhere in it, «фото: …» is a label with a colon or a dash after it.
 */
export interface Boilerplate {
  /** Entries of menus, breadcrumbs, section lists. */
  readonly menu: readonly string[]
  /** First entries of a breadcrumb trail. */
  readonly home: readonly string[]
  /** What a breadcrumb trail may begin with: “You are here”. */
  readonly trails: readonly string[]
  readonly chrome: Readonly<Record<Chrome, readonly string[]>>
  /** Labels before the name of who wrote: «Автор», “Text”. */
  readonly author: readonly string[]
  /** Words that open a byline without a colon: “By”, «di», «Von». */
  readonly by: readonly string[]
  /** Words between the names of a byline: «и», “and”. */
  readonly and: readonly string[]
  /** Words before the name of a sender whose release tells of it: “about”, «о»; none where they follow the name. */
  readonly about: readonly string[]
  /** What a paragraph begins with that goes on from the one above: «кроме того», “he”, „dabei“. */
  readonly goingOn: readonly string[]
  /** Labels of a letter’s head: «От», “Subject”. */
  readonly mail: readonly string[]
  /** Family names that stand first and tell a name written without spaces: “王” of “王晓明”. */
  readonly surnames: readonly string[]
  /** What a wire story is called right after its date, in datelines without spaces: “电” of “新华社北京5月17日电”. */
  readonly wires: readonly string[]
  /** Labels before the name of where a text was taken from. */
  readonly source: readonly string[]
  /** Accounts, offices and desks that stand where an author would: «Администратор», “Staff”. */
  readonly nobody: readonly string[]
  /** First words of a source that is an office, a firm or a medium’s own desk and no wire service. */
  readonly offices: readonly string[]
  /** What a wire service is called before its name in quotes: «ИА», “news agency”. */
  readonly services: readonly string[]
  /** First words of places named in several words, as datelines print them: «нижний», “new”. */
  readonly placeHeads: readonly string[]
  /** Small words inside the names of places: «на» of «Ростов-на-Дону», “am” of „Frankfurt am Main“. */
  readonly placeLinks: readonly string[]
  /** Social networks and messengers as buttons print them, in one word: «вк», “facebook”. */
  readonly networks: readonly string[]
  /** Words that the names of media begin with: «радио», “daily”. */
  readonly media: readonly string[]
  /** What one number of a periodical is called: «выпуск», “issue”. */
  readonly issues: readonly string[]
  /** Wire services as texts in this language print them. */
  readonly agencies: readonly string[]
  /** What a language switch prints for this language. */
  readonly endonyms: readonly string[]
}
