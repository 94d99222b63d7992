import { expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { languages } from '../../src/languages/index.ts'
import { judgeLine } from '../../src/recover/line-rules.ts'
import { compileReadingRules } from '../../src/recover/reading-rules.ts'

const rules = compileReadingRules(languages)
const judge = (text: string) => judgeLine(text, readWords(text), rules, false)

const SPECIMENS: Readonly<Record<string, readonly string[]>> = {
  contents: ['Содержание', 'In this issue', 'Inhalt', 'Sommario', 'Экспорт .......... 4', 'Markets . . . . . 12'],
  'dated-trail': ['Медиа → Новости → 21.06.2022'],
  'account-name': ['Администратор', 'admin', 'Webmaster'],
  'address-line': ['https://site.example/news/flour', 'www.site.example'],
  advertisement: ['Реклама', 'Реклама. ООО «Берег», erid: 2VtzQ', 'Anzeige', 'Advertisement'],
  'age-mark': ['16+', '(18+)'],
  'article-link': [
    'Читайте также: Псковский лён едет в Чили',
    'Leggi anche: Vino, accordo con Tokyo',
    'Related: Port closes',
  ],
  buttons: ['Teilen  Drucken  Merken'],
  breadcrumb: [
    'Главная / Новости / Завод открыл линию',
    'Startseite > Regionen > Kursk',
    'Business > Ports',
    'Сделано в России // Новости // Регионы',
    'Made in Russia // Notizie // Regioni',
    'Hergestellt in Russland // Nachrichten // Firmen',
    'Форум » Торговля » Мёд и воск',
    'Sei in: Agroalimentare » Miele',
    'You are here: Food / Honey',
    'Вы здесь: Новости → Мёд',
    'Sie befinden sich hier: Handel > Honig',
  ],
  byline: [
    'Автор: Полина Мотовилова',
    'By Jordan Whitfield',
    'di Chiara Bartolucci',
    'Von Martin Keller',
    'By Ann Lee, Staff Writer',
    'Interview by Ann Lee',
    'Das Gespräch führte Martin Keller',
  ],
  caption: [
    'Порт в Мезени. Архивное фото',
    'A wharf in Stonington. Brian Feld/Staff photo',
    'Looms in Alappuzha | Photo Credit: A. Lee',
    'Im Werk laufen die Maschinen rund um die Uhr. © Andreas Kühl',
    'Il molo di Ancona (foto: Anna Bianchi)',
  ],
  closing: [
    'С уважением,',
    'Kind regards,',
    'ENDS',
    'Notes to editors',
    'Mit freundlichen Grüßen',
    'Cordiali saluti,',
    '###',
    '-30-',
  ],
  pager: ['← Псковский лён едет в Китай', 'Oats for Japan →', '‹ Prev year'],
  comments: ['Комментарии (0)', 'Добавить комментарий', 'Leave a reply', 'Kommentare'],
  'author-note': ['Об авторе', 'About the author', 'L’autore', 'Über die Autorin'],
  contacts: [
    '344002, г. Ростов-на-Дону, ул. Чехова, 71',
    'Тел. +7 (863) 200-00-00',
    'info@site.example',
    'Редакция: Пермь, ул. Ленина, 5',
    'Пресс-служба таможни, тел. (4012) 00-00-00',
    'Ufficio stampa, tel. 051 000000',
    'Rückfragen an: presse@site.example',
  ],
  'cookie-notice': ['Мы используем файлы cookie. Принять', 'Accetta tutti', 'This site uses cookies to improve.'],
  copyright: ['© 2016–2024 АНО «Дон»', 'Riproduzione riservata', '(c) 2021 Site', 'All rights reserved.'],
  counter: ['15', '1 204', '2,3K', '👁 512'],
  'date-line': [
    '25.05.2023 в 14:00',
    'Опубликовано: 02.09.2021 | Обновлено: 06.09.2021',
    '3 marzo 2024 - 08:15',
    '12. April 2019, 16:30 Uhr',
    'By Ann Lee | May 4, 2021',
    'вчера, 14:05',
    'Handelsbrief 13 | 3. April 2019',
    'Newsletter n. 8 dell’11 luglio 2017',
  ],
  'dated-address': ['https://site.example/2022/11/09/flour/'],
  editors: ['This interview has been edited for clarity.', 'Главный редактор И. Петров', 'Editing by Tom Reed'],
  hashtags: ['#экспорт #подсолнечник #АПК'],
  'language-switch': ['ITA', 'RU EN DE', 'Русский English'],
  'legal-notice': ['P.IVA 00000000000 - Privacy Policy', 'Impressum', 'Свидетельство о регистрации СМИ № 1'],
  login: ['Вы должны войти чтобы оставить комментарий.', 'Log in to comment'],
  markup: [''],
  menu: [
    'HOME  NEWS  REGIONS  EVENTS',
    'Home | Cronaca | Sport',
    '☰ Меню',
    'Новости',
    'О проекте Контакты',
    'Новости Спорт Прокат Афиша',
    'ГлавнаяНовостиЭкономика',
    'HomeNewsBusiness',
    'Trade Window丨Latest丨Regions丨Video',
  ],
  'next-article': ['Articolo successivo', 'Следующая статья'],
  'nobodys-byline': ['Автор: Admin', 'Author: editorial staff'],
  ornament: ['* * *', '———', '☰'],
  'photo-credit': ['Фото: Марина Кравец', 'Foto: archivio', 'Photo courtesy of the plant', 'Symbolbild'],
  plugin: [
    'Автоматический перевод с английского.',
    'Diese Seite wurde automatisch übersetzt.',
    'Your browser does not support the audio element.',
    'Ваш браузер не поддерживает видео.',
    'Il tuo browser non supporta il video.',
    'Ihr Browser unterstützt kein Video.',
    'Wordpress Social Share Plugin powered by Ultimatelysocial',
  ],
  print: ['Распечатать', 'Versione stampabile'],
  'publisher-sign-off': ['Made in Russia // Made in Russia'],
  'reading-time': ['Tempo di lettura: 2 minuti', '3 min read', 'Lesezeit: 2 Minuten'],
  'related-heading': [
    'Читайте также',
    'Читайте также:',
    'Das könnte Sie auch interessieren',
    'I più letti',
    'Related stories',
    'Последние новости',
  ],
  'placed-byline': [
    'Von Petra Kern | Moskau (dpa)',
    'By Helen Park | Moscow (Reuters)',
    'Di Marco Rossi | Mosca (ANSA)',
    'Текст: Ольга Сомова | Казань (ТАСС)',
    'Helen Park | Moscow (Reuters)',
  ],
  search: ['Поиск по сайту'],
  share: ['Поделиться: ВКонтакте   Одноклассники', 'Condividi', 'Facebook Twitter LinkedIn'],
  signature: ['Иван ПЕТРОВ', 'И. ПЕТРОВ.'],
  'source-line': ['Источник: Интерфакс', 'Fonte: ANSA', 'Quelle: dpa'],
  ticker: [
    'Погода в Томске +4',
    'Weather in Tomsk -3',
    'Meteo Bari +21°',
    'Wetter Köln −2 °C',
    'Никель 15 702 ▲ Медь 6 790 ▼',
    'USD 62,88   EUR 71,34',
    'Пермь +4° Уфа −2°',
    'Сегодня в Томске −4 °C',
  ],
  subscribe: [
    'Вы получили это письмо, потому что вы наш клиент.',
    'Hai ricevuto questa newsletter.',
    'Подписывайтесь на наш канал в Дзене',
    'Iscriviti alla newsletter',
    'Sign up for our newsletter',
  ],
  tags: ['Теги: экспорт, лён', 'Tags: export'],
  'wire-sign-off': ['(ANSA).', '/ТАСС/'],
  views: ['4 812 подписчиков', 'Lamb Board · 3,481 followers · 2d', '1 348 просмотров', 'Просмотров: 512', '27 views'],
}

test.for(Object.entries(SPECIMENS).flatMap(([rule, lines]) => lines.map((line) => [rule, line] as const)))(
  '%s: %s',
  ([rule, line]) => {
    expect(judge(line)?.rule).toBe(rule)
  },
)

// each opens or looks like chrome and is text
test.for([
  'Читайте Чехова: фестиваль в Таганроге собрал гостей из Италии',
  'Экспорт насосов вырос вдвое',
  'Новости хорошие: завод нашёл покупателя в Перу.',
  'Автор проекта Ирина Белова рассказала о планах завода.',
  'Share of exports to China grows',
  'By 2030 the region will double exports',
  'Di questi, 12 milioni sono andati in Polonia',
  'Von den Ausfuhren gingen 12 Prozent nach Polen',
  'Фотоаппараты из Красногорска едут в Чили',
  '15% выручки завода приходится на экспорт',
  '2,3 млрд рублей',
  '25 мая 2023 года завод отгрузил первую партию насосов в Перу.',
  'План экспорта на май 2023 утвердили',
  'Реклама российского масла появилась в Шанхае',
  'Search for new markets continues',
  'Источники энергии подорожали на треть',
  'Пермь Великая открывает дом моды',
  'Поделиться опытом приехали партнёры из Ганы',
  'Последние новости с полей радуют аграриев',
  'Subscribe to growth',
  'Foto e ceramiche da Faenza a Tokyo',
  'Mehr aus Holz: Fabrik wächst',
  'Время чтения контрактов',
  'Новости Спорт Прокат Чугун',
  'Sei in corsa per il mercato di Tokyo',
  'You are here to sell honey, growers told',
  'Курс на экспорт: USD 62,88 за тонну',
  '(Пермь)',
  'Об авторе проекта рассказали в Перми',
  'И. ПЕТРОВ, директор',
  'Погода в Томске помогла экспорту',
  'Температура цеха в Томске +4',
  'Мёд Башкирии // Воск Алтая: что берут в Перу',
  'By ship | Moscow (Reuters)',
  'Le cargo « Mistral » part demain',
  'Вы получили письмо из Перу: три способа ответить покупателю',
  'Unsubscribed berths at the port find tenants',
  'Interview by phone: how to sell honey',
  'Подписчиков канала пригласили на завод',
  'Завод «Волна» построил цех',
  'Порт в Мезени попал на архивное фото вместе с ледоколом',
  '«Мы выросли вдвое», – сказал директор',
  '« Nos clients veulent des meules plus jeunes », explique la directrice.',
  'Экспорт → рост: как завод в Перми нашёл Перу',
  'С уважением к покупателю: как возят мёд в Оман',
  'Ends meet at last for growers of flax',
  'Inside the mill that feeds Peru',
  'Содержание белка в зерне выросло до 14 процентов',
  'Inhalt der Verhandlungen blieb geheim',
  'Экспорт вырос… до 4',
  'ЮгАгро собрал гостей из Перу',
  'Новости → Перу → мёд и воск Башкирии едут за океан',
  'Телефон завода молчал, пока не позвонили из Перу',
  'Сегодня в Томске минус четыре, а экспорт растёт',
  'Ваш браузер заказов: как завод ищет покупателей',
])('text: %s', (line) => {
  expect(judge(line)).toBeNull()
})

test('a credit says whom it credits', () => {
  expect(judge('Текст: Полина Мотовилова, Иван Сорокин')?.credit).toEqual({
    authors: ['Полина Мотовилова', 'Иван Сорокин'],
  })
  expect(judge('di Giulia De Santis e Marco Rossi')?.credit).toEqual({ authors: ['Giulia De Santis', 'Marco Rossi'] })
  expect(judge('Автор: РИА Новости')?.credit).toEqual({ agency: 'РИА Новости' })
  expect(judge('Источник: пресс-служба губернатора')?.credit).toEqual({})
  expect(judge('Источник: https://site.example/a')?.credit).toEqual({})
  expect(judge('Источник: Интерфакс')?.credit).toEqual({ agency: 'Интерфакс' })
  expect(judge('Fonte: Sputnik Italia')?.credit).toEqual({ agency: 'Sputnik Italia' })
  expect(judge('Источник: Радио Пермь')?.credit).toEqual({ agency: 'Радио Пермь' })
  expect(judge('Источник: Иван Петров')?.credit).toEqual({})
})
