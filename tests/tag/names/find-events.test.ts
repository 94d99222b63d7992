import { expect, test } from 'vitest'
import type { Place } from '../../../src/base/place.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import type { Mention } from '../../../src/tag/mention.ts'
import { findEvents } from '../../../src/tag/names/find-events.ts'
import type { Passage } from '../../../src/tag/passage.ts'
import { readNames, unmark } from './read.ts'

const mentionOf = (passage: Passage, printed: string, name: string): Mention => {
  const place: Place = {
    code: 'XX',
    kind: 'city',
    country: 'XX',
    region: null,
    names: { ru: name, it: name, en: name },
  }
  const start = passage.text.indexOf(printed)
  return { passage, start, end: start + printed.length, place, form: 'noun', rule: 'marked' }
}

/** `в [Гданьске|Гданьск]` marks a place mention; the events come back as «kind name, place, start..end». */
const eventsOf = (language: FullLanguage, specimen: string): string[] => {
  const { text, marks } = unmark(specimen)
  const { passages, names, rules } = readNames(language, text)
  const [passage] = passages
  const mentions = passage === undefined ? [] : marks.map(({ printed, means }) => mentionOf(passage, printed, means))
  return findEvents(passages, names, mentions, rules, language).map(
    ({ kind, name, place, start, end }) => `${kind} ${name}, ${place}, ${start}..${end}`,
  )
}

test.for([
  [
    'ru',
    'Он поедет на выставку продуктов Nord Food, которая пройдёт с 3 по 5 июня в [Гданьске|Гданьск].',
    ['fair Nord Food, Гданьск, --06-03..--06-05'],
  ],
  [
    'ru',
    'На Балтийской конференции он сказал: «В [Гданьске|Гданьск] построен завод».',
    ['conference Балтийская конференция, null, null..null'],
  ],
  ['ru', 'Форум «Север» откроется 12 марта 2024 года.', ['conference Север, null, 2024-03-12..null']],
  [
    'ru',
    'Речь звучала на Балтийской конференции клуба «Маяк».',
    ['conference Балтийская конференция клуба «Маяк», null, null..null'],
  ],
  ['ru', 'Готовится деловая миссия в [Гданьск|Гданьск].', ['mission деловая миссия, Гданьск, null..null']],
  ['ru', 'Речь звучала на Балтийском торговом форуме.', ['conference Балтийский торговый форум, null, null..null']],
  ['en', 'They will show it at the Nord Food fair.', ['fair Nord Food fair, null, null..null']],
  ['en', 'They met at the Northern Trade Forum in May.', ['conference Northern Trade Forum, null, null..null']],
  ['de', 'Sie zeigen es auf der Messe Nordfood im Mai.', ['fair Nordfood, null, null..null']],
  ['it', 'Lo mostrano alla fiera Nordcibo a maggio.', ['fair Nordcibo, null, null..null']],
  ['ru', 'Товар покажут на ярмарке в [Гданьске|Гданьск] осенью.', ['fair ярмарка, Гданьск, null..null']],
  ['it', 'Saranno alla fiera di [Danzica|Danzica] a maggio.', ['fair fiera, Danzica, null..null']],
  ['ru', 'Выставка Nord Food прошла в столице [Фландрии|Фландрия].', ['fair Nord Food, Фландрия, null..null']],
  ['en', 'They met at the Nord Food fair ([Gdansk|Gdansk]).', ['fair Nord Food fair, Gdansk, null..null']],
  // a place that is told of someone else, or in another clause, is not where it is held
  ['ru', 'На выставке Nord Food были гости из [Гданьска|Гданьск].', ['fair Nord Food, null, null..null']],
  ['ru', 'Сбыт в [Гданьск|Гданьск] вырос, узнали на форуме «Север».', ['conference Север, null, null..null']],
  [
    'en',
    'At the Northern Trade Forum the mayor of [Gdansk|Gdansk] spoke.',
    ['conference Northern Trade Forum, null, null..null'],
  ],
  ['it', 'Una missione partirà per [Danzica|Danzica].', ['mission missione, Danzica, null..null']],
  ['it', 'È pronta una missione guidata dal sindaco di [Danzica|Danzica].', []],
  ['de', 'Auf der Messe Nordfood trafen sie Käufer aus [Danzig|Danzig].', ['fair Nordfood, null, null..null']],
  // near-misses: a fair without a name, a visit without a place, the days of something else
  ['ru', 'Он поедет на выставку осенью.', []],
  ['ru', 'Визит прошёл успешно.', []],
  ['en', 'The fair was a success. Trade fairs matter.', []],
  ['en', 'They met at the [Gdansk|Gdansk] conference.', []],
  ['de', 'Sie zeigen es auf der Messe im Mai.', []],
  ['ru', 'На выставке мёда в этом году тесно.', []],
] as const)('%s: %s', ([language, specimen, events]) => {
  expect(eventsOf(language, specimen)).toEqual(events)
})

test('what is told later of an event adds its place and days', () => {
  const marked = 'О форуме «Север» сказано мало. Форум «Север» пройдёт в [Гданьске|Гданьск] 3–5 июня.'
  expect(eventsOf('ru', marked)).toEqual(['conference Север, Гданьск, --06-03..--06-05'])
  const elsewhere = 'Форум «Север» пройдёт в [Гданьске|Гданьск]. О форуме «Север» говорят и в [Лодзи|Лодзь].'
  expect(eventsOf('ru', elsewhere)).toEqual(['conference Север, Гданьск, null..null'])
})

test('an event told twice is one', () => {
  const { passages, names, rules } = readNames('ru', 'Форум «Север» близок.', 'На форуме «Север» ждут гостей.')
  expect(findEvents(passages, names, [], rules, 'ru')).toHaveLength(1)
})

test.for([
  ['Готовится деловая миссия в [Гданьск|Гданьск].', ['деловая миссия', 'Гданьск']],
  ['Провели в [Гданьске|Гданьск] презентацию.', ['презентацию', 'Гданьске']],
  ['Прошёл форум «Север».', ['форум «Север»']],
] as const)('the place of an event is proved apart: %s', ([specimen, printed]) => {
  const { text, marks } = unmark(specimen)
  const { passages, names, rules } = readNames('ru', text)
  const mentions = passages.flatMap((passage) => marks.map((mark) => mentionOf(passage, mark.printed, mark.means)))
  const [event] = findEvents(passages, names, mentions, rules, 'ru')
  expect(event?.evidence.map((proof) => proof.text)).toEqual(printed)
})
