import { readCreditLines } from '../read-lists.ts'

export const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
]
export const weekdays = ['Domenica', 'Lunedì', 'Martedì', 'Mercoledì', 'Giovedì', 'Venerdì', 'Sabato']

export const people = [
  'Paola Conti',
  'Marco Ferri',
  'Giulia Romano',
  'Francesca Milano',
  'Luca Germani',
  'Andrea Spagnolo',
  'Elena Greco',
  'Stefano Russo',
  'Chiara De Luca',
]

export const dates = readCreditLines(`
  stated | {d} {month} {y}
  stated | {d} {month} {y}, 14:05
  stated | {d} {month} {y} alle 09:30
  stated | {weekday} {d} {month} {y}
  stated | {weekday}, {d} {month} {y}
  stated | Pubblicato il {d} {month} {y}
  stated | Pubblicato: {dd}/{mm}/{y}
  stated | {dd}/{mm}/{y}
  stated | {dd}/{mm}/{y} 16:20
  stated | {dd}.{mm}.{y}
  stated | {dd}-{mm}-{y}
  stated | {y}-{mm}-{dd}
  stated | {d} {month} {y} | Economia
  stated | Data: {d} {month} {y}
  partial | {d} {month}
  partial | {d} {month}, 14:05
  none | Ieri, 14:05
  none | Oggi alle 09:30
  none | 2 ore fa
  none | 14:05
`)

export const datelines = readCreditLines(`
  partial ANSA | (ANSA) - {place}, {d} {MON} -
  partial | {place}, {d} {month} -
  partial | {place}, {d} {month} –
  stated | {place}, {d} {month} {y} -
  stated Adnkronos | {place}, {d} {month} {y} (Adnkronos) -
  partial AGI | {place}, {d} {month} (AGI) -
  none | {place} –
`)

export const credits = readCreditLines(`
  author | Autore: {name}
  author | di {name}
  author | A cura di {name}
  author | Testo di {name}
  author | Articolo di {name}
  none | Foto di {name}
  none | Autore: admin
  none | Foto: {name}
  none | Redazione
  ANSA | Fonte: ANSA
  Adnkronos | Fonte: Adnkronos
`)
