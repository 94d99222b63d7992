import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/languages/index.ts'
import { hsChapters } from '../../../src/records/hs-chapters.ts'
import { readGoods } from '../../../src/tag/goods/find-goods.ts'
import { passageOf } from '../figures/expect-figures.ts'
import { expectGoods, goodsOf, NOBODY, RULES } from './expect-goods.ts'

describe('Russian', () => {
  test.for([
    'отгрузили [пшеничную муку|пшеничная мука|11] и [кабели|кабели|85]',
    'вывозит [топливные пеллеты|топливные пеллеты|44], [подсолнечное масло|подсолнечное масло|15]',
    '[сливочное масло|сливочное масло|04] и [сыр|сыр|04]',
    '[изделия из чёрных металлов|изделия из чёрных металлов|73]',
    '[литий-ионных батарей|литий-ионные батареи|85]',
    'партию мороженого [минтая|минтай|03]',
    'ящик [мороженого|мороженое|21]',
    '[медицинские товары|медицинские товары|90]',
    '[IT-решения|IT-решения|SI] и [логистические услуги|логистические услуги|SC]',
    '[лесной экспорт|лес|44]',
    // near-misses
    'сырьевой рынок и сырая погода',
    'железная дорога, золотая медаль, ценные бумаги',
    'нефтегазовая отрасль и молочный вкус',
    'локомотив роста',
    // homographs, halves of compounds, carriers of other goods
    'тонны [стали|сталь|72], но лидером стали соседи',
    'мясо-молочный комплекс',
    '20 вагонов [пиломатериалов|пиломатериалы|44]',
    'поставили [вагоны|вагоны|86]',
    // near-miss: a land like a metal
    'экспорт [тракторов|тракторы|87] в Индию',
    // how goods go: in the instrumental, or after «на» and «в»
    'отправили самолётом [абрикосы|абрикосы|08]',
    '[муку|мука|11] возят своими грузовиками и на двух вертолётах',
    '[сыр|сыр|04] везут в крытых вагонах',
    'торгует [грузовиками|грузовики|87] и спрос на [вагоны|вагоны|86]',
    // a single vehicle takes somebody somewhere, unless it is made or sold
    'самолёт с министром прилетел, поставили [вертолёт|вертолёт|88], [тракторы|тракторы|87] ждут',
    // both halves decline, plurals in «-а»
    '[вагонов-цистерн|вагоны-цистерны|86] и [деревянные дома|деревянные дома|94]',
    '[искусственные цветы|искусственные цветы|67] и [хлопчатобумажную пряжу|хлопчатобумажная пряжа|52]',
    // what is in goods, and what is not
    '[печенье|печенье|19] с шоколадом без сахара',
    '[уголь|уголь|27] с низким содержанием серы, [сера|сера|25]',
    '[картон|картон|48] для мороженого и [мороженое|мороженое|21] для детей',
    '✅ [Мёд|мёд|04] из Перми',
    'компания «Мука и Ко», господин Соль',
    'лист, листва, мир, лесть, медный',
    // other words as often: goods where they are made or sold, or stand beside other goods
    'экспортирует деревянные [столы|столы|94], [стулья|стулья|94] и [ручки|ручки|96]',
    'решали за столами в суде, часы работы, ручки и ключи',
    '[мебель|мебель|94], [замки|замки|83] и [вина|вина|22]',
    // packs and what is in them
    '[мёд|мёд|04] в стеклянных банках, ящики [яблок|яблоки|08], отправили коробки',
    'продаёт [стеклянные бутылки|стеклянные бутылки|70], [бутылки|бутылки|70] и [БАДы|БАДы|21]',
    '[шахматы|шахматы|95], [сливками|сливки|04], [духами|духи|33] и [овсяных хлопьев|овсяные хлопья|11]',
    '[электрические самовары|электрические самовары|85], [самовары|самовары|73], [гребные винты|гребные винты|84]',
    '[бетонные блоки|бетонные блоки|68], [горчичный порошок|горчичный порошок|21], [яблони|яблони|06], [яблоки|яблоки|08]',
    'сырьё для косметики, но [косметика|косметика|33]',
    // a ship is goods where it is sold
    'первое судно выйдет, погрузили на судно, экспортировали [судно|судно|89]',
    // metals in every shape
    'вывозит [медный лом|медный лом|74], [цинковую чушку|цинковая чушка|79] и [свинцовый концентрат|свинцовый концентрат|26]',
    'медный бунт и цинковый завод',
    // what is bought and sold may stand before the verb
    '[замки|замки|83] экспортируют, замки стоят у реки',
    // what machines work on
    '[оборудование для переработки|оборудование для переработки|84] молока и мяса, [линия розлива|линия розлива|84] воды',
    'рост производства [молока|молоко|04], продукция переработки [мяса|мясо|02]',
    'вагоны везут [муку|мука|11], экспортирует [вагоны|вагоны|86]',
  ])('%s', expectGoods('ru'))

  test('goods that share a noun or an adjective are two', () => {
    const { products } = goodsOf('ru', 'export', 'Вывозят дезинфекционное и учебное оборудование.')
    expect(products.map(({ text, hs }) => [text, ...hs])).toEqual([
      ['дезинфекционное оборудование', '84'],
      ['учебное оборудование', '90'],
    ])
    const shared = goodsOf('ru', 'export', 'Поставляем медицинские товары и услуги.')
    expect(shared.products.map(({ text }) => text)).toEqual(['медицинские товары'])
    expect(shared.services.map(({ text, ebops }) => [text, ebops])).toEqual([['медицинские услуги', 'SK']])
  })

  test('a bare head noun is the goods that the text names in full', () => {
    const { products } = goodsOf('ru', 'export', 'Масло берут соседи.', 'Вывезли подсолнечное масло.')
    expect(products.map(({ text, hs, evidence }) => [text, hs, evidence.length])).toEqual([
      ['подсолнечное масло', ['15'], 2],
    ])
  })

  test('items of a list go on with the sentence before them', () => {
    const { products } = goodsOf('ru', null, 'По сделке покупатели получат:', '• 6 тонн муки;')
    expect(products.map(({ confidence }) => confidence)).toEqual(['low'])
  })

  test.for([
    ['Что выросло сильнее всего:', 'export'],
    // near-miss: a lead-in that says more is no mere heading
    ['По сведениям краевого архива, в старину сюда привозили многое, и вот что помнят старожилы:', 'unknown'],
  ] as const)('items under «%s» are %s goods', ([leadIn, direction]) => {
    const { products } = goodsOf('ru', ['export'], 'Экспорт удвоился.', leadIn, '1. мука', '✅ кабели')
    expect(products.map((product) => product.direction)).toEqual([direction, direction])
  })
})

