import { describe, expect, test } from 'vitest'
import { figuresOf } from './expect-figures.ts'

describe('what a figure measures', () => {
  test.for([
    ['Экспорт области составил 5 млн рублей.', 'exports-value'],
    ['Завод поставил за рубеж 300 тонн.', 'exports-volume'],
    ['Импорт оборудования составил 5 млн рублей.', 'imports-value'],
    ['Товарооборот достиг 40 млн долларов.', 'turnover'],
    ['Заключили контракт на 5 млн евро.', 'contract-value'],
    ['В проект вложили 2 млрд рублей.', 'investment'],
    ['Поставки выросли на 7%.', 'exports-growth'],
    ['Экспорт снизился на 7%.', 'exports-decline'],
    ['Экспорт вырос в 3 раза.', 'exports-growth'],
    ['На соседей приходится 60% экспорта.', 'share-of-exports'],
    ['Доля соседей в товарообороте – 45%. Ещё треть – это остальные.', 'share-of-turnover'],
    ['Создано 40 рабочих мест.', 'jobs-created'],
    ['Экспортёром выступил каждый восьмой резидент.', 'share-of-residents-exporting'],
    ['Входит в первую десятку.', 'rank'],
    ['Проложили 5 млн литров труб.', null],
    ['Экспортируют пшеницу по 250 долларов за тонну.', 'price'],
    ['Экспортируют самовары по цене 15 тысяч рублей.', 'price'],
    ['Экспортируют цемент за 5 тысяч рублей/т.', 'price'],
    ['Вывозят сваи, тонна стоит в среднем 90 тысяч рублей.', 'price'],
    // near-miss: a sum for what went out
    ['Экспорт составил 250 долларов за год.', 'exports-value'],
  ] as const)('%s', ([text, measure]) => {
    expect(figuresOf('ru', text)[0]?.measure).toBe(measure)
  })

  test.for([
    ['it', "L'export cala del 4%.", 'exports-decline'],
    ['it', 'Un terzo delle esportazioni è andato via mare.', 'share-of-exports'],
    ['en', 'Exports rose 12 percent.', 'exports-growth'],
    ['en', 'The contract is worth $5 million.', 'contract-value'],
    ['de', 'Die Ausfuhren stiegen um 9 Prozent.', 'exports-growth'],
    [
      'de',
      'Die Exporte seien um 3 Prozent im Vergleich zum Vorjahr auf fast 9 Milliarden Euro gestiegen.',
      'exports-growth',
    ],
    ['de', 'Die Exporte gingen um 3 Prozent zurück.', 'exports-decline'],
    ['de', 'Die Ausfuhr ist um gut 16 Prozent eingebrochen.', 'exports-decline'],
    ['de', 'Die Ausfuhr lag um 4 Prozent über dem Vorjahreswert.', 'exports-growth'],
    ['de', 'Die Exporte verzeichneten Zuwächse von 7 Prozent.', 'exports-growth'],
    ['it', "L'export arretra del 4%.", 'exports-decline'],
    ['it', 'Le esportazioni volano del 40%.', 'exports-growth'],
    ['en', 'Exports slumped by more than 8 percent.', 'exports-decline'],
    ['en', 'Beef exports rose by 12 percent and pork exports by 20.', 'exports-growth'],
    ['ru', 'Агроэкспорт просел на 5%.', 'exports-decline'],
    // the economy at large is none of trade
    ['en', 'Exports did well. The economy grew 0.7%.', 'growth'],
    ['it', 'Le vendite di auto sono cresciute del 5%.', 'revenue-growth'],
    ['en', 'Tyres were exported at $85 apiece.', 'price'],
    ['en', 'Oil was exported at $980 a tonne.', 'price'],
    ['en', 'They exported $5 million a year.', 'exports-value'],
    ['it', "Esportano l'olio a 9 euro al litro.", 'price'],
    ['de', 'Holz wurde zu je 90 Euro exportiert.', 'price'],
    ['de', 'Holz wurde zu 90 Euro je Kubikmeter exportiert.', 'price'],
  ] as const)('%s: %s', ([language, text, measure]) => {
    expect(figuresOf(language, text)[0]?.measure).toBe(measure)
  })
})

