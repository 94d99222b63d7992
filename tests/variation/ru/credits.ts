import { readCreditLines } from '../read-lists.ts'

export const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]
export const weekdays = ['Воскресенье', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота']

export const people = [
  'Карина Камалова',
  'Анна Петрова',
  'Сергей Белоусов',
  'Ольга Дмитриева',
  'Мария Китаева',
  'Иван Томский',
  'Дмитрий Ким',
  'Екатерина Швец',
  'Наталья Орлова',
  'Тимур Галиев',
]

export const dates = readCreditLines(`
  stated | {dd}.{mm}.{y}
  stated | {dd}.{mm}.{y} 14:05
  stated | {dd}.{mm}.{y}, 09:30
  stated | {d} {month} {y}
  stated | {d} {month} {y} г.
  stated | {d} {month} {y} года
  stated | {d} {month} {y}, 18:45
  stated | {d} {month} {y} в 10:15
  stated | {weekday}, {d} {month} {y}
  stated | Опубликовано: {dd}.{mm}.{y}
  stated | Опубликовано {d} {month} {y}
  stated | Дата публикации: {d} {month} {y}
  stated | Размещено: {dd}.{mm}.{y} 12:00
  stated | {y}-{mm}-{dd}
  stated | {y}-{mm}-{dd} 16:20
  stated | 11:40, {dd}.{mm}.{y}
  stated | 08:15 / {dd}.{mm}.{y}
  stated | {d} {month} {y} | Экономика
  stated | {dd}/{mm}/{y}
  stated | {dd} / {mm} / {y}
  stated | {dd}.{mm}.{y}14:05
  stated | 15:48 {dd}.{mm}.{y} (обновлено: 16:02 {dd}.{mm}.{y})
  stated | {d} {month} {y}, 18:45Экономика
  partial | {d} {month}
  partial | {d} {month}, 14:05
  partial | {d} {month} в 09:30
  none | Вчера, 14:05
  none | Сегодня в 09:30
  none | 14:05
  none | 2 часа назад
`)

export const datelines = readCreditLines(`
  partial ТАСС | {place}, {d} {month}. /ТАСС/.
  partial ТАСС | {place}, {d} {month}. /ТАСС/
  partial РИА Новости | {place}, {d} {month} – РИА Новости.
  partial РИА Новости | {place}, {d} {month} — РИА Новости.
  partial ИНТЕРФАКС | {place}. {d} {month}. ИНТЕРФАКС –
  stated Интерфакс | {place}. {d} {month} {y} года. Интерфакс.
  stated ТАСС | {place}, {d} {month} {y}. /ТАСС/.
  partial | {place}, {d} {month}.
  partial АиФ-Урал | {place}, {d} {month} – АиФ-Урал.
  stated BEREG24.RU | {place}, {d} {month} {y}. BEREG24.RU.
  partial НТА-Приволжье | {place}. {d} {month}. НТА-Приволжье –
`)

export const credits = readCreditLines(`
  author | Автор: {name}
  author | Текст: {name}
  author | Автор текста: {name}
  author | Автор материала: {name}
  author | {name}. Фото автора
  none | Фото: {name}
  none | Автор: admin
  none | Автор: Администратор
  none | Редактор: {name}
  none | Фото предоставлено пресс-службой
  ТАСС | Источник: ТАСС
  Интерфакс | Источник: Интерфакс
`)