describe('Italian', () => {
  test.for([
    'hanno spedito [vino spumante|vino spumante|22] e [scarpe|scarpe|64]',
    "[L'export calzaturiero|calzature|64]",
    // near-miss of «stufe a carbone»
    'spediscono [carbone|carbone|27] a Malta',
    "[macchine agricole|macchine agricole|84] e [olio d'oliva|olio d'oliva|15]",
    '[attrezzature elettriche|attrezzature elettriche|85]',
    '[oro in lingotti|oro in lingotti|71]',
    // near-misses
    "medaglia d'oro e via della seta",
    'le grandi marche, la cucina europea',
    'sta a cavallo tra due valli, in camion e con il treno',
    'con poco zucchero e senza sale',
    'esporta [camicie|camicie|62] e [arance|arance|08], vende [tavoli|tavoli|94]',
    'un tavolo di lavoro, piatti e porte aperte',
    '[miele|miele|04] in vasetti, casse di [mele|mele|08]',
    // what goods are made of, or for
    '[calzini|calzini|61] di cotone, [coltelli|coltelli|82] da cucina, [borse|borse|42] di pelle, [cotone|cotone|52]',
    "[tubi d'acciaio|tubi d'acciaio|73] e [conserve di pomodoro|conserve di pomodoro|20] via camion",
    '[caramelle al cioccolato|caramelle al cioccolato|18], [caramelle|caramelle|17], [elica navale|elica navale|84]',
    '[fibra di carbonio|fibra di carbonio|68], [alberi da frutto|alberi da frutto|06] e [mele|mele|08]',
    'materie prime per cosmetici, ma [cosmetici|cosmetici|33]',
    '[apparecchi medicali|apparecchi medicali|90], [lastre di marmo|lastre di marmo|68]',
    // metals in every shape
    'esporta [rottami di rame|rottami di rame|74], [lingotti di zinco|lingotti di zinco|79] e [concentrato di piombo|concentrato di piombo|26]',
    // near-miss: what is made with lead
    'anni di piombo',
    'le [serrature|serrature|83] e i [quadri|quadri|97] vengono venduti, i quadri restano',
    // what machines work on
    '[attrezzature per la lavorazione|attrezzature per la lavorazione|84] del latte, la produzione di [latte|latte|04]',
    'arrivano camion carichi di [mele|mele|08], 5 metri quadri, [Lambrusco|Lambrusco|22]',
  ])('%s', expectGoods('it'))
})

