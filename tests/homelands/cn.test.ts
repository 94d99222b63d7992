import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from '../tag/places/expect-places.ts'

const packs = packsOf('CN')

describe('China at home', () => {
  test.for([
    'соя в провинцию [Хэйлунцзян|CN-HL] из [Приморья|RU]',
    'заводы [Гуандуна|CN-GD] и [Шанхая|CN-SH] продают в [Россию|RU]',
    'автономный район [Внутренняя Монголия|CN-NM] и соседняя [Монголия|MN]',
    'через [Суйфэньхэ|CN-HL] и [Хуньчунь|CN-JL]',
    '[харбинские|CN-HL] и [даляньские|CN-LN] фирмы, [Цзилинь|CN-JL]',
    'заводы [Северо-Восточного Китая|x-cn-northeast] и порт [Циндао|CN-SD]',
    '[Шэньси|CN-SN] и [Шаньси|CN-SX], [Хэнань|CN-HA] и [Хунань|CN-HN]',
    'пекинская капуста и [Шанхайская организация сотрудничества|x-sco]',
    'суда в Южно-Китайском море',
  ])('ru: %s', expectPlaces(packs, 'ru'))

  test.for([
    'Toys from [Guangdong|CN-GD] and [Shanghai|CN-SH] reach [Texas|US].',
    '[Inner Mongolia|CN-NM] sells wool to [Mongolia|MN].',
    'Steel of [Northeast China|x-cn-northeast] and [Shaanxi|CN-SN]',
    '[Hong Kong|HK] and [Taiwan|TW] buy from [Fujian|CN-FJ].',
    'A china cup and a peking duck',
  ])('en: %s', expectPlaces(packs, 'en'))

  test.for([
    'giocattoli dal [Guangdong|CN-GD] e da [Pechino|CN-BJ] in [Lombardia|IT]',
    'la [Mongolia Interna|CN-NM] e la [Mongolia|MN]',
    'inchiostro di china',
  ])('it: %s', expectPlaces(packs, 'it'))

  test.for([
    'Spielzeug aus [Guangdong|CN-GD] und der [Inneren Mongolei|CN-NM] für [Sachsen|DE]',
    '[Pekinger|CN-BJ] Firmen in [Tibet|CN-XZ]',
    'Sichuanpfeffer im Essen',
  ])('de: %s', expectPlaces(packs, 'de'))
})