describe('the period of a figure', () => {
  test.for([
    ['В первом квартале 2021 года экспорт составил 5 млн рублей.', '2021-01-01', '2021-03-31'],
    ['За первые три месяца 2021 года вывезли 5 тонн.', '2021-01-01', '2021-03-31'],
    ['В январе–мае 2020 года вывезли 5 тонн.', '2020-01-01', '2020-05-31'],
    ['По итогам 2019 года вывезли 5 тонн.', '2019-01-01', '2019-12-31'],
    ['Во втором полугодии 2022 года вывезли 5 тонн.', '2022-07-01', '2022-12-31'],
    ['За прошлый год вывезли 5 тонн.', null, null],
    ['За квартал вывезли 5 тонн.', null, null],
    ['В 2021–2022 годах вывезли 5 тонн.', '2021-01-01', '2022-12-31'],
    ['С начала 2023 года вывезли 5 тонн.', null, null],
    ['За последние три года вывезли 5 тонн.', null, null],
    ['Летом 2022 года вывезли 5 тонн.', null, null],
    ['Квартал у порта: вывезли 5 тонн.', undefined, undefined],
    ['16 мая 2021 года вывезли 5 тонн.', undefined, undefined],
    ['Вывезли 2020 тонн.', undefined, undefined],
    ['Вывезли 5 тонн, а в 2020 году – 9%.', undefined, undefined],
  ] as const)('%s', ([text, start, end]) => {
    const period = figuresOf('ru', text)[0]?.period
    expect([period?.start, period?.end]).toEqual([start, end])
  })

  test('a year in brackets is the period of the figure before it', () => {
    const [first, second] = figuresOf('ru', 'Экспорт вырос с 1,5 млрд рублей (2019) до 2,1 млрд рублей (2020).')
    expect([first?.period?.start, second?.period?.start]).toEqual(['2019-01-01', '2020-01-01'])
    expect(figuresOf('ru', 'Компания (1957) экспортировала 5 тонн.')[0]?.period).toBeNull()
  })

  test.for([
    ['de', '2023 wurden 5 Tonnen exportiert.', '2023-01-01'],
    ['en', '2023 saw exports of 5 tonnes.', '2023-01-01'],
    // near-misses: a number of things, a year of something else
    ['de', '2023 Tonnen wurden exportiert.', undefined],
    ['en', 'Model 2023 exports: 5 tonnes.', undefined],
  ] as const)('a year that opens its sentence: %s %s', ([language, text, start]) => {
    expect(figuresOf(language, text)[0]?.period?.start).toBe(start)
  })

  test.for([
    ['en', 'Exports reached 5 tonnes in Q1 2022.', '2022-01-01', '2022-03-31'],
    ['en', 'Exports reached 5 tonnes in the six months to September 2022.', '2022-04-01', '2022-09-30'],
    ['en', 'Exports reached 5 tonnes in the year to June 2022.', null, null],
    ['it', 'Negli ultimi tre anni spedite 5 tonnellate.', null, null],
    ['de', 'Der Export lag 2022 bei 5 Tonnen.', '2022-01-01', '2022-12-31'],
    ['de', 'Der Export lag mit rund 2022 anderen Sorten bei 5 Tonnen.', undefined, undefined],
    ['en', 'The H2 engine took 5 tonnes of hydrogen.', undefined, undefined],
  ] as const)('%s: %s', ([language, text, start, end]) => {
    const period = figuresOf(language, text)[0]?.period
    expect([period?.start, period?.end]).toEqual([start, end])
  })

  test('what a figure is set against is of another period', () => {
    const told = (text: string) => figuresOf('ru', text).map(({ period }) => period?.text ?? null)
    expect(told('В 2024 году отправили 12 тонн против 9 тонн годом ранее.')).toEqual(['В 2024 году', 'годом ранее'])
    expect(told('В 2024 году отправили 12 тонн против 9 тонн.')).toEqual(['В 2024 году', null])
    expect(told('Вывезли 96 тонн в 2022 году и 48 тонн в 2021 году.')).toEqual(['в 2022 году', 'в 2021 году'])
  })

  test('a change is compared with the year before', () => {
    expect(figuresOf('ru', 'Экспорт вырос на 5% год к году.')[0]?.comparedWith?.text).toBe('год к году')
    expect(figuresOf('it', "L'export cresce del 5% su base annua.")[0]?.comparedWith?.text).toBe('su base annua')
  })

  test('a period ends with its sentence', () => {
    const [before, after] = figuresOf(
      'en',
      'Exports made up 8% of sales last year. This year the share is to reach 15%.',
    )
    expect([before?.period?.text, after?.period?.text]).toEqual(['last year', 'This year'])
  })

  test('a change is compared with the same stretch of another year', () => {
    const [growth] = figuresOf(
      'ru',
      'За девять месяцев 2021 года экспорт вырос в 2 раза, чем за аналогичный период 2020 года.',
    )
    expect(growth?.comparedWith).toEqual({
      text: 'аналогичный период 2020 года',
      start: '2020-01-01',
      end: '2020-09-30',
    })
  })

  test('a year that another telling of the figure proves is known', () => {
    const told = 'За первые три месяца 2021 года экспорт составил 248 млн рублей.'
    const again = 'В первом квартале этого года экспорт составил 248 млн рублей. Поставки увеличились в 4,5 раза.'
    const [value, growth] = figuresOf('ru', told, again)
    expect(value?.evidence).toHaveLength(2)
    expect(growth?.period).toEqual({ text: 'В первом квартале этого года', start: '2021-01-01', end: '2021-03-31' })
  })
})

test('the more qualified wording of a figure told twice wins', () => {
  const [figure, ...others] = figuresOf(
    'ru',
    'На соседей приходится 60% экспорта',
    'На соседей приходится почти 60% экспорта.',
  )
  expect(others).toEqual([])
  expect([figure?.text, figure?.qualifier, figure?.evidence.length]).toEqual(['почти 60%', 'lt', 2])
})
