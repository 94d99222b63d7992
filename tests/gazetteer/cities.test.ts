import { expect, test } from 'vitest'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { meaningOf } from './specimens.ts'

test.for([
  ['ru', 'Ханоя', 'VN city'],
  ['ru', 'Брюсселем', 'BE city'],
  ['ru', 'Познанью', 'PL city'],
  ['ru', 'Салоник', 'GR city'],
  ['ru', 'Монпелье', 'FR city'],
  ['ru', 'Джебель-Али', 'AE city'],
  ['ru', 'Дубаем', 'AE city'],
  ['en', 'Sao Paulo', 'BR city'],
  // people and rivers bear these names too; of a great city the city is meant
  ['ru', 'Николаев', 'UA city?'],
  ['ru', 'Днепр', 'UA city?'],
  ['ru', 'Софии', 'BG city'],
  // the greatest city of a name is meant unless the text says more
  ['ru', 'Барселона', 'ES city, VE city?'],
  // cities in Russia are the home country’s; near-misses
  ['ru', 'Москва', ''],
  ['ru', 'Казань', ''],
  ['ru', 'шанхае', ''],
  ['ru', 'Ханого', ''],
  ['ru', 'Думу', ''],
] as const)('%s: %s is %s', ([language, form, meaning]) => {
  expect(meaningOf(language, form)).toBe(meaning)
})

test('a city stands for its country, which is on the list', () => {
  const codes = new Set(gazetteer.countries.map(({ code }) => code))
  for (const { place } of gazetteer.namings(['en'])) {
    if (place.kind !== 'city') continue
    expect(codes).toContain(place.country)
    expect([place.code, place.region]).toEqual([place.country, null])
  }
})

test('every sovereign capital abroad has a place', () => {
  const capitals =
    'Токио Сеул Пхеньян Улан-Батор Ханой Бангкок Джакарта Манила Дели Исламабад Кабул Тегеран Багдад Эр-Рияд Доха ' +
    'Абу-Даби Маскат Дамаск Бейрут Амман Анкара Баку Ереван Тбилиси Ташкент Бишкек Душанбе Ашхабад Киев ' +
    'Кишинёв Варшава Прага Будапешт Бухарест София Белград Загреб Любляна Афины Мадрид Лиссабон Париж Вена ' +
    'Берн Брюссель Амстердам Лондон Дублин Копенгаген Осло Стокгольм Хельсинки Таллин Рига Вильнюс Каир Рабат Алжир ' +
    'Найроби Аддис-Абеба Претория Лагос Оттава Мехико Гавана Богота Лима Каракас Бразилиа Сантьяго ' +
    'Буэнос-Айрес Монтевидео Асунсьон Канберра Веллингтон'
  expect(capitals.split(' ').filter((name) => meaningOf('ru', name) === '')).toEqual([])
})
