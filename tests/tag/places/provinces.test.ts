import { describe, test } from 'vitest'
import { expectPlaces, packsOf } from './expect-places.ts'

const packs = packsOf('RU')

describe('a city before a province of another country lies there', () => {
  test.for([
    ['en', 'Moscow, [Idaho|US], sells lentils.'],
    ['en', 'A mill in [Odessa|US], [Texas|US], and one in St. Petersburg, [Florida|US].'],
    ['en', 'Berlin, [New Hampshire|US], and Rome, [New York|US].'],
    ['en', '[Athens|US], [Georgia|US], buys pumps.'],
    ['en', 'A trader of London, [Ontario|CA], and one of [Perth|AU], [Western Australia|AU].'],
    ['it', 'Un mulino a Mosca, [Idaho|US], vende lenticchie.'],
    ['ru', 'Мельница в Москве (штат [Айдахо|US]) и завод в Париже, штат [Техас|US].'],
    ['ru', 'Завод в Санкт-Петербурге ([Флорида|US]).'],
    // a list, a city of the province itself, another clause
    ['en', 'Talks with [Milan|IT], [Bavaria|DE] and [Madrid|ES].'],
    ['en', '[Houston|US], [Texas|US], buys pumps from [Moscow|RU-MOW]; [Texas|US] grows.'],
    ['ru', 'в [Париж|FR], [Техас|US] и [Баварию|DE]'],
    ['ru', 'в [Пекине|CN], [Берлине|DE]; в [Бразилию|BR], [Баварию|DE] и штат [Техас|US]'],
    ['ru', '[Китай|CN], [Приморский край|RU-PRI], экспорт'],
    ['ru', 'в [Новосибирск|RU-NVS], [Томскую область|RU-TOM]'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
  test.for([
    ['en', 'A firm in Moscow, [Idaho|US-ID], sells to [Moscow|RU].'],
    ['en', 'The [Atlanta|US-GA], [Georgia|US-GA], mill'],
  ] as const)('at home: %s: %s', ([language, text]) => expectPlaces(packsOf('US'), language)(text))
})

describe('a name that opens a sentence is a country where it acts or owns', () => {
  test.for([
    ['en', '[Turkey|TR]’s share grew.'],
    ['en', "[Turkey|TR]'s orders grew."],
    ['en', '[Turkey|TR] takes a third of the grain.'],
    ['it', '[Malta|MT] compra farina.'],
    ['ru', '[Бутан|BT] закупил муку.'],
    ['en', 'Turkey prices grew.'],
    ['en', '[Jordan|JO]’s importers bought flour.'],
    ['en', '{Jordan Whitfield} is back. Jordan’s team bought flour.'],
    ['en', '[Chad|TD] bought flour.'],
    ['en', '[Turkey|TR]: 1.2 million tonnes'],
    ['en', 'Turkey: how to roast it'],
    ['it', 'Mali peggiori.'],
    ['ru', 'Бутан подорожал.'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('a given name and a surname that are places both', () => {
  test.for([
    ['en', 'Professor Jordan London and Chad Holland spoke.'],
    ['en', 'The [Holland|NL] office and buyers from [Jordan|JO] and [London|GB] spoke.'],
    ['en', 'Flour for [Chad|TD] and [Niger|NE] went.'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

test.for([
  ['it', 'US', 'acciaio dall’[Indiana|US-IN] per la [Cina|CN]; tela [indiana|IN]'],
  ['en', 'US', '[Mississippi|US-MS] catfish and [Missouri|US-MO] corn; the Mississippi rose'],
  ['de', 'DE', '[Allgäuer|DE-BY] Käse, [Münsterländer|DE-NW] Möbel und [Rheinhessen|DE-RP]'],
  ['de', 'DE', 'zehn Schweizer Franken, eine Schwarzwälder Kirschtorte'],
  ['it', 'IT', 'dal [Tavoliere|IT-75], dal [Canavese|IT-21] e dalle [Cinque Terre|IT-42]'],
  ['ru', 'RU', 'в [Марий Эл|RU-ME] и [Коми|RU-KO], из [Питера|RU-SPE] в [Челны|RU-TA]'],
  ['ru', 'RU', 'Питер Пэн; челны на воде; [псковичи|RU-PSK] и [ленинградцы|RU-SPE]'],
  ['de', 'RU', 'aus [Tartu|EE], [Daugavpils|LV] und [Varna|BG]'],
  ['de', 'RU', 'vom [Hafen Wostotschny|RU-PRI] in den [Fernen Osten|x-ru-far-east]'],
] as const)('at home and by everyday names: %s %s: %s', ([language, home, text]) =>
  expectPlaces(packsOf(home), language)(text),
)

describe('landscapes and counties stand for their country', () => {
  test.for([
    ['ru', 'вина [Кахетии|GE], [Воеводина|RS] и [Пелопоннес|GR]'],
    ['en', 'Boston, [Lincolnshire|GB], and Perth, [Scotland|GB]'],
    ['en', 'A pair from [Ontario|CA] and [Texas|US]; the [Kharkiv|UA] Region.'],
    ['it', 'dalla [Carinzia|AT], dalla [Cornovaglia|GB] e dai [Grigioni|CH]'],
    ['de', 'aus [Kärnten|AT], aus [Lappland|FI] und der [Steiermark|AT]'],
    ['en', 'Yorkshire terriers and Worcestershire sauce'],
    ['de', 'in der Sächsischen Schweiz und in der Fränkischen Schweiz'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('a list names no place twice', () => {
  test.for([
    ['ru', '[Конго|CG] и [Демократическая Республика Конго|CD] ждут.'],
    ['it', 'il [Congo|CG] e la [Repubblica Democratica del Congo|CD] aspettano'],
    ['en', '[DR Congo|CD]. Later [Congo|CD] bought flour.'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('languages are no countries', () => {
  test.for([
    ['en', 'printed in English, Chinese and Arabic'],
    ['en', 'The site speaks Turkish and Finnish'],
    ['en', 'in [Chinese|CN] ports and [Turkish|TR] shops'],
    ['en', 'He speaks to [Chinese|CN] buyers'],
    ['it', 'stampato in inglese, cinese e arabo; la guida parla turco e finlandese'],
    ['it', 'nei porti [cinesi|CN]; al [Cairo|EG] e alla [Mecca|SA], la mecca del cinema'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('ships, papers and peoples called after a place', () => {
  test.for([
    ['en', 'The steamer Panama and the ferry Estonia left.'],
    ['en', 'The Niger and the Jordan rose; [Niger|NE] waits.'],
    ['de', 'Das Frachtschiff Panama lief [Batumi|GE] an.'],
    ['de', 'die Frankfurter Allgemeine und die Hannoversche Allgemeine'],
    ['it', 'il Corriere di Mosca e la Gazzetta di Parma; la motonave Costa Rica'],
    ['it', 'la ditta Fratelli Padova'],
    ['ru', 'траулер Камчатка; паром [Сочи|RU-KDA] – [Трабзон|TR]'],
    ['ru', 'крымских татар и поволжских немцев'],
    ['ru', 'британские короткошёрстные кошки, [британские|GB] учёные'],
  ] as const)('%s: %s', ([language, text]) => expectPlaces(packs, language)(text))
})

describe('adjectives of one noun', () => {
  test.for([
    'в [Рязанской|RU-RYA] и [Тульской области|RU-TUL]',
    'в [Рязанской|RU-RYA], [Тульской|RU-TUL] и в [Липецкой области|RU-LIP]',
    'между [Алтайским|RU-ALT] и [Красноярским краем|RU-KYA]',
    'на английском и на китайском',
    'порты [Приморского|RU-PRI] и [Хабаровского|RU-KHA] краёв, приморский город',
    'в [Московской|RU-MOS], [Амурской|RU-AMU] и [Тульской|RU-TUL] областях',
    'с [турецкой|TR] и с [египетской|EG] стороны',
  ])('%s', expectPlaces(packs, 'ru'))
})
