import { describe, expect, test } from 'vitest'
import { formsOf } from '../../src/base/place.ts'
import { namingsAbroad } from '../../src/homelands/abroad.ts'
import { homelands } from '../../src/homelands/index.ts'
import { expectPlaces, packsOf } from '../tag/places/expect-places.ts'

describe('regions of other home countries stand for their country', () => {
  const russia = packsOf('RU')
  test.for([
    'в провинцию [Хэйлунцзян|CN], [Баварию|DE] и штат [Техас|US]',
    'в [Минской области|BY] и [области Абай|KZ]',
    '[баварские|DE] и [техасские|US] покупатели',
    'в [СУАР|CN] и [ВКО|KZ]',
    'из [Ломбардии|IT] и [Алматы|KZ] в [Томск|RU-TOM]',
    'в [Пекине|CN], [Берлине|DE], [Вашингтоне|US], [Минске|BY], [Астане|KZ] и [Риме|IT]',
    '[Джорджия|US] и [Грузия|GE]',
    'в [Шанхае|CN], [Урумчи|CN] и [Нью Йорке|US]',
    'уголь с [Урала|x-ru-ural]',
    'сыр для [минчан|BY], [алматинцев|KZ] и [баварцев|DE]',
    'через [Хоргос|KZ] прошли вагоны',
    'в [китайском|CN] [Хоргосе|CN]',
    // near-misses
    'башня Эмпайр-стейт и минские соглашения',
    'шанхае строчными; [Шанхайская организация сотрудничества|x-sco]',
    '[алматинский|KZ] апорт и Абай Кунанбаев',
    'Великий камень лежал в поле',
  ])('ru: %s', expectPlaces(russia, 'ru'))
  test.for(['[Bavaria|DE], [Texas|US] and [Guangdong|CN]', '[New Zealand|NZ] apples'])(
    'en: %s',
    expectPlaces(russia, 'en'),
  )
  test.for(['Merce per [Francoforte|DE], [Pechino|CN] e [Monaco di Baviera|DE]', 'in [Toscana|IT]'])(
    'it: %s',
    expectPlaces(russia, 'it'),
  )

  const italy = packsOf('IT')
  test.for([
    'merci di [Kazan|RU]’ e della [Siberia|RU] in [Baviera|DE]',
    'il treno per l’Estremo Oriente',
    'Soci e clienti in San Michele Arcangelo',
    'auto di [Togliatti|RU] e [Samara|RU]',
  ])('it: %s', expectPlaces(italy, 'it'))
  test.for(['мёд из [Башкирии|RU] и [Челябинска|RU] в [Ломбардию|IT-25]'])('ru: %s', expectPlaces(italy, 'ru'))
})

describe.for(Object.keys(homelands))('%s from abroad', (home) => {
  const homeland = homelands[home]
  const forms = homeland === undefined ? [] : formsOf(namingsAbroad(homeland, ['ru', 'it', 'en', 'de']))

  test('is evidence for the country and for no region', () => {
    for (const { place } of forms) expect([place.code, place.country, place.region]).toEqual([home, home, null])
  })

  test('has its regions, and neither zones nor words such as «столица»', () => {
    const names = new Set(forms.map(({ place, language }) => place.names[language]))
    for (const region of homeland?.regions ?? []) expect(names).toContain(region.names.ru)
    expect(forms.filter(({ kind }) => kind === 'description')).toEqual([])
  })
})
