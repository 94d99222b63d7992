import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const russia = packsOf('RU')

describe('cities and home regions in the reading languages', () => {
  test.for([
    ['be', 'З [Томскай вобласці|RU-TOM] ў [Варшаву|PL] і [Парыж|FR]'],
    ['uk', 'З [Томської області|RU-TOM] та [Новосибірська|RU-NVS] до [Пекіна|CN] і [Варшави|PL]'],
    ['kk', '[Мәскеуден|RU-MOW] [Ташкентке|UZ] астық'],
    ['fr', 'De [Kazan|RU-TA] et de l’[oblast de Tomsk|RU-TOM] vers [Pékin|CN] et [Varsovie|PL]'],
    ['es', '[Tomsk|RU-TOM] exporta a [Pekín|CN] y [París|FR]'],
    ['tr', '[Tataristan|RU-TA]’dan [Paris|FR]’e ve [Pekin|CN]’e bal gönderildi'],
    ['zh', '[托木斯克州|RU-TOM]向[巴黎|FR]和[深圳|CN]出口蜂蜜'],
    // near-misses
    ['fr', 'Une région, une oblast et la paix'],
    ['es', 'La paz y el oro, san José'],
    ['zh', '中山先生'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(russia, language)(text))

  test('a home region in Ukrainian', () =>
    expectPlaces(packsOf('KZ'), 'uk')('[Костанайська область|KZ-39] продає пшеницю до [Києва|UA]'))
})
