import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

// a whole page in one line, then its headline, day, the last words of its text, and the authors who are told
const DUMPS = [
  {
    language: 'ru',
    page: 'Главная Новости Экономика Контакты Поиск Псковские сапоги обувают эстонских рыбаков 14 октября 2022, 10:15 1204 просмотра Предприятие из Великих Лук в сентябре поставило в Эстонию 4,5 тыс. пар резиновых сапог. Об этом сообщили в региональном центре поддержки экспорта. Покупатель – сеть магазинов снаряжения из Пярну. «Мы выдержали двенадцать испытаний на морозостойкость», – говорит технолог Пётр Ильин. Поделиться ВКонтакте Telegram Читайте также Псковский лён едет в Китай Сыровары из Печор открыли музей © 2022 Деловой Псков',
    title: 'Псковские сапоги обувают эстонских рыбаков',
    day: '2022-10-14',
    end: 'Пётр Ильин.',
    authors: [],
  },
  {
    language: 'it',
    page: 'Home Economia Cultura Sport Contatti Ceramiche di Deruta in mostra a Toronto 10 maggio 2022 di Anna Bianchi Otto laboratori di Deruta hanno raccolto ordini per 210 mila euro alla fiera della casa di Toronto. La missione è stata organizzata dalla Regione insieme alla camera di commercio. Le ceramiche partiranno da Livorno a fine giugno, dicono gli artigiani. Condividi Facebook Twitter Leggi anche Olio, accordo con Tokyo © Riproduzione riservata',
    title: 'Ceramiche di Deruta in mostra a Toronto',
    day: '2022-05-10',
    end: 'gli artigiani.',
    authors: ['Anna Bianchi'],
  },
  {
    language: 'en',
    page: 'Home News Business Contact Saskatchewan lentils head to Bangladesh again May 17, 2023 By Anita Desrosiers Two grain companies in Regina have signed contracts to ship 48,000 tonnes of red lentils to Chittagong this summer. The deals are the largest in four years, according to the provincial trade office. Loading is to begin in Vancouver in July, the companies said. Share Facebook Twitter Related Potash prices slip © 2023 Prairie Trade Notes. All rights reserved.',
    title: 'Saskatchewan lentils head to Bangladesh again',
    day: '2023-05-17',
    end: 'companies said.',
    authors: ['Anita Desrosiers'],
  },
  {
    language: 'de',
    page: 'Startseite Wirtschaft Kultur Kontakt Glasaugen aus Lauscha gehen nach Japan 08.03.2023, 14:05 Uhr Von Peter Wanninger Eine Werkstatt aus Lauscha liefert künftig handgeblasene Glasaugen für Sammlerpuppen nach Osaka. Der Vertrag läuft über drei Jahre und hat einen Wert von 240.000 Euro. Insgesamt exportierten Thüringer Glasbetriebe im vergangenen Jahr Waren für 310 Millionen Euro. Teilen Drucken Lesen Sie auch Glas für Kanada Impressum Datenschutz',
    title: 'Glasaugen aus Lauscha gehen nach Japan',
    day: '2023-03-08',
    end: 'Millionen Euro.',
    authors: ['Peter Wanninger'],
  },
  {
    language: 'fr',
    page: 'Accueil Économie Culture Sports Contact Les fromages du Jura séduisent le Japon 17 mai 2021 Par Élodie Marchand Les affineurs du Jura ont expédié l’an dernier 1 200 tonnes de comté vers le Japon, selon la chambre d’agriculture. La Corée du Sud a triplé ses commandes. Les exportateurs ont dû revoir leurs étiquettes et leurs emballages. Partager Facebook Twitter À lire aussi Le vin jaune au Canada Mentions légales',
    title: 'Les fromages du Jura séduisent le Japon',
    day: '2021-05-17',
    end: 'emballages.',
    authors: [],
  },
  {
    language: 'es',
    page: 'Inicio Economía Cultura Deportes Contacto El aceite de Jaén llega a Corea del Sur 17 de mayo de 2021 Por Lucía Romero Las cooperativas de Jaén enviaron el año pasado 1.200 toneladas de aceite a Corea del Sur, según la cámara de comercio. Los pedidos se triplicaron en dos años. Los exportadores tuvieron que cambiar las etiquetas y los envases. Compartir Facebook Twitter Noticias relacionadas El vino llega a Canadá Aviso legal',
    title: 'El aceite de Jaén llega a Corea del Sur',
    day: '2021-05-17',
    end: 'envases.',
    authors: [],
  },
  {
    language: 'uk',
    page: 'Головна Новини Економіка Контакти Вінницькі яблука поїхали до Єгипту 17 травня 2021, 10:15 Садівники Вінницької області відправили до Єгипту першу партію яблук, повідомила обласна адміністрація. Покупець просив дрібні плоди червоного кольору. Восени господарства планують відправити ще двадцять контейнерів. Поділитися Facebook Telegram Читайте також Мед їде до Канади Всі права захищено',
    title: 'Вінницькі яблука поїхали до Єгипту',
    day: '2021-05-17',
    end: 'контейнерів.',
    authors: [],
  },
  {
    language: 'be',
    page: 'Галоўная Навіны Эканоміка Кантакты Гродзенскі лён паедзе ў Кітай 17 мая 2021, 10:15 Льнозавод Гродзенскай вобласці адправіў у Кітай першую партыю валакна, паведаміў аблвыканкам. Пакупнік прасіў валакно без дамешак. Увосень прадпрыемства плануе адправіць яшчэ дваццаць кантэйнераў. Падзяліцца Facebook Telegram Чытайце таксама Мёд едзе ў Канаду Усе правы абаронены',
    title: 'Гродзенскі лён паедзе ў Кітай',
    day: '2021-05-17',
    end: 'кантэйнераў.',
    authors: [],
  },
  {
    language: 'kk',
    page: 'Басты бет Жаңалықтар Экономика Байланыс Қостанай ұны Ауғанстанға жөнелтілді 17 мамыр 2021, 10:15 Қостанай облысының диірмендері Ауғанстанға алғашқы ұн партиясын жөнелтті, деп хабарлады әкімдік. Сатып алушы жоғары сортты ұн сұраған. Күзде кәсіпорындар тағы жиырма вагон жөнелтуді жоспарлап отыр. Бөлісу Facebook Telegram Тағы оқыңыз Бал Канадаға барады Барлық құқықтар қорғалған',
    title: 'Қостанай ұны Ауғанстанға жөнелтілді',
    day: '2021-05-17',
    end: 'отыр.',
    authors: [],
  },
  {
    language: 'tr',
    page: 'Ana Sayfa Gündem Ekonomi Spor İletişim Rize çayı Kanada yolunda 17 Mayıs 2021 10:15 Rize’deki çay fabrikaları Kanada’ya ilk yüz tonluk çay partisini gönderdi, ticaret odası açıkladı. Alıcılar yeşil çay istiyor. Fabrikalar sonbaharda yirmi konteyner daha göndermeyi planlıyor. Paylaş Facebook Twitter İlgili Haberler Fındık Japonya’da Tüm hakları saklıdır',
    title: 'Rize çayı Kanada yolunda',
    day: '2021-05-17',
    end: 'planlıyor.',
    authors: [],
  },
  {
    language: 'zh',
    page: '首页 新闻 财经 联系我们 山东食用油首次出口秘鲁 2021年5月17日 10:15 来源：新华社 山东省商务厅表示，首批食用油已经从青岛港发往秘鲁，共计二十吨，价值三百万元人民币，客户对质量十分满意。第二批货物将于下周发运，秘鲁客户还希望在四月份订购更多的食用油。 分享 微信 微博 相关新闻 港口新航线开通 版权所有',
    title: '山东食用油首次出口秘鲁',
    day: '2021-05-17',
    end: '食用油。',
    authors: [],
  },
] as const

