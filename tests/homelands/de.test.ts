import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from '../tag/places/expect-places.ts'

const packs = packsOf('DE')

describe('Germany at home', () => {
  test.for([
    'Maschinen aus [Bayern|DE-BY] und [Sachsen|DE-SN] für [China|CN]',
    'Firmen in [Niedersachsen|DE-NI], [Sachsen-Anhalt|DE-ST] und [Nordrhein-Westfalen|DE-NW] exportieren nach [Texas|US]',
    'der [bayerische|DE-BY] Mittelstand und [hessische|DE-HE] Betriebe',
    '[Münchner|DE-BY] Biere, [Hamburger|DE-HH] Hafen in [Hamburg|DE-HH], [Leipziger|DE-SN] Messe',
    'Stahl aus dem [Ruhrgebiet|DE-NW], Schiffe aus [Rostock|DE-MV]',
    'Weine von der [Mosel|DE-RP], ein Schiff auf der Mosel',
    '[Schmallenberg|DE-NW], [Idar-Oberstein|DE-RP] und [Künzelsau|DE-BW] im Export',
    '[sauerländische|DE-NW] Armaturen, [rheinhessische|DE-RP] Weine, [badische|DE-BW] Betriebe',
    'Firmen im [Fränkischen|DE-BY] und die Fränkische Zeitung',
    '[Ostdeutschland|x-de-east] verkauft mehr in die [Lombardei|IT] und nach [Moskau|RU]',
    // near-misses
    'Der Hamburger schmeckt, das Essen auch',
    'Siegen ist schwer, Hallen sind voll',
    'Waren aus dem Norden, bei gutem Wetter in der Burg',
    'Berliner Straße und Hessenpark',
  ])('de: %s', expectPlaces(packs, 'de'))

  test.for([
    'станки из [Баварии|DE-BY] и [Нижней Саксонии|DE-NI] для [России|RU]',
    '[Саксония|DE-SN] и [Саксония-Анхальт|DE-ST] продали в [Татарстан|RU] стекло',
    'в [Мекленбурге-Передней Померании|DE-MV] и [Северном Рейне-Вестфалии|DE-NW]',
    '[баварское|DE-BY] пиво из [Мюнхена|DE-BY] и [кёльнские|DE-NW] духи',
    'англосаксонское право и голштинские коровы',
    'по гамбургскому счёту',
  ])('ru: %s', expectPlaces(packs, 'ru'))

  test.for([
    '[Bavarian|DE-BY] cars and [Lower Saxony|DE-NI] steel for [Turkey|TR].',
    '[Saxony|DE-SN] and [Saxony-Anhalt|DE-ST] export to [Kazakhstan|KZ].',
    '[Bavarians|DE-BY] and [Saxons|DE-SN] sell beer',
    'The [Ruhr area|DE-NW] and [Cologne|DE-NW]',
    'Anglo-Saxon law, cologne and frankfurters',
  ])('en: %s', expectPlaces(packs, 'en'))

  test.for([
    'macchine dalla [Baviera|DE-BY] e dalla [Bassa Sassonia|DE-NI] in [Piemonte|IT]',
    '[Francoforte|DE-HE] e [Colonia|DE-NW] comprano vino',
    'la colonia di gatti e una bavarese al cioccolato',
  ])('it: %s', expectPlaces(packs, 'it'))
})
