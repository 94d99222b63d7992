import { readCreditLines } from '../read-lists.ts'

export const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
export const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag']

export const people = [
  'Katrin Vogel',
  'Jens Frankfurter',
  'Anna Schweizer',
  'Peter Bremer',
  'Ulrike Hansen',
  'Stefan Böhme',
  'Martin Pohl',
  'Sabine Kessler',
]

export const dates = readCreditLines(`
  stated | {d}. {month} {y}
  stated | {d}. {month} {y}, 14:05 Uhr
  stated | {dd}.{mm}.{y}
  stated | {dd}.{mm}.{y}, 09:30
  stated | {dd}.{mm}.{y} - 16:20 Uhr
  stated | {weekday}, {d}. {month} {y}
  stated | {weekday}, {dd}.{mm}.{y}
  stated | Veröffentlicht am {d}. {month} {y}
  stated | Veröffentlicht: {dd}.{mm}.{y}
  stated | {y}-{mm}-{dd}
  stated | {d}. {month} {y} | Wirtschaft
  stated | Datum: {dd}.{mm}.{y}
  partial | {d}. {month}
  partial | {d}. {month}, 14:05 Uhr
  none | Gestern, 14:05 Uhr
  none | Heute um 9:30 Uhr
  none | vor 2 Stunden
  none | 14:05 Uhr
`)

export const datelines = readCreditLines(`
  none dpa | {place} (dpa) -
  none dpa | {place} (dpa) –
  partial dpa | {place}, {d}. {month} (dpa) -
  stated | {place}, {d}. {month} {y} –
  partial | {place}, {d}. {month}. –
  none Reuters | {place} (Reuters) -
  none | {place} –
`)

export const credits = readCreditLines(`
  author | Von {name}
  author | Autor: {name}
  author | Autorin: {name}
  author | Text: {name}
  none | Foto: {name}
  none | Von admin
  none | Redaktion
  none | Bild: {name}
  dpa | Quelle: dpa
  Reuters | Quelle: Reuters
`)
