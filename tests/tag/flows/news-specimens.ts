/** Sentences as news of regions, customs and supervisors word them, with their near-misses: language, home country, text. */
export const newsSpecimens: Readonly<
  Record<string, readonly (readonly [language: 'ru' | 'it' | 'en' | 'de', home: string, text: string])[]>
> = {
  'turnover between two, and growth that it showed': [
    [
      'ru',
      'RU',
      'Сократился оборот между [Псковской областью|RU-PSK] и [Грузией|GE:trade], а также [Литвой|LT:trade], вдвое — с [Кубой|CU:trade].',
    ],
    ['ru', 'RU', 'Рост показал товарооборот с [Молдовой|MD:trade].'],
    ['ru', 'RU', 'Экспорт вырос. Переход в [Хуньчуне|CN*:mention] показал значительное снижение.'],
    // near-miss: what is shown there is shown
    ['ru', 'RU', 'Станок показали в [Молдове|MD:mission].'],
  ],
  'importers are sellers where goods come in': [
    ['ru', 'RU', 'В область ввезли 30 тонн груш. Основные импортёры — [Сербия|RS:import] и [Эквадор|EC:import].'],
    [
      'ru',
      'RU',
      'Экспорт составил 2 млрд долларов, импорт – 1 млрд. Фанеру экспортировали в [Бельгию|BE:export], [Турцию|TR:export] и [Швецию|SE:export]. Это была берёза. Основными импортёрами стали [Китай|CN:import] и [Италия|IT:import].',
    ],
    // near-miss: and buyers where they go out
    ['ru', 'RU', 'Область вывезла 30 тонн груш. Основные импортёры — [Сербия|RS:export] и [Эквадор|EC:export].'],
    // near-miss: who orders gets the goods
    [
      'en',
      'US',
      'The company buys maps from [China|CN:import]. A [Peruvian|PE:export] importer ordered 20 tons of maize.',
    ],
    // near-miss: importers among those one trades with both ways
    [
      'ru',
      'RU',
      'Область экспортирует фанеру в [Бельгию|BE:export], [Турцию|TR:export] и [Швецию|SE:export], а из [Перу|PE:import] импортирует кофе. Крупнейший торговый партнёр – [Чили|CL:trade]. В числе импортёров фанеры – [Оман|OM:export].',
    ],
  ],
  'a land with a word of its state in its name': [
    ['ru', 'RU', 'В мае [Республика Молдова|MD:export] закупила фанеру Пермского края.'],
    // near-miss: a republic at home that buys there
    ['ru', 'RU', 'В мае республика закупила комбайны в [Молдове|MD:import].'],
  ],
  'what is said behind a dash': [
    ['ru', 'RU', 'На форуме он отметил, что [Перу|PE:export] – главный покупатель фанеры.'],
    ['ru', 'RU', 'На съезде он сказал, что для Томска страны [ЕАЭС|EAEU:trade] – это ключевые торговые партнёры.'],
    // near-miss: the land visited is called by it
    ['ru', 'RU', 'Делегация в мае, после выставки, посетила [Перу|PE:mission] – главного покупателя фанеры.'],
  ],
  'requests that come': [
    ['ru', 'RU', 'Запрос на образцы фанеры пришёл из [Чили|CL:contact].'],
    // near-miss: what comes behind the comma is goods
    ['ru', 'RU', 'Интерес к фанере растёт, станки пришли из [Чехии|CZ:import].'],
  ],
  'what may yet be': [
    ['ru', 'RU', 'Партнёрами завода могут стать [Монголия|MN:planned] и [Кения|KE:planned].'],
    ['ru', 'RU', 'Рынком сбыта может стать [Вьетнам|VN:planned].'],
    ['ru', 'RU', 'Завод рассматривает в качестве покупателей [Монголию|MN:planned] и [Кению|KE:planned].'],
    ['ru', 'RU', 'В [Оман|OM:mission] прибудет делегация фермеров.'],
    ['ru', 'RU', 'В планах поставки на станцию в [Болгарии|BG:planned].'],
    // near-misses: it is one already, goods will come there
    ['ru', 'RU', 'Рынком сбыта стал [Вьетнам|VN:export].'],
    ['ru', 'RU', 'В [Оман|OM:planned] прибудет партия зерна.'],
  ],
  'a country by another word': [
    [
      'ru',
      'RU',
      'Область посетили гости из [Киргизии|KG:mission]. Экспорт псковской халвы в республику за год вырос вдвое.',
    ],
    ['ru', 'RU', 'Мукомолы поставили первую партию на быстрорастущий рынок [Индонезии|ID:export].'],
    ['ru', 'RU', 'Они первые поставщики муки на быстрорастущий рынок [Индонезии|ID:export].'],
  ],
  'trade partners by what they buy': [
    ['ru', 'RU', '[Казахстан|KZ:trade] стоит в числе главных экономических партнёров области.'],
    ['ru', 'RU', 'Партнёрами региона по закупу зерна выступили [Иран|IR:export] и [Ирак|IQ:export].'],
    ['ru', 'RU', 'Партнёры по экспорту – [Иран|IR:export] и [Ирак|IQ:export], по импорту – [Чехия|CZ:import].'],
  ],
  'together with, cheaper than, made for': [
    ['ru', 'RU', 'Завод совместно с [канадской|CA~:contact] компанией будет выпускать насосы.'],
    ['ru', 'RU', 'Завод совместно с [канадской|CA~:contact] компанией поставил в [Индию|IN:export] насосы.'],
    ['ru', 'RU', 'Экспорт станков вырос. Они дешевле [немецких|DE~:mention] на треть.'],
    ['ru', 'RU', 'Завод выпускает втулки для [Вьетнама|VN:export].'],
    // near-miss: nothing is made
    ['ru', 'RU', 'Завод проявил терпение для [Вьетнама|VN:mention].'],
  ],
  'buyers of what others make': [
    ['ru', 'RU', 'Импортёрами [узбекской|UZ~:mention] мебели стали [Чили|CL:mention] и [Перу|PE:mention].'],
    ['ru', 'RU', '[Россия|RU] стала главным покупателем [узбекской|UZ~:import] мебели.'],
    // near-miss: buyers are of that country
    ['ru', 'RU', 'Покупателями становятся [узбекские|UZ~:export] мебельщики.'],
  ],
  'a share of what comes in, and goods of others': [
    ['ru', 'RU', 'Основная доля поставок в [Пермский край|RU-PER] приходится на [Чехию|CZ:import].'],
    ['ru', 'RU', 'Основным поставщиком стала [Чехия|CZ:import], где доля достигла 34%.'],
    ['ru', 'RU', 'Речь шла о расширении поставок [чешской|CZ~:import] продукции.'],
    ['ru', 'RU', 'Рост товарооборота отмечен с [Чили|CL:trade]. Вдвое больше и с [Перу|PE:trade] — на 90 процентов.'],
    // near-misses: a share of what goes out, goods that go to a market
    ['ru', 'RU', 'Основная доля поставок из [Пермского края|RU-PER] приходится на [Чехию|CZ:export].'],
    ['ru', 'RU', 'Речь шла о расширении поставок на [чешский|CZ~:export] рынок.'],
  ],
  'others that sell, others that lead': [
    ['ru', 'RU', 'Обсудили вопросы экспорта [Монголией|MN:mention] живого скота.'],
    ['ru', 'RU', 'На фабрике востребована и пряжа из [Монголии|MN:import].'],
    [
      'ru',
      'RU',
      'Экспорт льна вырос. Безусловный лидер на рынке – [Франция|FR:mention], 61%. [Бельгия|BE:mention] – 14%.',
    ],
    [
      'ru',
      'RU',
      'Экспорт пломбира в [Китай|CN:export] вырос. Основными поставщиками туда являются [Франция|FR:mention] и [США|US:mention].',
    ],
    // near-misses: where it goes, where orders come from, who leads what is sold, who sells means
    ['ru', 'RU', 'Выросли объёмы экспорта в [Монголию|MN:export] живого скота.'],
    ['ru', 'RU', 'На комбинат поступают заказы из [Монголии|MN:export].'],
    ['ru', 'RU', 'Экспорт льна вырос. Лидер – [Франция|FR:export], 61%. [Бельгия|BE:export] – 14%.'],
    ['ru', 'RU', 'Экспорт пломбира вырос. Поставщиком сырья остаётся [Франция|FR:import].'],
  ],
  'needs, likenesses, words of officials': [
    ['ru', 'RU', 'Министр заявил, что потребность [Турции|TR:export] в уральской меди выросла.'],
    ['ru', 'RU', 'Спрос за рубежом был – аналоги есть только в [Америке|US:mention].'],
    ['ru', 'RU', 'Экспорт вырос. [Чили|CL:mention] увеличит добычу нефти в открытом море на 20%.'],
    ['ru', 'RU', '[Турция|TR:import] импортирует в [Россию|RU] овощи.'],
    // near-misses: the official is there, a share stands beside
    ['ru', 'RU', 'Министр в среду днём выступил в [Рабате|MA*:mission].'],
    ['ru', 'RU', 'Экспорт вырос. [Чили|CL:export] – на 20%.'],
  ],
  'won from others, hoped for, waited for by nobody, made at home': [
    ['ru', 'RU', 'Тендер уральцы выиграли у [японского|JP~:mention] и двух [китайских|CN~:mention] заводов.'],
    ['ru', 'RU', 'В [Японию|JP:planned] компания надеется попасть не раньше осени.'],
    ['ru', 'RU', 'Экспорт вырос. Сертификация обойдётся в миллион, да и в [Германии|DE:mention] нас никто не ждёт.'],
    ['ru', 'RU', 'Краски, которые привозили из [Чили|CL:import], теперь поставляет завод в [Томске|RU-TOM*].'],
    // near-misses: won there, sold in both
    ['ru', 'RU', 'Тендер уральцы выиграли в [Японии|JP:export].'],
    ['ru', 'RU', 'Мёд поставляют в [Китай|CN:export], да и в [Индию|IN:export] тоже.'],
  ],
  'who is quoted, and what represents': [
    ['ru', 'RU', 'Поставки выросли, сообщает агентство со ссылкой на данные [китайской|CN~:mention] таможни.'],
    ['ru', 'RU', 'География экспорта представлена [Чили|CL:export] и [Перу|PE:export].'],
    [
      'ru',
      'RU',
      'Ввоз упал, а продавцом оказалась [Армения|AM:import], которая в [Россию|RU] его прежде не поставляла.',
    ],
    ['ru', 'RU', 'Спросом пользуется техника [белорусских|BY~:import] производителей.'],
    // near-misses: with a colon, at their shops
    ['ru', 'RU', 'По данным таможни, [Китай|CN:export] закупил сою.'],
    ['ru', 'RU', 'Спросом пользуется техника у [белорусских|BY~:export] аграриев.'],
  ],
  'works of the firm abroad': [
    ['ru', 'RU', 'На [Кубе|CU:investment] стартовало производство внедорожников.'],
    [
      'ru',
      'RU',
      'Верфь объявила, что намерена начать сборку катеров в [Венесуэле|VE:investment] и [Никарагуа|NI:investment].',
    ],
    ['ru', 'RU', 'Яйца получены от предприятий [Германии|DE:import].'],
    // near-miss: the works are at home
    ['ru', 'RU', 'Стартовало производство внедорожников. На [Кубе|CU:mention] жарко.'],
  ],
  'a meeting with the press tells nothing': [
    [
      'ru',
      'RU',
      'Оборот вырос, товарооборот тоже. Об этом на пресс-конференции сказал директор. [Чили|CL:trade] – 22%.',
    ],
  ],
  'two words for one thing': [
    ['ru', 'RU', 'Пасека остановила экспортные поставки в [США|US:mention].'],
    ['ru', 'RU', 'Фирма, которая базируется в [Чили|CL:mention], приняла решение по древесине в [России|RU].'],
    ['ru', 'RU', 'Фабрика заключила экспортные контракты с закупщиками из [Чили|CL:export].'],
    // near-miss: they go on
    ['ru', 'RU', 'Пасека нарастила экспортные поставки в [США|US:export].'],
  ],
  'what is stopped': [
    ['ru', 'RU', '[Финская|FI~:mention] компания объявила о приостановке покупки древесины.'],
    ['ru', 'RU', 'Пасечники остановили экспорт в [США|US:mention] и [Польшу|PL:mention].'],
    // near-miss: what does not stop
    ['ru', 'RU', 'Пасечники не останавливают экспорт в [США|US:export].'],
  ],
  'who bought means, and where a shop buys': [
    ['ru', 'RU', 'Новую линию купили в [Дании|DK:import].'],
    ['ru', 'RU', 'Шали приобрёл магазин в [Финляндии|FI:export].'],
    [
      'ru',
      'RU',
      'Линию купили в [Дании|DK:import], стаканчики печёт сосед из [Липецка|RU-LIP*]. Ваниль закупается на [Мадагаскаре|MG:import].',
    ],
    // near-misses: goods of home, bought again and again, bought by the firm
    ['ru', 'RU', '[Томский|RU-TOM~] мёд закупается в [Китае|CN:export].'],
    ['ru', 'RU', 'Станки охотно покупают в [Дании|DK:export].'],
    ['ru', 'RU', 'Завод приобрёл магазин в [Финляндии|FI:import].'],
  ],
}