describe('English', () => {
  test.for([
    'shipped [diesel engines|diesel engines|84] and [cheese|cheese|04]',
    '[water-based paint|water-based paint|32]',
    '[sunflower seeds|sunflower seeds|12] and [rolled steel|rolled steel|72]',
    // near-misses
    'a gold medal, the silk road, oil prices',
    'leading a seasoned team',
    'he ships gold-plated promises',
    '40 [pumps|pumps|84] and [centrifugal pumps|centrifugal pumps|84]',
    'the plant pumps it, farmers truck them south, he cables his wife',
    '[turkey fillet|turkey fillet|02] by refrigerated truck, on two trucks, via helicopter',
    'specialises in [trucks|trucks|87]',
    '[X-ray machines|X-ray machines|90] and [granite slabs|granite slabs|68]',
    '[yogurt|yogurt|04] with cherries without sugar',
    '[cherries|cherries|08] rose, Polish firms',
    // other words as often
    'exports [locks|locks|83], sold 20 wooden [tables|tables|94] and [beds|beds|94]',
    'the maker locks its doors, tables a bill, exports drop, exports rose, sent a container',
    // what is made of what, what is in what
    'plastic [toys|toys|95], sells [honey|honey|04] jars, [honey|honey|04] in glass jars, crates of [apples|apples|08]',
    '[Christmas trees|Christmas trees|06] and [LEDs|LEDs|85]',
    '[chocolate sweets|chocolate sweets|18] and [halva|halva|17], [ship propellers|ship propellers|84]',
    '[apple trees|apple trees|06], [apples|apples|08], [carbon fibre|carbon fibre|68], the fruit of a mission',
    'raw materials for cosmetics, but [cosmetics|cosmetics|33] for export',
    '[fish|fish|03] exports, [pumps|pumps|84] are sold, the staff fish',
    // metals in every shape
    'exports [copper scrap|copper scrap|74], [zinc ingots|zinc ingots|79] and [lead concentrate|lead concentrate|26]',
    'the firm takes the lead',
    'the [locks|locks|83] were sold, the locks held, and eight [pumps|pumps|84] left',
    // what machines work on
    'milk [processing equipment|processing equipment|84], processing of [milk|milk|04]',
    '40 lorries carry [tomatoes|tomatoes|07], they export [lorries|lorries|87]',
  ])('%s', expectGoods('en'))
})

