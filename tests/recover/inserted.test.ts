import { expect, test } from 'vitest'
import { read } from './pages.ts'

const TITLE = 'Масло из Мезени едет в Перу'
const FIRST = 'Завод в Мезени отгрузил первую партию масла покупателям из Перу и Чили.'
const LAST = 'Вторая партия масла уйдёт из порта через неделю, сообщили на заводе в Мезени.'
const TEASER = 'Килограмм арбузов на бахче продают по четырнадцать рублей, рассказали бахчеводы Харабалей.'

const bodyOf = (text: string): string[] =>
  read(text).body.flatMap((block) => (block.kind === 'table' ? [] : block.text))

const boxed = (date: string, below = LAST): string =>
  [TITLE, '3 октября 2022', FIRST, '', 'Арбузы подорожали', TEASER, date, '', below].join('\n')

test('an earlier article between blank lines, with a date of its own, is no part of this one', () => {
  expect(bodyOf(boxed('1 октября 2022'))).toEqual([FIRST, LAST])
  expect(bodyOf(boxed('1 октября 2022', 'Дальше – Чили и Боливия.'))).toEqual([FIRST, 'Дальше – Чили и Боливия.'])
  // a section with a heading, where no date tells it apart
  expect(bodyOf([TITLE, '3 октября 2022', FIRST, '', 'Куда едет масло', TEASER, '', LAST].join('\n'))).toContain(TEASER)
  expect(bodyOf(boxed('3 октября 2022'))).toContain(TEASER)
})

test.for([
  ['РЕКЛАМА', 'Новые комбайны по цене прошлого года. Звоните!'],
  ['ADVERTISEMENT', 'New tractors at the price of last year. Call now!'],
  ['ANZEIGE', 'Neue Traktoren zum Vorjahrespreis. Rufen Sie an!'],
  ['Pubblicità', 'Trattori nuovi al prezzo di prima. Chiamate!'],
  ['Реклама', 'Отдых в Турции от 30 000 рублей'],
  ['Anzeige', 'Urlaub in der Türkei ab 300 Euro'],
  ['Advertisement', 'A week in Turkey from 300 euros'],
  ['Pubblicità', 'Vacanze in Turchia da 300 euro'],
])('%s with its call is no text', ([label = '', call = '']) => {
  expect(bodyOf([TITLE, FIRST, label, call, LAST].join('\n'))).toEqual([FIRST, LAST])
})

test('the article goes on below the label of an advertisement', () => {
  const short = 'Так решили на заводе.'
  expect(bodyOf([TITLE, FIRST, 'РЕКЛАМА', short, LAST].join('\n'))).toEqual([FIRST, short, LAST])
  const heading = 'Что дальше будет с дорогами'
  expect(bodyOf([TITLE, FIRST, 'РЕКЛАМА', heading, LAST].join('\n'))).toEqual([FIRST, heading, LAST])
  const call = 'Масло из Мезени ждут в Перу!'
  expect(bodyOf([TITLE, FIRST, 'РЕКЛАМА', call, LAST].join('\n'))).toEqual([FIRST, call, LAST])
})

test.for([
  'Читать полностью на сайте',
  'Read the full story on our site',
  'Leggi l’articolo completo',
  'Den ganzen Artikel lesen',
  'Вам переслали это письмо? Подпишитесь',
  'Was this email forwarded to you? Sign up here',
  'Ti è stata inoltrata questa email? Iscriviti',
  'Wurde Ihnen diese E-Mail weitergeleitet? Hier anmelden',
])('below “%s” comes the next item of a newsletter', (line) => {
  expect(bodyOf([TITLE, FIRST, LAST, line, 'Арбузы подорожали', TEASER].join('\n'))).toEqual([FIRST, LAST])
})

test('letters that were forwarded are told of', () => {
  expect(
    bodyOf([TITLE, FIRST, 'Письмо о масле переслали покупателям из Чили ещё весной.', LAST].join('\n')),
  ).toHaveLength(3)
})

const OTHER = 'В Астрахани подорожали арбузы'

test.for([
  ['Кроме того, порт ждёт весны.'],
  ['He also hopes for spring.'],
  ['Inoltre il porto aspetta la primavera.'],
  ['Außerdem wartet der Hafen auf den Frühling.'],
])('%s goes on below a box', ([line = '']) => {
  expect(bodyOf([TITLE, FIRST, 'Читайте также', OTHER, TEASER, line].join('\n'))).toContain(line)
})

test('one headline in a box has no teaser that speaks of something else', () => {
  expect(bodyOf([TITLE, FIRST, 'Читайте также', OTHER, 'Новый склад построят весной.'].join('\n'))).toHaveLength(2)
  expect(bodyOf([TITLE, FIRST, 'Читайте также', OTHER, TEASER].join('\n'))).toEqual([FIRST])
})

test('the one headline of a section of news may have a teaser in words of its own', () => {
  const lines = [TITLE, FIRST, 'Последние новости', OTHER, 'Новый склад построят весной.']
  expect(bodyOf(lines.join('\n'))).toEqual([FIRST])
})

test('blank lines around a box end it', () => {
  const road = 'Дорогу к причалу чинили всё лето, и теперь по ней ходят тяжёлые грузовики.'
  const box = ['Читайте также', OTHER, TEASER]
  expect(bodyOf([TITLE, FIRST, LAST, '', ...box, '', road].join('\n'))).toEqual([FIRST, LAST, road])
  expect(bodyOf([TITLE, FIRST, LAST, '', ...box, road].join('\n'))).not.toContain(TEASER)
})
