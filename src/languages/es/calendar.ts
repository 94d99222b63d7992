import type { Calendar } from '../parts/calendar.ts'
import { listed } from '../parts/endings.ts'

export const calendar: Calendar = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mzo'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sep', 'sept', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [
    ['lunes', 'lun'],
    ['martes', 'mar'],
    ['miércoles', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  // the last goes with hours and days: «hace 3 horas»
  fillers: [
    'el',
    'a las',
    'a la',
    'las',
    'h',
    'hs',
    'hrs',
    'horas',
    'hora',
    'de',
    'del',
    'gmt',
    'cet',
    'cest',
    'pm',
    'am',
    'p m',
    'a m',
    'hace',
  ],
  sections: ['en', 'sección'],
  ordinals: ['º', '°', 'ro', 'o'],
  units: { year: [], month: [], day: [] },
  numerals: [],
  links: ['de', 'del'],
  relativeDays: ['hoy', 'ayer', 'anteayer', 'minuto', 'minutos', 'hora', 'horas', 'día', 'días'],
  published: listed(`
    publicado, publicada, publicado el, publicada el, publicado en, fecha, fecha de publicación, creado, creado el,
    escrito el, nota del, comunicado del, noticia del, redactado el, emitido el
  `),
  updated: listed(`
    actualizado, actualizada, actualizado el, actualizada el, última actualización, actualización, modificado,
    modificado el, última modificación, act
  `),
  until: ['hasta el', 'hasta', 'antes del', 'fecha límite'],
  monthFirst: false,
  capitalMonths: false,
  thisYear: ['este año', 'del presente año', 'del año en curso', 'en lo que va de año', 'en lo que va del año'],
  periods: [
    { forms: listed('primer trimestre, primeros tres meses, tres primeros meses, enero-marzo'), from: 1, to: 3 },
    { forms: listed('segundo trimestre, abril-junio'), from: 4, to: 6 },
    { forms: listed('tercer trimestre, julio-septiembre'), from: 7, to: 9 },
    { forms: listed('cuarto trimestre, último trimestre, octubre-diciembre'), from: 10, to: 12 },
    {
      forms: listed('primer semestre, primera mitad, primeros seis meses, seis primeros meses, enero-junio'),
      from: 1,
      to: 6,
    },
    { forms: listed('segundo semestre, segunda mitad, julio-diciembre'), from: 7, to: 12 },
    { forms: listed('primer cuatrimestre, primeros cuatro meses'), from: 1, to: 4 },
    { forms: listed('primeros nueve meses, nueve primeros meses'), from: 1, to: 9 },
  ],
  yearLinks: ['de', 'del', 'del año', 'de este'],
  totals: ['al cierre de', 'al término de', 'en el conjunto de'],
  inYear: ['en', 'durante', 'a lo largo de', 'en el año', 'durante el año'],
  past: {
    words: listed(`
      ha sido, han sido, ha alcanzado, han alcanzado, exportó, alcanzó, creció, cayó, aumentó, fue, era, eran,
      había, habían
    `),
    endings: ['aron', 'ieron'],
  },
  future: listed(`
    será, serán, prevé, prevén, previsto, prevista, previsión, previsiones, estima, se espera, podría, podrían,
    deberá, hasta, de cara a
  `),
}