test.for(DUMPS)('a page in one line in $language', ({ language, page, title, day, end, authors }) => {
  const { value } = readSource(rawFile(page), languages)
  const article = value?.article
  expect(article).toMatchObject({ language, title, date: { value: day } })
  expect(article?.body.at(-1)?.text.endsWith(end)).toBe(true)
  expect(article?.authors).toEqual(expect.arrayContaining([...authors]))
})

test.for([
  [
    'Вятский край Главная Экономика 05.05.2021 12:30 Кировская фанера поплывёт в Корею Фанерный завод из Кирова продал партию в девятьсот кубометров. Раньше он торговал с Египтом. Читайте нас в Дзене',
    'Кировская фанера поплывёт в Корею',
  ],
  [
    'Vyatka Observer Home Business 5 May 2021 Kirov plywood to sail to Korea A plywood mill from the Kirov region has sold a first lot abroad. Earlier the mill had sold boards to Egypt. Subscribe to our newsletter',
    'Kirov plywood to sail to Korea',
  ],
  [
    'Wjatka Blatt Startseite Wirtschaft 05.05.2021 Sperrholz aus Kirow fährt nach Korea Das Werk für Sperrholz hat seine erste Partie ins Ausland verkauft. Früher ging das meiste nach Ägypten. Newsletter abonnieren',
    'Sperrholz aus Kirow fährt nach Korea',
  ],
  [
    'Eco della Vjatka Home Economia 5 maggio 2021 Il compensato di Kirov salpa per la Corea La fabbrica di compensato ha venduto il primo lotto e la spedizione parte a giugno. Prima vendeva tavole in Egitto. Iscriviti alla newsletter',
    'Il compensato di Kirov salpa per la Corea',
  ],
] as const)('a short page in one line: its headline stands before a sentence about the same', ([page, title]) => {
  const article = readSource(rawFile(page), languages).value?.article
  expect(article).toMatchObject({ title, date: { value: '2021-05-05' } })
})

