import { expect, test } from 'vitest'
import { isPersonName } from '../../../src/site/metadata/person-name.ts'

test.for(['Мария Орлова', 'А. С. Петров', 'Giovanni de Luca', 'Anna-Maria Rossi', "Sean O'Hara", 'Jean McDonald'])(
  'a person: %s',
  (byline) => expect(isPersonName(byline)).toBe(true),
)

test.for([
  'Редакция',
  'ТАСС',
  'ИА Регион',
  'Пресс-служба губернатора',
  'Отдел новостей',
  'Maria',
  'news@example.com',
  'Новости 24',
  '',
])('no person: %s', (byline) => expect(isPersonName(byline)).toBe(false))
