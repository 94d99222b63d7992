/** Sentences that lean on others, or on the goods they name, with their near-misses: language, home country, text. */
export const connectedSpecimens: Readonly<
  Record<string, readonly (readonly [language: 'ru' | 'it' | 'en' | 'de', home: string, text: string])[]>
> = {
  'a text of goods that go out goes on with them': [
    ['en', 'RU', 'Fireworks are sold to [Mongolia|MN:export]. Last year [Laos|LA:export] paid for two truckloads.'],
    ['ru', 'RU', 'Сапоги экспортируют в [Перу|PE:export]; 3 тысячи пар досталось и [Чили|CL:export].'],
    ['it', 'IT', 'Le sedie si vendono in [Canada|CA:export]; altre 200 sono per l’[Oman|OM:export].'],
    ['de', 'DE', 'Pumpen gehen nach [Oman|OM:export]. Für die [Mongolei|MN:export] wurde ein Wagen angehängt.'],
    // near-misses: no goods are told of, people are, others are
    ['ru', 'RU', 'Экспорт масла вырос. С [Японией|JP:mention] пока только переписываются.'],
    ['ru', 'RU', 'Экспорт масла вырос. В [Перу|PE:mention] живут 33 миллиона человек.'],
    [
      'en',
      'RU',
      'Oil is sold to [Mongolia|MN:export]. [Brazil|BR=:mention], the world’s largest exporter, sells 20 times as much.',
    ],
    ['ru', 'RU', 'Мёд экспортируют в [Перу|PE:export]. [Украинский|UA~:mention] мёд в 2 раза подорожал.'],
  ],
  'questions, and what answers them': [
    [
      'ru',
      'RU',
      '— С чего вы начинали? — С [Монголии|MN:export]. — А сейчас? — Сейчас это [Казахстан|KZ:export], немного [Сербия|RS:export].',
    ],
    ['ru', 'RU', '— Где сырьё берёте? — В [Монголии|MN:import].'],
    ['en', 'RU', 'Who are the buyers? Mostly [Egypt|EG:export].'],
    // near-miss: a question of another kind
    ['en', 'RU', 'Where did he live? In [Egypt|EG:mention].'],
  ],
  'the import side': [
    ['ru', 'RU', 'Со стороны импорта картина та же: 48% пришлось на [Китай|CN:import].'],
    ['de', 'DE', 'Auf der Einfuhrseite liegt [Polen|PL=:import] vorn, gefolgt von [Taiwan|TW=:import].'],
    ['it', 'IT', 'Quanto all’import, il legno arriva per due terzi da [Austria|AT:import] e [Slovenia|SI:import].'],
    ['en', 'RU', 'On the import side, the region buys yarn from [Laos|LA:import].'],
    // near-miss: what is taken in there
    ['ru', 'RU', 'Ввоз в [Китай|CN:export] говядины вырос.'],
  ],
  'the goods spoken of are bought there': [
    ['de', 'RU', 'Man kauft ihn in [Norwegen|NO:export].'],
    ['it', 'IT', 'Lo comprano in [Nuova Zelanda|NZ:export].'],
    ['ru', 'RU', 'Его охотно покупают в [Чили|CL:export].'],
    ['en', 'RU', 'They buy them in [Oman|OM:export] too.'],
    // near-misses: makers buy, the article before goods
    ['ru', 'RU', 'Подшипники? Их завод покупает в [Чили|CL:import].'],
    ['it', 'IT', 'La ditta compra la lana in [Cile|CL:import].'],
    ['ru', 'RU', '[Индонезия|ID:mention] закупает 11 млн тонн зерна, почти всё – в [Австралии|AU:mention].'],
  ],
  'goods for a place': [
    ['ru', 'RU', 'Раз в квартал приходит судно за подсолнечным маслом для [Алжира|DZ:export].'],
    ['en', 'RU', 'The yard showed a freighter being built for an airline in [Algeria|DZ:export].'],
    ['ru', 'RU', 'Завод выпускает насосы для [Монголии|MN:export].'],
    ['ru', 'RU', 'Брус уходит железнодорожникам [Индии|IN:export].'],
    ['it', 'IT', 'L’ambra prende la strada di [Hong Kong|HK:export].'],
    // near-misses: talks, a wish, inputs
    ['ru', 'RU', 'Завод планирует выпускать масло для [Алжира|DZ:planned].'],
    ['en', 'RU', 'It fills jars for shops in [Jordan|JO:export] and is in talks with two chains in [Iraq|IQ:contact].'],
  ],
  'goods where they are': [
    ['en', 'RU', 'He went on a visit to [Zimbabwe|ZW:export], where forty of its bulldozers clear land.'],
    ['it', 'IT', 'Si consola con la [Norvegia|NO:export], dove i suoi vasetti sono in trecento negozi.'],
    // near-miss: something else is told of it
    ['en', 'RU', 'He went on a visit to [Zimbabwe|ZW:mission], where prices are rising.'],
  ],
  'markets that are left': [
    ['en', 'RU', 'The canner left the [Czech|CZ~:mention] and [Slovak|SK~:mention] markets.'],
    ['ru', 'RU', 'Компания ушла с [польского|PL~:mention] рынка.'],
    ['ru', 'RU', 'Компания покинула [Польшу|PL:mention].'],
    ['ru', 'RU', 'С [латвийскими|LV~:mention] партнёрами связи прерваны.'],
    // near-miss: goods that left for it
    ['en', 'RU', 'Two containers left for [Poland|PL:export].'],
  ],
  'ranges of places': [
    ['en', 'RU', 'Goods from [Armenia|AM:import] to [Mongolia|MN:import] crowd the shelves of [Omsk|RU-OMS*].'],
    ['en', 'US', 'Its snow guns end up on slopes from [Chile|CL:export] to [Oman|OM:export].'],
    ['de', 'DE', '[Kasseler|DE-HE*] Bahntechnik ist von [Melbourne|AU*:export] bis [Montreal|CA*:export] im Einsatz.'],
  ],
  'what goods are made of, and where means are made': [
    [
      'en',
      'US',
      'Snow guns are sold to [Chile|CL:export]. It assembles them from [Italian|IT~:import] nozzles and [Swedish|SE~:import] compressors.',
    ],
    ['ru', 'RU', 'Ткань, как и прежде, из [Пакистана|PK:import].'],
    ['en', 'RU', 'Engines have to be [German|DE~:import].'],
    ['ru', 'RU', 'Станки для нового цеха изготовили в [Чехии|CZ:import].'],
    ['en', 'RU', 'The chemicals are supplied by [Finland|FI:import].'],
    ['it', 'IT', 'Il primo venditore di soia è il [Brasile|BR:import].'],
    ['ru', 'RU', 'Область заменила [шведскую|SE~:mention] арматуру [турецкой|TR~:import].'],
    // near-misses: an adjective behind its noun, goods that are dearer, firms
    ['it', 'IT', 'Si cuciono scarpe dei grandi marchi [francesi|FR~:mention].'],
    ['ru', 'RU', 'Похожий товар выпускают в [Китае|CN:mention], но он дороже.'],
    ['de', 'DE', 'Honig aus [Argentinien|AR:mention] ist billiger.'],
    ['de', 'RU', '[Norwegischer|NO~:mention] Lachs kostet das Doppelte, sagt eine Züchterin aus [Kondopoga|RU-KR*].'],
  ],
  'goods of two ways': [
    ['it', 'RU', 'Da [Chengdu|CN*:import] arrivano pompe, mentre olio e zucchero restano in [Tagikistan|TJ:export].'],
    ['de', 'DE', 'Der Stahl wird gewalzt, die Kabinen liefert ein [finnischer|FI~:import] Betrieb.'],
    ['en', 'RU', '[India|IN:export] buys the fibre, despite campaigns led from [Australia|AU:mention].'],
    // near-miss: those that follow in a row
    ['it', 'IT', 'Un quarto finisce negli [Usa|US:export], seguiti da [Germania|DE:export].'],
  ],
  'buyers who only ask': [
    ['ru', 'RU', 'Доску отгрузили в [Египет|EG:export]. Импортёры из [Японии|JP:contact] запросили образцы.'],
    ['it', 'RU', 'Importatori del [Giappone|JP:contact] hanno chiesto campioni.'],
    ['en', 'RU', 'Buyers from [Iran|IR:contact] requested samples.'],
    ['de', 'RU', 'Käufer aus dem [Iran|IR:contact] haben Proben angefordert.'],
    ['de', 'RU', 'Importeure aus [Japan|JP:contact] baten um Muster.'],
    // near-misses: they bought, or nobody says what they asked
    ['ru', 'RU', 'Покупатели из [Ирана|IR:export] запросили образцы и купили две машины.'],
    ['en', 'RU', 'Buyers from [Iran|IR:export] prefer the larger model.'],
  ],
  'who comes with what': [
    ['it', 'IT', 'La filiale [indiana|IN~:investment] si occupa di assistenza.'],
    ['en', 'RU', 'Financing might come from [Turkey|TR:investment].'],
    ['en', 'RU', 'Customers come from [Turkey|TR:export].'],
    ['it', 'IT', 'L’olio è stato acquistato da [India|IN:export] e [Oman|OM:export].'],
    ['it', 'IT', 'I macchinari sono stati acquistati dalla [Germania|DE:import].'],
    ['de', 'DE', 'Gespräche über Lieferungen nach [Südkorea|KR:planned] laufen.'],
    ['ru', 'RU', 'Халяльный сертификат открывает дорогу в [Малайзию|MY:planned].'],
    ['de', 'RU', 'Jetzt werden Bausätze nach [Aserbaidschan|AZ:export] verladen.'],
  ],
}
