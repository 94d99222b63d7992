import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { plant } from '../io/folders.ts'
import { SITE } from './specimen.ts'

/** A config that names the languages, so that no article decides them. */
export const ALL = '{"languages":["ru"]}'

/** The raw text of the small site. */
export const steel = SITE['seeds/steel.txt'] ?? ''
const TEXTS = [
  steel,
  steel.replace('Сербию', 'Китай'),
  'Томская область поставила в Монголию 40 тонн масла.\n\nОб этом сообщили 3 марта 2022 года.',
  '---\nslug: steel\ntitle: [\n---\nТекст без конца',
  '---\nslug: same\n---\nПредприятия Пермского края поставили в Египет кабель.',
  '',
]
const REPRINT =
  'Завод поставил в Китай шесть вагонов фанеры и четыре вагона досок из сосны, сообщили в палате области на этой неделе.'
const NOTES = [
  `---\ntitle: Фанера\ndate: 2024-02-02\nregions: [RU-TOM]\npartners: { CN: export }\n---\n${REPRINT}`,
  `---\ntitle: Снова о фанере\ndate: 2024-02-01\nregions: [RU-PER]\n---\n${REPRINT}`,
  `---\ntitle: Фанеры нет\nwithdrawn: true\n---\n${REPRINT}`,
  '---\ntitle: Ярмарка\ndate: 2024-03-01\nregions: [RU-TOM]\npartners: { EG: trade, CN: export }\n---\n![Порт](port.svg) [фанера](timber.md)\n\nТекст.',
  '---\ntitle: Ярмарка вчера\ndate: 2023\nregions: [RU-PER]\npartners: { RS: export }\naliases: [/old/fair/]\n---\nИз [страницы](pages/about.md) и [ещё](more.md).',
  '---\ntitle: Ярмарка\nregions: [RU-TOM]\npartners: { EG: planned }\nnoindex: true\n---\nЦелых 8 слов и ещё немного слов о ней.',
  '---\ntitle: Снято\nwithdrawn: true\n---\n![Порт](port.svg)',
  '---\ntitle: Позже\ndraft: true\n---\nТекст.',
  '---\ntitle: Кратко\nexcerpt: true\nregions: [RU-SVE]\npartners: { CN: export }\n---\nПервый.\n\nВторой.',
]
const SIDECARS = [
  'title: Свой заголовок',
  'date: 2021-05-17\nregions: [RU-TOM]',
  'regions: [XX-NO]',
  ': :',
  'draft: true',
]
const PAGES = [
  '# О сайте\n\nТекст.',
  '---\nlanguage: en\n---\n# About',
  '---\nkind: article\ndate: 2024-01-01\n---\nТекст.',
]
const CONFIGS = [
  ALL,
  '{"languages":["ru"],"home":"IT"}',
  '{"languages":["ru"],"theme":{"fonts":"system"}}',
  '{"languages":["ru"],"title":"Другой сайт","baseUrl":"https://example.org/x/"}',
  '{"languages":["en"]}',
  '{"tilte":"A"}',
  '{',
]
const TEMPLATES = [
  "<% layout('layout', { pageSheets: ['base'] }) -%>\n<p>Своя</p>\n",
  '<p><% nothing',
  '<p><%= it.a.b.c %></p>',
]
const STYLES = ['p { color: red }', '@import "none.css";']

const FILES: readonly (readonly [path: string, texts: readonly string[]])[] = [
  ['seeds/steel.txt', TEXTS],
  ['seeds/a.txt', TEXTS],
  ['seeds/x/b.txt', TEXTS],
  ['seeds/a.yaml', SIDECARS],
  ['seeds/steel.yaml', SIDECARS],
  ['content/timber.md', TEXTS],
  ['content/fair.md', NOTES],
  ['content/more.md', NOTES],
  ['content/pages/about.md', PAGES],
  ['content/pages/about.en.md', PAGES],
  ['content/pages/x/more.md', PAGES],
  ['content/port.svg', ['<svg xmlns="http://www.w3.org/2000/svg"/>', '<svg onload="x"/>']],
  ['herald.config.json', CONFIGS],
  ['templates/plain.eta', TEMPLATES],
  ['templates/styles/text.css', STYLES],
  ['static/robots.txt', ['User-agent: *', '']],
  ['static/x/y.txt', ['Y']],
]
const FOLDERS = ['seeds', 'content', 'static', 'templates', 'seeds/x', 'seeds/y', 'content/pages', 'content/pages/x']

/** A change of a site’s files. */
export type Edit = (root: string) => void

// what the others depend on is written more often
const OFTEN = FILES.filter(([path]) => /yaml$|config/.test(path))
const anyWrite: fc.Arbitrary<[string, Edit]> = fc
  .constantFrom(...FILES, ...OFTEN, ...OFTEN)
  .chain(([path, texts]) => fc.tuple(fc.constant(path), fc.constantFrom(...texts)))
  .map(([path, text]) => [
    `write ${path} ${JSON.stringify(text.slice(0, 30))}`,
    (root) => plant(root, { [path]: text }),
  ])
const anyRemoval: fc.Arbitrary<[string, Edit]> = fc
  .constantFrom(...FILES.map(([path]) => path), ...FOLDERS)
  .map((path) => [`remove ${path}`, (root) => rmSync(join(root, path), { recursive: true, force: true })])
const anyRenaming: fc.Arbitrary<[string, Edit]> = fc
  .tuple(
    fc.constantFrom(...FILES.map(([path]) => path), ...FOLDERS),
    fc.constantFrom('seeds/y', 'content/z.md', 'seeds/z.txt'),
  )
  .map(([from, to]) => [
    `rename ${from} to ${to}`,
    (root) => {
      if (!existsSync(join(root, from)) || existsSync(join(root, to)) || to.startsWith(`${from}/`)) return
      mkdirSync(join(root, to, '..'), { recursive: true })
      renameSync(join(root, from), join(root, to))
    },
  ])
// mostly the site is planned as it was
const AMENDMENTS = [
  '\n\nПодробности обещали рассказать позже.',
  '\n\nЗавод поставил в Египет ещё 12 тонн масла.',
  '\n\nВ Китай уехали 300 кубометров фанеры на 7 млн рублей, сообщила директор Анна Петрова.',
  ' Целых 9 слов.',
]
const AMENDED = ['seeds/steel.txt', 'seeds/a.txt', 'content/timber.md', 'content/fair.md', 'content/pages/about.md']
/** A source gets some more words. */
export const anyAmendment: fc.Arbitrary<[path: string, Edit]> = fc
  .tuple(fc.constantFrom(...AMENDED), fc.constantFrom(...AMENDMENTS))
  .map(([path, words]) => [
    path,
    (root) => {
      if (existsSync(join(root, path))) appendFileSync(join(root, path), words)
    },
  ])

/** Something that happens to the sources of a site, with its name. */
export const anyEdit = fc.oneof(
  { weight: 5, arbitrary: anyWrite },
  { weight: 2, arbitrary: anyAmendment },
  anyRemoval,
  anyRenaming,
)
