import { expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { findQuotes } from '../../../src/tag/names/find-quotes.ts'
import { readNames } from './read.ts'

const quotesOf = (language: FullLanguage, ...paragraphs: string[]) => {
  const { passages, names, rules } = readNames(language, ...paragraphs)
  return findQuotes(passages, names, rules).map(({ speaker, text }) => [speaker, text])
}

test.for([
  [
    'named after an em dash',
    'ru',
    '«Мы ждём гостей к осени», — отметила Анна Ли.',
    'Анна Ли',
    'Мы ждём гостей к осени',
  ],
  ['a hyphen for a dash', 'ru', '«Мы ждём гостей к осени», - сказал Олег Рык.', 'Олег Рык', 'Мы ждём гостей к осени'],
  [
    'a quoted word in the tag',
    'ru',
    '«Мы ждём гостей к осени», – рассказал «вятичам» Олег Рык.',
    'Олег Рык',
    'Мы ждём гостей к осени',
  ],
  [
    'a name in quotes inside',
    'ru',
    '«Наш «Лён» ждёт гостей к осени», – сказал Олег Рык.',
    'Олег Рык',
    'Наш «Лён» ждёт гостей к осени',
  ],
  ['interrupted', 'ru', '«Мы ждём гостей, — говорит Анна Ли. — Приедут все».', 'Анна Ли', 'Мы ждём гостей Приедут все'],
  [
    'Italian, a comma only',
    'it',
    '«Aspettiamo gli ospiti in autunno», osserva Bruno Vitali.',
    'Bruno Vitali',
    'Aspettiamo gli ospiti in autunno',
  ],
  [
    'English',
    'en',
    '“We expect the guests in autumn,” said Harriet Moss.',
    'Harriet Moss',
    'We expect the guests in autumn,',
  ],
  [
    'German',
    'de',
    '„Wir erwarten die Gäste im Herbst“, sagte Greta Sommer.',
    'Greta Sommer',
    'Wir erwarten die Gäste im Herbst',
  ],
] as const)('%s', ([, language, text, speaker, said]) => {
  expect(quotesOf(language, text)).toEqual([[speaker, said]])
})

test.for([
  ['ru', '«Мы ждём гостей к осени», – признаётся Анна Ли.', 'Анна Ли'],
  ['ru', '«Мы ждём гостей к осени», – уверены на заводе.', null],
  ['it', '«Aspettiamo gli ospiti in autunno», ammette Bruno Vitali.', 'Bruno Vitali'],
  ['it', '«Aspettiamo gli ospiti in autunno», fa sapere Bruno Vitali.', 'Bruno Vitali'],
  ['en', '“We expect the guests in autumn,” Moss admits. Harriet Moss runs the dairy.', 'Harriet Moss'],
  ['en', '“We expect the guests in autumn,” points out Harriet Moss.', 'Harriet Moss'],
  ['de', '„Wir erwarten die Gäste im Herbst“, räumte Greta Sommer ein.', 'Greta Sommer'],
  ['de', '„Wir erwarten die Gäste im Herbst“, heißt es aus dem Werk.', null],
] as const)('whatever the verb of speech: %s %s', ([language, text, speaker]) => {
  expect(quotesOf(language, text).map(([who]) => who)).toEqual([speaker])
})

test.for([
  ['de', '„Wir erwarten die Gäste im Herbst“, so Direktorin Greta Sommer.', ['Greta Sommer']],
  ['it', '«Aspettiamo gli ospiti in autunno», così il presidente Bruno Vitali.', ['Bruno Vitali']],
  ['en', '“We expect the guests in autumn,” according to Harriet Moss.', ['Harriet Moss']],
  ['ru', '«Мы ждём гостей к осени», – таковы слова директора Анны Ли.', []],
  ['ru', '«Мы ждём гостей к осени», – слова директора Анны Ли.', ['Анна Ли']],
  ['de', '„Gemeinsam an das weite Meer“, so das Motto der Schau.', []],
  ['it', '«Tutti insieme verso il mare», così il titolo della mostra.', []],
] as const)('no verb, but a word and who spoke: %s %s', ([language, text, speakers]) => {
  expect(quotesOf(language, text).map(([who]) => who)).toEqual(speakers)
})

test.for([
  ['ru', '«Лучшая мастерская всего края» напоминает о себе письмом.'],
  ['it', '«Le mani della nostra terra» spiega i prodotti agli ospiti.'],
  ['en', '“The best dairies of the north” explains how cheese is made.'],
  ['de', '„Die besten Käse des Nordens“ erklärt den Gästen alles.'],
] as const)('a name that does something is no speech: %s %s', ([language, text]) => {
  expect(quotesOf(language, text)).toEqual([])
})

test('an office points back to its holder', () => {
  const text = ['Приехал мэр Олег Рык и директор Анна Ли.', '«Мы ждём гостей к осени», – сказал мэр.']
  expect(quotesOf('ru', ...text)).toEqual([['Олег Рык', 'Мы ждём гостей к осени']])
})

test.for([
  ['ru', 'Директор Олег Рык ответил: «Мы ждём гостей к осени».', 'Олег Рык'],
  ['ru', 'На заводе ответили: «Мы ждём гостей к осени».', null],
  ['it', 'Bruno Vitali ha detto: «Aspettiamo gli ospiti in autunno».', 'Bruno Vitali'],
  ['en', 'The director, Harriet Moss, said: “We expect the guests in autumn.”', 'Harriet Moss'],
  ['de', 'Greta Sommer sagte: „Wir erwarten die Gäste im Herbst.“', 'Greta Sommer'],
] as const)('who speaks is told before a colon, %s: %s', ([language, text, speaker]) => {
  expect(quotesOf(language, text).map(([who]) => who)).toEqual([speaker])
})

test.for(['Вышла книга: «Дом у самой реки».', 'Он купил завод: «Лён и овёс».'])(
  'a title behind a colon: %s',
  (text) => {
    expect(quotesOf('ru', text)).toEqual([])
  },
)

test('«his words» point back to whoever was named last', () => {
  const text = ['Bruno Vitali, presidente, ha firmato.', '"Aspettiamo gli ospiti in autunno", - le sue parole.']
  expect(quotesOf('it', ...text)).toEqual([['Bruno Vitali', 'Aspettiamo gli ospiti in autunno']])
})

test('an office without a name is the only person named so far', () => {
  const text = ['Об этом рассказал губернатор Олег Рык.', '«Мы ждём гостей к осени», – уточнил глава региона.']
  expect(quotesOf('ru', ...text)).toEqual([['Олег Рык', 'Мы ждём гостей к осени']])
})

test.for([
  ['ru', '«Мы ждём гостей к осени», – уточнил глава региона.', 'глава региона'],
  ['ru', '«Мы ждём гостей к осени», – сказал технолог комбината на встрече.', 'технолог комбината'],
  ['ru', '«Мы ждём гостей к осени», – сказали на заводе.', null],
  ['en', '“We expect the guests in autumn,” said the head of the dairy on Monday.', 'head of the dairy'],
  ['it', '«Aspettiamo gli ospiti in autunno», dice il presidente della cantina.', 'presidente della cantina'],
  ['de', '„Wir erwarten die Gäste im Herbst“, sagte der Direktor der Molkerei am Montag.', 'Direktor der Molkerei'],
] as const)('an office whose holder nobody names speaks for itself, %s: %s', ([language, text, speaker]) => {
  const guests = 'Bruno Vitali, Marco Neri; Harriet Moss, Ann Neri; Greta Sommer, Hans Lang; Олег Рык, Анна Ли.'
  expect(quotesOf(language, guests, text).map(([who]) => who)).toEqual([speaker])
})

test.for(['— Лён, овёс, рожь.', 'Завод «Лён» сообщил о планах.', 'Он назвал это «новой реальностью рынка» и ушёл.'])(
  'no direct speech: %s',
  (text) => {
    expect(quotesOf('ru', text)).toEqual([])
  },
)

test('evidence gives back the words', () => {
  const { passages, names, rules } = readNames('ru', '«Мы ждём гостей, — говорит Анна Ли. — Приедут все».')
  const evidence = findQuotes(passages, names, rules).flatMap((quote) => quote.evidence)
  expect(evidence.map(({ start, end }) => passages[0]?.text.slice(start, end))).toEqual([
    'Мы ждём гостей',
    'Приедут все',
  ])
})
