import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('Italian', () => {
  test.for([
    'le esportazioni del [territorio di Khabarovsk|RU-KHA] in [Cina|CN]',
    'le merci di [Chabarovsk|RU-KHA] e di [Novorossijsk|RU-KDA]',
    'la [Regione di Tomsk|RU-TOM] esporta in [Turchia|TR]',
    'due distretti hanno un Porto Libero (Vladivostok)',
    'il grano [siberiano|x-ru-siberia], il legno [careliano|RU-KR] e il miele [moscovita|RU-MOW]',
    'Borsa di Londra, Accordo di Parigi e una sede a [Londra|GB]',
    'le grandi marche e la potenza',
    'La riunione si è svolta ieri',
    'i vini vanno a [La Riunione|RE] e in [Cina|CN]',
    'in [Estremo Oriente|x-ru-far-east] e in [Siberia|x-ru-siberia]',
  ])('%s', expectPlaces(packs, 'it'))
})

describe('English', () => {
  test.for([
    '[Yaroslavl Region|RU-YAR] sold tyres to [Turkey|TR]',
    'Buyers of turkey and china',
    'A [Tomsk|RU-TOM]-based plant',
    '[Siberians|x-ru-siberia], [Tatar|RU-TA] cooks and [Yakut|RU-SA] diamonds',
    'The Paris Agreement and the London Metal Exchange; an agreement in [Paris|FR]',
    'The [Khabarovsk Territory|RU-KHA] and [Krasnoyarsk Krai|RU-KYA]',
    'A <company|[Nizhny Novgorod|RU-NIZ] plant> ships buses',
    'The plant polished its tools',
    '{Jordan Whitfield} wrote',
    '[Jordan|JO] and [Libya|LY] bought flour',
    '[Asian|142] markets and [Brics|x-brics] buyers, but European quality',
    'Jordan and his team bought flour',
  ])('%s', expectPlaces(packs, 'en'))
})

describe('German', () => {
  test.for([
    'Das [Gebiet Lipezk|RU-LIP] liefert in die [Mongolei|MN]',
    '[Lipezker|RU-LIP] Kühlschränke für [Usbekistan|UZ]',
    'in der [Region Perm|RU-PER] und in [Woronesch|RU-VOR]',
    '[Sankt Petersburgs|RU-SPE] Werften, [Moskauer|RU-MOW] Betriebe, [sibirische|x-ru-siberia] Erbsen, [Sibiriens|x-ru-siberia] Holz',
    '[Tatarstans|RU-TA] Chemie und die Genfer Konvention',
    '[Permer|RU-PER] Pumpen, [Ufaer|RU-BA] Öl, [Altaier|RU-ALT] Mehl und [Uraler|x-ru-ural] Stahl',
    'Vertreter der Gebiete [Woronesch|RU-VOR] und [Tambow|RU-TAM]',
    'die Kompressoren liefert ein [österreichischer|AT] Hersteller',
    'Käse für einen [US-amerikanischen|US] Händler',
    'Käse für [Schweizer|CH] Händler',
    'Käse für die Amerikanische Kammer',
    'Käse in [asiatische|142] Länder, europäische Werte',
  ])('%s', expectPlaces(packs, 'de'))
})

describe('Italy at home', () => {
  const italy = packsOf('IT')
  test.for([
    "l'export delle [Marche|IT-57] e del [Veneto|IT-34] negli [Stati Uniti|US]",
    'le grandi marche nel distretto di [Fermo|IT-57]',
    'la <trade-association|Camera di commercio di [Padova|IT-34]> e <company|Banca di Padova>',
    'imprese [marchigiane|IT-57], [lombarde|IT-25] e [bergamasche|IT-25]',
    'da [Milano|IT-25] a [Tokyo|JP]',
    'le [Langhe|IT-21], imprese [felsinee|IT-45] e marmo di [Marina di Carrara|IT-52]',
    'I monopoli dei trapani',
    'ragù alla bolognese e zuppa all’inglese, venduti alla [milanese|IT-25] Bianchi',
    'La campana suona, le sarde sono fresche; imprese [campane|IT-72] e [sarde|IT-88]',
    'il parmigiano reggiano e le imprese [reggiane|IT-45]',
    'Resta fermo il mercato',
    'la scarpa [fermana|IT-57] e i calzaturieri [fermani|IT-57], ma l’auto fermata',
    'i mercati [asiatici|142] e [africani|002], il cavallo arabo',
    'nel [Trevigiano|IT-34], nel [Maceratese|IT-57] e dall’[Aretino|IT-52]',
    'la collana Trevigiano Oggi e il Corriere Aretino',
    'imprese [romane|IT-62] e [pisane|IT-52], ma numeri romani',
    'i [beneventani|IT-72] esportano nei Paesi [Brics|x-brics] e [Asean|x-asean]',
  ])('%s', expectPlaces(italy, 'it'))
  test.for(['[Mailänder|IT-25] Mode und [Südtiroler|IT-32] Äpfel'])('%s', expectPlaces(italy, 'de'))
  test.for(['обувь из [Тосканы|IT-52] и [Милана|IT-25] в [Россию|RU]'])('%s', expectPlaces(italy, 'ru'))
})
