import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('kinds called after a place are made, grown or bred anywhere', () => {
  test.for([
    ['ru', 'Камчатский краб, крабы камчатские, сибирские лиственницы и адыгейский сыр'],
    ['ru', 'шведский стол, болгарским перцем, брюссельскую капусту, американские горки'],
    ['ru', '[камчатский|RU-KAM] краболов, [адыгейский|RU-AD] мёд и [японские|JP] станки'],
    ['ru', 'китайская груша растёт, а [китайские|CN] груши везут'],
    ['it', 'Il granchio reale della Kamčatka, le noci del Brasile, il pan di Spagna e l’insalata russa'],
    ['it', 'Il legno della [Kamčatka|RU-KAM] e le noci dalla [Turchia|TR], il grano di [Spagna|ES]'],
    ['en', 'Kamchatka crabs, Brazil nuts, China clay, Swiss chard and Norway spruces'],
    ['en', 'A [Kamchatka|RU-KAM] fishery, a [Swiss|CH] plant and [Chinese|CN] dealers in cabbages'],
    ['en', 'chicken Kiev from [Kiev|UA]'],
    ['de', 'Kamtschatka-Krabben, sibirische Lärchen und Wiener Schnitzel'],
    // near-misses: longer words that begin alike
    ['ru', '[турецкий|TR] банк, [шведская|SE] столица, [сибирские|x-ru-siberia] котлы и [английский|GB] солод'],
    ['it', 'la pasta [tedesca|DE] e il Pinot [svedese|SE]'],
    ['en', 'the [Siberian|x-ru-siberia] catch and [Norway|NO] rates; sales to [China|CN] rose'],
    ['de', '[chinesische|CN] Kohle und [sibirische|x-ru-siberia] Störungen'],
    ['de', 'Das [Kamtschatka|RU-KAM]-Geschäft und [sibirische|x-ru-siberia] Erbsen'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('waters called after a country, with a small word between', () => {
  test.for([
    ['en', 'The Gulf of Mexico, the Sea of Japan, the Strait of Malacca and the Bay of Bengal'],
    ['en', 'the coast of [Mexico|MX], rivers of [China|CN] and mountains of [Armenia|AM]'],
    ['it', 'il golfo del Messico, lo stretto di Malacca, il golfo di Oman e il fiume Congo'],
    ['it', 'le coste del [Messico|MX] e i fiumi della [Cina|CN]'],
    ['de', 'der Golf von Mexiko, die Straße von Malakka und der Fluss Kongo'],
    ['de', 'die Küste von [Mexiko|MX]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('clubs bear the names of their cities', () => {
  test.for([
    ['ru', 'Спартак Москва проиграл в [Москве|RU-MOW]'],
    ['it', 'Lo Spartak Mosca e il Real Madrid a [Mosca|RU-MOW]'],
    ['en', 'Spartak Moscow and Real Madrid met in [Moscow|RU-MOW]'],
    ['de', 'Spartak Moskau und Zenit Sankt Petersburg in [Moskau|RU-MOW]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('ports, stations and crossings stand before the name of their town', () => {
  test.for([
    'Vom Hafen [Noworossijsk|RU-KDA] zum Flughafen [Jekaterinburg|RU-SVE]',
    'Am Bahnhof [Samara|RU-SAM] und am Grenzübergang [Sabaikalsk|RU-ZAB]',
    'Züge aus [Ussurijsk|RU-PRI] und [Bijsk|RU-ALT]',
    'Am Kasaner Bahnhof und in der Straße Samara',
    'In der Pariser Straße, am Moskauer Platz, [Pariser|FR] Firmen',
  ])('%s', expectPlaces(packs, 'de'))
  test.for([
    'через станцию [Забайкальск|RU-ZAB] и погранпереход [Гродеково|RU-PRI]',
    'на Казанском вокзале и на улице Забайкальск',
  ])('%s', expectPlaces(packs, 'ru'))
})

describe('peoples with an article, and people of towns', () => {
  test.for([
    ['en', 'The [Danes|DK], the [Finns|FI] and the [Poles|PL] buy it'],
    ['en', 'Poles are made of steel; a Dane came'],
    ['ru', '[Пензяки|RU-PNZ], [орловцев|RU-ORL], [коломенцами|RU-MOS] и [вятичи|RU-KIR]'],
    ['ru', 'один пензяк и московский орловец'],
    ['de', 'in [Turkmenien|TM]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})
