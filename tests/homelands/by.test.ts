import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from '../tag/places/expect-places.ts'

const packs = packsOf('BY')

describe('Belarus at home', () => {
  test.for([
    'Из [Минской области|BY-MI] и [Минска|BY-HM] в [Китай|CN] отправили сыр',
    '[минские|BY-HM] заводы и моторы',
    '[минские|BY-MI] хозяйства [Минской области|BY-MI]',
    'предприятия [Брестчины|BY-BR] и [Могилёвской области|BY-MA]',
    'в [Бресте|BY-BR] и [Гомеле|BY-HO] собирают лён для [Казахстана|KZ]',
    'резиденты парка «[Великий камень|BY-MI]» и [Великого камня|BY-MI]',
    'из [Орши|BY-VI] в [Смоленскую область|RU] и [Москву|RU]',
    '[витебские|BY-VI] ковры для [Сибири|RU]',
    '[минчане|BY-HM] и [гродненцы|BY-HR] продали [бобруйскую|BY-MA] резину',
    // near-misses
    'Минские соглашения и минский процесс остались в прошлом',
    'художник Борисов и шпагат «Орша»',
    'великий камень лежал в поле',
    'берёза и горки; речица у леса',
  ])('ru: %s', expectPlaces(packs, 'ru'))

  test.for([
    '[Minsk Region|BY-MI] and [Minsk|BY-HM] sold tractors to [Omsk|RU].',
    '[Gomel|BY-HO] steel went to [Poland|PL].',
    'The great stone of the field',
  ])('en: %s', expectPlaces(packs, 'en'))

  test.for([
    'la [regione di Brest|BY-BR] vende latte in [Russia|RU]',
    'il formaggio di [Grodno|BY-HR]',
    'una regione di confine',
  ])('it: %s', expectPlaces(packs, 'it'))

  test.for([
    'Käse aus dem [Gebiet Brest|BY-BR] und [Minsker|BY-HM] Traktoren für [China|CN]',
    'im [Gebiet Minsk|BY-MI]',
    'die Minsker Straße',
  ])('de: %s', expectPlaces(packs, 'de'))
})
