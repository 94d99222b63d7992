import type { Calendar } from '../parts/calendar.ts'
import { listed } from '../parts/endings.ts'

export const calendar: Calendar = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'fevrier', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'decembre', 'déc'],
  ],
  weekdays: [
    ['lundi', 'lun'],
    ['mardi', 'mar'],
    ['mercredi', 'mer'],
    ['jeudi', 'jeu'],
    ['vendredi', 'ven'],
    ['samedi', 'sam'],
    ['dimanche', 'dim'],
  ],
  // the last goes with hours and days: «il y a 3 heures»
  fillers: ['le', 'à', 'h', 'min', 'du', 'de', 'heure', 'heures', 'gmt', 'heure de paris', 'en date du', 'il y a'],
  sections: ['dans', 'rubrique'],
  ordinals: ['er', 'ᵉʳ'],
  units: { year: [], month: [], day: [] },
  numerals: [],
  links: [],
  relativeDays: ["aujourd'hui", 'hier', 'avant-hier', 'minute', 'minutes', 'heure', 'heures', 'jour', 'jours'],
  published: listed(`
    publié, publiée, publié le, publiée le, paru le, parue le, mis en ligne le, posté le, date, date de publication,
    article publié le, écrit le, communiqué du, créé le, diffusé le
  `),
  updated: listed(`
    mis à jour, mise à jour, mis à jour le, mise à jour le, dernière mise à jour, dernière mise à jour le,
    actualisé le, modifié le, maj, maj le
  `),
  until: ["jusqu'au", 'jusqu’au', 'avant le', 'date limite'],
  monthFirst: false,
  capitalMonths: false,
  thisYear: ['cette année', "de l'année en cours", 'depuis le début de l’année', "depuis le début de l'année"],
  periods: [
    { forms: listed('premier trimestre, 1er trimestre, trois premiers mois, janvier-mars'), from: 1, to: 3 },
    { forms: listed('deuxième trimestre, second trimestre, 2e trimestre, avril-juin'), from: 4, to: 6 },
    { forms: listed('troisième trimestre, 3e trimestre, juillet-septembre'), from: 7, to: 9 },
    { forms: listed('quatrième trimestre, 4e trimestre, dernier trimestre, octobre-décembre'), from: 10, to: 12 },
    { forms: listed('premier semestre, 1er semestre, six premiers mois, première moitié'), from: 1, to: 6 },
    { forms: listed('second semestre, deuxième semestre, 2e semestre, seconde moitié'), from: 7, to: 12 },
    { forms: ['neuf premiers mois'], from: 1, to: 9 },
  ],
  yearLinks: ['de', "de l'année", 'de l’année'],
  totals: ['au terme de', "sur l'ensemble de", 'à fin'],
  inYear: ['en', 'au cours de', 'courant', 'durant', "pendant l'année"],
  past: {
    words: listed(`
      a été, ont été, a atteint, ont atteint, a exporté, ont exporté, était, étaient, avait, avaient, fut,
      a progressé, ont progressé, a reculé, ont reculé
    `),
    endings: ['èrent'],
  },
  future: listed(`
    devrait, devraient, sera, seront, prévoit, prévoient, prévu, prévue, prévision, prévisions, d’ici, table sur
  `),
}