test.for([
  // a small word, a quotation, the beginning of the headline, an office
  [
    'Валенки из Вологды надели погонщики собак По данным мастерской из Вологды, на Аляску погонщикам уехали сто двадцать пар валенок. Клуб погонщиков просит ещё тридцать. Сделать их обещают к ноябрю.',
    'Валенки из Вологды надели погонщики собак',
  ],
  [
    'Вологодские валенки надели погонщики собак «Нам нужна подошва, которая не скользит на льду и не трескается, – объяснил заказчик валенок с Аляски. Мастерская сшила сто двадцать пар. Скоро отправят ещё.',
    'Вологодские валенки надели погонщики собак',
  ],
  [
    'Валенки Вологды доехали до Аляски и понравились погонщикам Валенки Вологды заказал местный клуб любителей собачьих упряжек. Всего отправили сто двадцать пар. Зимой сошьют ещё тридцать.',
    'Валенки Вологды доехали до Аляски и понравились погонщикам',
  ],
  [
    'Мастерская из Вологды обула погонщиков на Аляске Министр промышленности области назвал заказ погонщиков для мастерской первым в своём роде. Всего отправили сто двадцать пар. Зимой сошьют ещё тридцать.',
    'Мастерская из Вологды обула погонщиков на Аляске',
  ],
  // no headline: bodies in office in the middle of a sentence, names behind prepositions
  [
    'Мастерская из Грязовца отправила на Аляску сто двадцать пар валенок, сообщили в пресс-службе Управления ветеринарии Вологодской области. Клуб погонщиков просит ещё тридцать. Их сошьют к ноябрю.',
    null,
  ],
  [
    'На Аляску из Вологодской области уехали сто двадцать пар валенок для погонщиков собак из клуба Аляски. Заказчик просит ещё тридцать. Их сошьют к ноябрю, обещают в мастерской.',
    null,
  ],
] as const)('where nothing but spaces parts a headline from its text: %s', ([page, title]) => {
  expect(readSource(rawFile(page), languages).value?.article.title).toBe(title)
})

test('days with their times, services and names in a dump', () => {
  const page =
    'Валенки едут на Аляску 12:15, 3 марта Источник: РБК Мастерская отправила сто двадцать пар валенок клубу погонщиков. Раньше клуб покупал унты в соседнем городе. Теперь он просит ещё тридцать пар.'
  const article = readSource(rawFile(page), languages).value?.article
  expect(article).toMatchObject({ title: 'Валенки едут на Аляску', agency: 'РБК', date: { partial: '--03-03' } })
})

test('a paragraph alone is no page', () => {
  const text =
    'Фанерный завод из Кирова продал в Корею партию в девятьсот кубометров. Раньше завод торговал с Египтом и Перу, а теперь ищет покупателей фанеры в Чили, рассказали на заводе в пятницу.'
  expect(readSource(rawFile(text), languages).value?.article).toMatchObject({ title: null, body: [{ text }] })
})

test.for([
  [
    'ГлавнаяНовостиЭкономика Мезенское масло снова нужно Перу 05.04.2022 09:40 Автор: Антон Лисин Просмотров: 214 Завод из Мезени возобновил поставки масла в Перу. За март туда ушло сорок тонн. Источник: порт Следить за новостями: Дзен',
    'Антон Лисин',
    'Завод из Мезени',
  ],
  [
    'Home News Sport Weather Mezen oil sails to Peru By Liam Okafor 5 April 2022 Share on Facebook Share on Twitter A mill in Mezen has shipped its first oil to Peru. The order came from a hotel. © 2022 Mezen Notes',
    'Liam Okafor',
    'A mill in Mezen',
  ],
  [
    'Startseite Nachrichten Sport Mezener Öl fährt nach Peru Das Werk sucht auch in Chile Kunden. Von Klaus Berger 5. April 2022 Eine Ölmühle aus Mezen liefert vierzig Tonnen nach Peru. Der Vertrag läuft ein Jahr. Teilen Drucken',
    'Klaus Berger',
    'Eine Ölmühle',
  ],
  [
    'Home Notizie Economia Olio di Mezen in Perù Pubblicato: 05/04/2022 di Sara Conti Condividi su Facebook WhatsApp Un frantoio di Mezen spedisce il primo olio in Perù. La consegna è prevista a maggio. #olio #perù',
    'Sara Conti',
    'Un frantoio',
  ],
] as const)('names, labels and buttons in the top of one line, and what stands below its last stop', (dump) => {
  const [page, author, first] = dump
  const article = readSource(rawFile(page), languages).value?.article
  expect(article).toMatchObject({ authors: [author], date: { value: '2022-04-05' } })
  expect(article?.body[0]?.text.startsWith(first)).toBe(true)
  expect(article?.body.at(-1)?.text.endsWith('.')).toBe(true)
})

test('a year before a count is no count, and neither is one in a sentence', () => {
  const page =
    'Главная Новости Масло из Мезени едет в Перу 18 апреля 2019 Просмотров: 93 Завод продал 12 публикаций о масле. В 2018 комментариев не было, теперь их много, и все они о том, как масло попало в Перу.'
  const article = readSource(rawFile(page), languages).value?.article
  expect(article).toMatchObject({ title: 'Масло из Мезени едет в Перу', date: { value: '2019-04-18' } })
})
