import { expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { readNames, unmark } from './read.ts'

const expectOrganisations = (language: FullLanguage, specimen: string): void => {
  const { text, marks } = unmark(specimen)
  const { names } = readNames(language, text)
  const found = names.organisations.map(({ start, end, kind }) => ({ printed: text.slice(start, end), means: kind }))
  expect(found).toEqual(marks)
}

test.for([
  'Партию отгрузил [завод «Вятка-Лён»|company].',
  'Так решили в [ОЭЗ «Парк «Северный»|special-economic-zone] на днях.',
  'Сок от производителя соков [«ЯБК»|company] уже в пути.',
  'Продукцию [Лужского консервного комбината|company] ждут на ярмарке.',
  'Об этом пишет [Lugabook.ru|medium], а в Telegram-канале о сыре молчат.',
  'Зарегистрирован бренд [«Лужский сыр»|brand] края.',
  'Встреча в [Вятском государственном университете|university] началась.',
  'Гости из [Баварской ассоциации по торговле с Россией (БАТОР)|trade-association] остались довольны.',
  'В [Центре поддержки экспорта|export-support-centre] уточнили условия.',
  'Приглашение [Посольства КНР|embassy] получено.',
  'Сделку с [Nord Auto|brand] обсудят весной.',
  'Передаёт корреспондент [ТАСС|news-agency] с места событий.',
  'Так сообщили в пресс-службе [центра «Северный»|trade-centre] вчера.',
  'Стенд собрал [Центр поддержки экспорта|export-support-centre] при содействии посольства.',
  // near-misses: lower-case heads, a sentence in quotes, a Roman numeral, an IT prefix
  'Местный завод отгрузил партию.',
  '«Мы довольны итогами года», – отметили в пресс-службе.',
  'Во II квартале спрос вырос.',
  'Спрос на IT-решения вырос.',
  'Томские заводы отгрузили партию.',
  'ТОВАРЫ ЗАКУПИЛИ АРМЯНСКИЕ КОМПАНИИ',
  // a place before a common noun
  'Груз идёт из КНР паромом.',
])('Russian: %s', (specimen) => expectOrganisations('ru', specimen))

test.for([
  ['it', 'Lo riferisce il [Centro di supporto alle esportazioni della Toscana|export-support-centre] oggi.'],
  ['it', 'La [cantina "Colle Alto"|company] ha spedito il vino.'],
  ['it', "Lo riferisce il [Centro di sostegno all'esportazione della Toscana|export-support-centre] oggi."],
  ['it', 'Il centro della città è pieno.'],
  ['de', 'Die [Nordmann Maschinenbau GmbH & Co. KG|company] und der Hersteller [Lang AG|company] liefern.'],
  ['it', 'La [Ferri Lab S.r.l.|company] esporta, le spa chiudono.'],
  ['en', '[Hale & Sons Ltd|company] and [Kern Tools LLC|company] shipped tools, limited supplies remain.'],
  ['en', 'It was reported by the [Center of export support|export-support-centre].'],
  ['de', 'Das meldet das [Zentrum für Exportunterstützung|export-support-centre].'],
  ['it', 'Lo comunica il [Ministero dello sviluppo economico|government] oggi.'],
  ['it', 'Lo ha detto la [Camera di commercio Italo-Norvegese|trade-association] oggi.'],
  [
    'ru',
    'Школу открыли [Минэкономразвития Фландрии|government] и [Российский экспортный центр|export-support-centre].',
  ],
  ['it', 'Lo dice il [Ministero dell’agricoltura|government].'],
  ['en', 'It met the [Flemish Chamber of Commerce|trade-association] today.'],
  ['de', 'Das meldet das [Landwirtschaftsministerium Bavaria|government].'],
  ['en', 'So said the [Ministry of economic development of Bavaria|government] on Monday.'],
  ['de', 'Das meldet der [Verband der bayerischen Fischzüchter|trade-association] heute.'],
  ['de', 'Das teilte das [Ministerium für ländliche Entwicklung|government] mit.'],
  // what helped it, and another body behind «and the», are no part of its name
  ['it', 'Così il [Centro di supporto alle esportazioni|export-support-centre] con il sostegno della regione.'],
  ['en', 'It is the work of the [Export Support Centre|export-support-centre] and the city.'],
  // a sentence of its own in quotation marks is said, a name with small words is none
  ['it', 'Così il titolare. «In Toscana vendiamo ricambi».'],
  ['de', 'So der Chef. „In Bavaria verkaufen wir Teile“. Das genügt.'],
  ['it', 'Il marchio [«Mele di Como»|brand] è noto. [«Mele di Como»|brand] vende bene.'],
  // a group of countries is no body, though with a capital
  ['it', 'Il formaggio piace nell’Unione Europea e in Asia.'],
  ['en', 'The [Ministry of Trade|government] said so.'],
  ['en', 'The ministry said so.'],
  ['en', 'It was shown at the [Bavarian National University|university].'],
  // adjectives of places have a capital: they make no name of a common noun
  ['en', 'The cheese went to a Bavarian company, an Egyptian bank and the Turkish association.'],
  ['en', 'They met the Moldovan dairy group and a Swiss state university.'],
  ['de', 'Käse für eine Bavaria Firma, eine Toscana Bank.'],
  ['de', 'Das teilte die Verwaltung mit.'],
  ['de', '„Bayerische Gäste fehlen uns noch“, scherzte er.'],
] as const)('%s: %s', ([language, specimen]) => expectOrganisations(language, specimen))

test.for([
  ['Продукцию Лужского консервного комбината ждут.', 'Лужский консервный комбинат'],
  ['Встреча в Вятском государственном университете.', 'Вятский государственный университет'],
  ['Сообщил глава Департамента внешней торговли Иван Крот.', 'Департамент внешней торговли'],
  ['Хозяйства «Заря» нет в списке.', 'хозяйство «Заря»'],
])('the dictionary form: %s', ([text, name]) => {
  expect(readNames('ru', text ?? '').names.organisations.map((found) => found.name)).toEqual([name])
})