describe('German', () => {
  test.for([
    'liefert [Kühlschränke|Kühlschränke|84] und [Käse|Käse|04]',
    '[Stahlrohre|Stahlrohre|73] aus [Stahl|Stahl|72]',
    // near-misses
    'die Seidenstraße, eine Goldmedaille, nagel neu',
    // the last part of a compound
    '[Winterreifen|Winterreifen|40], [Rotwein|Rotwein|22] und [Elektrobusse|Elektrobusse|87]',
    '[Großrohren|Großrohre|73] und PVC-[Folien|Folien|39]',
    '[Holzprodukte|Holzprodukte|44] und [Stahlstäbe|Stahlstäbe|72]',
    '[Arzneimittelexporte|Arzneimittel|30] und [Holzlieferungen|Holz|44]',
    'Hersteller, Darsteller, Bischofshofen, der Lehrstuhl, ein Erzähler, Durchmesser, Automaten',
    '[Elektrofahrräder|Elektrofahrräder|87] und [Papierservietten|Papierservietten|48]',
    '[Winterjacken|Winterjacken|62], [Lkw-Reifen|Lkw-Reifen|40]',
    'Wertpapiere, Landkreise, Diebstahl, Grenzstreifen, Suchmaschinen und Lieferketten',
    'per Lkw und mit zwei Hubschraubern',
    'handelt mit [Traktoren|Traktoren|87]',
    'exportiert [Druckbehälter|Druckbehälter|73] und [Mühlen|Mühlen|84], verkauft [Leitern|Leitern|73]',
    'Züge, Formen und Lager der Partei, eine Mutter',
    // what bears no capital is no ware, so none before it is its material
    'Exporteur von [Medizinprodukten|Medizinprodukte|90] schloss ab, verkauft [Schlösser|Schlösser|83]',
    '[Apfelbäume|Apfelbäume|06], [Schiffsschrauben|Schiffsschrauben|84], [Senfpulver|Senfpulver|21]',
    'Rohstoffe für Kosmetik, aber [Kosmetik|Kosmetik|33]',
    '[Honig|Honig|04] in Gläsern, Kisten mit [Äpfeln|Äpfel|08]',
    // metals in every shape
    'exportiert [Kupferschrott|Kupferschrott|74], [Zinkbarren|Zinkbarren|79] und [Bleikonzentrat|Bleikonzentrat|26]',
    'Bleistiftzeichnung und Kupferstecher',
    '[Fenster|Fenster|44] nach Kasachstan exportiert, die Fenster blieben zu',
    'kommen auf Lastwagen, auf [Autos|Auto|87] entfielen drei Viertel',
    'Lastwagen bringen [Tomaten|Tomaten|07], exportiert [Lastwagen|Lastwagen|87]',
  ])('%s', expectGoods('de'))
})

