import { expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { readNames, unmark } from './read.ts'

const expectPeople = (language: FullLanguage, specimen: string): void => {
  const { text, marks } = unmark(specimen)
  const { names } = readNames(language, text)
  const found = names.people.map(({ start, end, name }) => ({ printed: text.slice(start, end), means: name }))
  expect(found).toEqual(marks)
}

test.for([
  'Об этом сообщил [Игорь Лапин|Игорь Лапин].',
  'Слово взял вице-губернатор [Павел ЮРЬЕВ|Павел Юрьев], письмо передали [Анне ЮРЬЕВОЙ|Анна Юрьева].',
  'Вопрос задали [Джеймсу Коми|Джеймс Коми] и [Ерлану Серикову|Ерлан Сериков].',
  'Делегация во главе с губернатором [Павлом Зиминым|Павел Зимин] прибыла утром.',
  'Встречу провели с [Анной Островской|Анна Островская] и [Олегом Гайдаем|Олег Гайдай].',
  'Письмо передали [Петру Гоголю|Пётр Гоголь].',
  'Решение приняла министр [Мария Сергеевна Ветрова|Мария Сергеевна Ветрова].',
  'Переговоры с премьер-министром Фландрии [Каору Танабэ|Каору Танабэ] прошли успешно.',
  'Так считает директор [Дорохов|Дорохов].',
  'Экс-министр Фландрии [Каору Танабэ|Каору Танабэ], председатель союза, уехал.',
  'Слово взял [Роман Польский|Роман Польский]. Затем [Польский|Роман Польский] ответил на вопросы.',
  'С г-ном [Китаевым|Китаев] и госпожой [Германовой|Германова] говорил мистер [Чад|Чад].',
  // near-misses: a common noun after what one is called, a given name alone, a city after it, an office whose holder is not named
  'Владимир и Суздаль ждут гостей.',
  'Спикер Областной Думы, глава Волжской Народной палаты и директор Южного управления молчат.',
  'Слово дали губернатору [Островскому|Островский].',
  'Губернатор встретится с топ-менеджерами холдинга Nord Auto.',
  'Гость, губернатор области и бывший Президент Фландрии, уехал.',
  'Об этом рассказал руководитель Департамента торговли.',
  'Польские партнёры довольны, господа и доктор наук тоже.',
])('Russian: %s', (specimen) => expectPeople('ru', specimen))

test.for([
  ['it', '[Bruno Vitali|Bruno Vitali], presidente della cooperativa, ha firmato.'],
  ['it', 'Lo dice la direttrice [Tacla Munro|Tacla Munro].'],
  ['it', 'Il presidente della cooperativa ha firmato.'],
  ['it', 'Lo dice l’assessore [Vincenzo De Moro|Vincenzo De Moro] oggi.'],
  ['ru', 'Посол КНР во Фландрии [Таварик Лу|Таварик Лу] посетил ярмарку.'],
  ['ru', 'Посол КНР во Фландрии посетил ярмарку.'],
  ['de', 'Professorin Dr. [Greta Sommer|Greta Sommer] kam.'],
  ['it', 'Il ministro [Como|Como] incontra il sindaco di Como a Marina di Carrara.'],
  ['en', 'The governor, [Harriet Moss|Harriet Moss], agreed.'],
  ['en', 'The governor of Bavaria agreed.'],
  ['en', 'It was the director of the Bavaria Cheese Makers Association.'],
  ['en', '[Juan Miguel Ortega|Juan Miguel Ortega] and [Rich Hale|Rich Hale] agreed, rich Dutch farmers did not.'],
  ['en', 'Mr [Jordan|Jordan] met Mrs. [Holland|Holland] and Dr [Vera de Moss|Vera de Moss].'],
  ['en', 'Mr President, the MR Group and missing mrs.'],
  ['it', 'Il signor [Giordano|Giordano] e la sig.ra [Bellucci Tedeschi|Bellucci Tedeschi] la visitano.'],
  ['it', 'Lo dice il presidente della Regione Sabina [Bruno Vitali|Bruno Vitali] oggi.'],
  ['it', 'La signora direttrice è a Roma, il signor sindaco no.'],
  ['de', 'Frau [Holland|Holland] traf Herrn [Schwabe|Schwabe] und Dr. [Pole|Pole].'],
  ['de', '[Hans-Karl Sommer|Hans-Karl Sommer] kam, Hans-Sachs-Straße 3 nicht.'],
  ['de', 'Eine Frau und ein Herr aus Bayern.'],
  ['de', 'Der Minister traf den Bürgermeister Comos.'],
  ['de', 'Das sagte Exportleiterin [Greta Sommer|Greta Sommer].'],
  ['de', 'Das sagte die Exportleiterin am Montag.'],
  ['de', 'Eingeladen sind Direktoren der Molkereien Sachsens und der Direktor der Molkerei Sonnenhof.'],
] as const)('%s: %s', ([language, specimen]) => expectPeople(language, specimen))

test.for([
  ['Губернатором области стал Иван Крот.', null],
  ['Об этом рассказал коммерческий директор завода «Лён» Иван Крот.', 'коммерческий директор завода «Лён»'],
  [
    'Сообщил заместитель мэра Вятской области по вопросам торговли Иван Крот.',
    'заместитель мэра Вятской области по вопросам торговли',
  ],
  [
    'По словам заместителя председателя правительства Ивана Крота, всё готово.',
    'заместителя председателя правительства',
  ],
  ['Советник ушёл, Иван Крот остался.', null],
  ['Приехал Иван Крот, бывший директор завода.', 'директор завода'],
  ['Так решил Иван Крот, когда директор завода уехал.', null],
  ['Приехали Иван Крот, директор завода Пётр Лапин и другие.', null],
])('the office beside a name: %s', ([text, office]) => {
  const { names } = readNames('ru', text ?? '')
  const span = names.people[0]?.office
  expect(span ? text?.slice(span.start, span.end) : null).toBe(office)
})

test.for([
  ['Об этом рассказала Инна Седова.', '– Инна Петровна, когда это было?', ['Инна Седова', 'Инна Седова']],
  [
    'Об этом рассказала Инна Петровна Седова.',
    '– Инна Петровна, ждём!',
    ['Инна Петровна Седова', 'Инна Петровна Седова'],
  ],
  ['Об этом рассказала Инна Седова.', 'Анна Петровна молчала.', ['Инна Седова', 'Анна Петровна']],
  ['Приехали Инна Седова и Инна Лапина.', 'Инна Петровна молчала.', ['Инна Седова', 'Инна Лапина', 'Инна Петровна']],
  ['Приехала Инна Олеговна Седова.', 'Инна Петровна молчала.', ['Инна Олеговна Седова', 'Инна Петровна']],
] as const)('who is addressed by given name and patronymic: %s %s', ([first, second, people]) => {
  expect(readNames('ru', first, second).names.people.map(({ name }) => name)).toEqual(people)
})

test('a name cut off at the end of the text is the one named before', () => {
  const { names } = readNames('ru', 'Выступил Игорь Лапин.', '«Мы рады», – сказал Игорь Лап')
  expect(names.people.map(({ name }) => name)).toEqual(['Игорь Лапин', 'Игорь Лапин'])
})

test.for([
  ['it', 'Lo dice il presidente della cantina, Bruno Vitali.', 'presidente della cantina'],
  ['en', 'Sales fell, said the head of the dairy union, Harriet Moss, on Monday.', 'head of the dairy union'],
  ['en', 'Sales chief Harriet Moss agreed.', 'Sales chief'],
  ['de', 'Das sagte der Chef der Molkerei, Karl Sommer.', 'Chef der Molkerei'],
  ['de', 'Das sagte der Agrarökonom Karl Sommer.', 'Agrarökonom'],
  ['de', 'Das sagte Verbandspräsidentin Greta Sommer.', 'Verbandspräsidentin'],
  ['ru', 'Так считает пчеловод Иван Крот.', 'пчеловод'],
  ['ru', 'Так считает директор комбината «Вятка-Пекарь» Иван Крот.', 'директор комбината «Вятка-Пекарь»'],
  ['ru', 'Так считает экс-губернатор Иван Крот.', 'губернатор'],
  // near-misses: a clause of its own behind the comma, a noun that only sounds like an office
  ['it', 'Il presidente della cantina parte, Bruno Vitali resta.', null],
  ['de', 'Der Chef der Molkerei geht, Karl Sommer bleibt.', null],
  ['de', 'Das sagte am Montagmorgen Karl Sommer.', null],
] as const)('an office before a name: %s %s', ([language, text, office]) => {
  const { names } = readNames(language, text)
  const span = names.people[0]?.office
  expect(span ? text.slice(span.start, span.end) : null).toBe(office)
})
