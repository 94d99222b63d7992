import { readCreditLines } from '../read-lists.ts'

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const people = [
  'Helen Park',
  'Jordan Whitfield',
  'Paris Coleman',
  'Austin Reed',
  'Karen Holland',
  'Chad Brown',
  'Florence Ortiz',
  'Brooklyn Hayes',
  'Martin Lund',
]

export const dates = readCreditLines(`
  stated | {month} {d}, {y}
  stated | {d} {month} {y}
  stated | {weekday}, {month} {d}, {y}
  stated | {month} {d}, {y}, 2:05 PM
  stated | {month} {d}, {y} at 9:30 am
  stated | Published: {month} {d}, {y}
  stated | Published on {d} {month} {y}
  stated | Posted on {month} {d}, {y}
  stated | {y}-{mm}-{dd}
  stated | {y}-{mm}-{dd} 16:20
  stated | {month} {d}, {y} | Business
  stated | Date: {d} {month} {y}
  partial | {month} {d}
  partial | {d} {month}, 14:05
  none | Yesterday, 2:05 PM
  none | Today at 9:30
  none | 2 hours ago
  none | 14:05
`)

export const datelines = readCreditLines(`
  partial AP | {place}, {month} {d} (AP) —
  partial Reuters | {place}, {month} {d} (Reuters) -
  stated Reuters | {place}, {month} {d}, {y} (Reuters) -
  none AP | {place} (AP) —
  partial TASS | {place}, {month} {d}. /TASS/.
  stated PRNewswire | {place}, {month} {d}, {y} /PRNewswire/ --
  partial | {place}, {month} {d} –
  none | {place} —
`)

export const credits = readCreditLines(`
  author | By {name}
  author | Author: {name}
  author | Written by {name}
  author | Text: {name}
  none | Photo: {name}
  none | Photo by {name}
  none | By admin
  none | Editor: {name}
  Reuters | Source: Reuters
  AP | Source: AP
`)
