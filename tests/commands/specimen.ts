import type { Terminal } from '../../src/commands/terminal.ts'
import type { Tree } from '../io/folders.ts'

/** A terminal that keeps what is said. */
export interface Listener {
  readonly terminal: Terminal
  readonly out: () => string
  readonly err: () => string
}

/** Listens to a command; `input` is what standard input holds. */
export const listen = (input = ''): Listener => {
  let out = ''
  let err = ''
  return {
    terminal: {
      out: async (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
      input: async () => input,
      colour: false,
      watched: false,
    },
    out: () => out,
    err: () => err,
  }
}

/** A small site: a raw text with its chrome, a Markdown article, a plain page, a picture, a file to copy. */
export const SITE: Tree = {
  'seeds/steel.txt': [
    'Главная',
    '',
    'Заводы Пермского края поставили кабель в Сербию',
    '',
    '12 мая 2023, 10:15',
    '',
    'Предприятия Пермского края за 2022 год поставили в Сербию кабель на сумму 120 млн рублей, сообщили в региональном центре поддержки экспорта.',
    '',
    'Поделиться',
  ].join('\n'),
  'content/timber.md': [
    '---',
    'title: Томская фанера едет в Египет',
    'date: 2024-02-01',
    'slug: timber',
    'regions: [RU-TOM]',
    'partners: { EG: export }',
    '---',
    '![Порт](port.svg)',
    '',
    'Фабрика Томской области поставила в Египет 300 тонн фанеры.',
  ].join('\n'),
  'content/port.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
  'content/pages/about.md': '# О сайте\n\nЗдесь [статья](../timber.md).\n',
  'static/robots.txt': 'User-agent: *\n',
}