describe('the standing of goods', () => {
  test.for([
    ['export', 'export', 'high'],
    ['trade', 'export', 'high'],
    ['import', 'import', 'high'],
    ['mission', 'planned', 'high'],
    ['foreign', 'foreign', 'high'],
    ['contact', 'unknown', 'low'],
    [null, 'unknown', 'low'],
  ] as const)('in a flow of %s: %s, %s', ([role, direction, confidence]) => {
    const [product] = goodsOf('ru', role, 'Насосы стоят на складе.').products
    expect([product?.direction, product?.confidence]).toEqual([direction, confidence])
  })

  test('what stands before a semicolon is another matter', () => {
    const passage = passageOf('На складе лежит мука; завод вывозит сыр, мёд.', 'ru')
    const at = passage.text.indexOf('вывозит')
    const whole = { start: 0, end: passage.text.length }
    const flow = { passage, ...whole, role: 'export' as const, trigger: { start: at, end: at + 7 }, rule: 'given' }
    const { products } = readGoods([passage], NOBODY, [], [flow], RULES.ru, 'RU')
    expect(products.map(({ text, direction }) => [text, direction])).toEqual([
      ['мука', 'unknown'],
      ['сыр', 'export'],
      ['мёд', 'export'],
    ])
  })

  test('what is made or supplied is sure even where no trade is told', () => {
    expect(goodsOf('ru', null, 'Завод выпускает насосы.').products[0]?.confidence).toBe('high')
  })

  test.for([
    ['ru', 'Пчеловоды продают мёд за рубеж.', 'export'],
    ['it', 'L’azienda vende miele all’estero.', 'export'],
    ['en', 'They sell honey abroad.', 'export'],
    ['de', 'Sie verkaufen Honig ins Ausland.', 'export'],
    ['ru', 'Мёд везут из-за рубежа.', 'import'],
    ['it', 'Il miele arriva dall’estero.', 'import'],
    ['en', 'The honey comes from abroad.', 'import'],
    ['de', 'Der Honig kommt aus dem Ausland.', 'import'],
    ['en', 'They sell honey at home.', 'unknown'],
  ] as const)('where no clause tells, a border does, %s: %s', ([language, text, direction]) => {
    expect(goodsOf(language, null, text).products.map((product) => product.direction)).toEqual([direction])
  })

  test.for([
    ['Die Firma verkaufte Pumpen für 4 Millionen Euro |nach China', 'export'],
    ['Die Firma verkaufte Pumpen und lieferte Honig |nach China', 'unknown'],
    ['Die Firma baut Pumpen, sie liefert |nach China', 'unknown'],
  ] as const)(
    'goods before the one trade of a sentence go with it, if nothing parts them: %s',
    ([marked, direction]) => {
      const [before = '', after = ''] = marked.split('|')
      const passage = passageOf(before + after, 'de')
      const span = { start: before.length, end: before.length + after.length }
      const flow = { passage, ...span, role: 'export' as const, trigger: span, rule: 'given' }
      expect(readGoods([passage], NOBODY, [], [flow], RULES.de, 'RU').products[0]?.direction).toBe(direction)
    },
  )

  test.for([
    ['ru', 'Прокат едет в Турцию, там из него делают автомобили', ['прокат export', 'автомобили foreign']],
    ['it', 'Le lamiere vanno in Turchia, dove si fabbricano automobili', ['lamiere export', 'automobili foreign']],
    ['en', 'Steel goes to Turkey, where it goes into refrigerators', ['steel export', 'refrigerators foreign']],
    ['de', 'Bleche gehen in die Türkei, wo daraus Autos entstehen', ['Bleche export', 'Auto foreign']],
    // near-misses: nothing is made there, made here
    ['ru', 'Прокат едет в Турцию, там ждут автомобили', ['прокат export', 'автомобили export']],
    ['en', 'Salmon goes to Minsk, where the herring is smoked and sold', ['salmon export', 'herring export']],
    ['ru', 'Здесь делают автомобили, прокат едет в Турцию', ['автомобили export', 'прокат export']],
  ] as const)('what others make of it is theirs, %s: %s', ([language, text, told]) => {
    expect(goodsOf(language, 'export', text).products.map((ware) => `${ware.text} ${ware.direction}`)).toEqual(told)
  })

  test.for([
    ['ru', 'Костромские сыровары отправили первую партию', ['сыры']],
    ['it', 'I casari hanno spedito il primo lotto', ['formaggi']],
    ['en', 'Kostroma cheesemakers sent a first batch', ['cheese']],
    ['de', 'Die Käser schickten eine erste Partie', ['Käse']],
    // near-misses: the goods are named, the makers get them
    ['ru', 'Сыровары отправили мёд', ['мёд']],
    ['it', 'Hanno venduto presse ai viticoltori', ['presse']],
    ['en', 'They sold pumps to winemakers', ['pumps']],
  ] as const)('who sends tells what is sent, %s: %s', ([language, text, told]) => {
    expect(goodsOf(language, 'export', text).products.map((ware) => ware.text)).toEqual(told)
  })

  test('a maker and what it makes are one product', () => {
    const { products } = goodsOf('ru', 'export', 'Угольщики отгрузили первую партию.', 'Вывезли уголь.')
    expect(products.map(({ text, confidence }) => [text, confidence])).toEqual([['уголь', 'high']])
  })

  test('a maker that sends what its sentence names tells of nothing else', () => {
    const { products } = goodsOf('ru', 'export', 'Молочный завод отправил мороженое.')
    expect(products.map(({ text }) => text)).toEqual(['мороженое'])
  })

  test('a maker’s name tells of goods only where they go out', () => {
    expect(goodsOf('ru', 'mission', 'Представят консервный комбинат.').products).toMatchObject([
      { text: 'консервы', hs: ['16'], confidence: 'medium' },
    ])
    expect(goodsOf('ru', null, 'Посетили консервный комбинат.').products).toEqual([])
  })
})

test.for(['ru', 'it', 'en', 'de'] as const)('the lexicon of %s has words for every chapter', (code) => {
  const { goods, makers } = languages[code].goods
  const named = new Set(goods.flatMap(([chapters]) => chapters.split(' ')))
  const codes = hsChapters.map((chapter) => chapter.code)
  expect(codes.filter((chapter) => !named.has(chapter))).toEqual([])
  const given = [...goods, ...makers].flatMap(([chapters]) => chapters.split(' '))
  expect(given.filter((chapter) => !codes.includes(chapter))).toEqual([])
})
