/** Sentences of offices of statistics and chambers, with their near-misses: language, home country, text. */
export const statisticsSpecimens: Readonly<
  Record<string, readonly (readonly [language: 'ru' | 'it' | 'en' | 'de', home: string, text: string])[]>
> = {
  'verbs that leave their particle at the end': [
    ['de', 'DE', 'Nach [Finnland|FI:export] setzten die Sägewerke drei Prozent weniger ab.'],
    ['de', 'DE', 'In die [Schweiz|CH:export] führte die Molkerei mehr Käse aus.'],
    ['de', 'DE', 'Aus [Peru|PE:import] führten die Röster Kaffee ein, aus [Kuba|CU:import] Zucker.'],
    ['de', 'DE', 'Die Lieferungen nach [Oman|OM:mention] stellte der Betrieb im Mai ein.'],
    // near-misses: no particle, an article, a preposition
    ['de', 'DE', 'Die Firma setzt auf [Ghana|GH:planned] und hofft auf ein Geschäft.'],
    ['de', 'DE', 'Der Minister führt aus [Chile|CL:mission] eine Delegation an.'],
  ],
  'lands that goods go to, and come from': [
    ['de', 'DE', 'Die wichtigsten Ausfuhrländer waren [Estland|EE:export] und [Malta|MT:export].'],
    [
      'de',
      'DE',
      'Die größten Einfuhrländer waren [Brasilien|BR:import] mit 4 und [Island|IS:import] mit 2 Millionen Euro.',
    ],
    ['it', 'IT', 'Primo tra i paesi di provenienza è il [Vietnam|VN:import].'],
    ['en', 'US', 'The top sources of imports were [Chile|CL:import] and [Ireland|IE:import].'],
  ],
  'where growth and good signs come from': [
    ['it', 'IT', 'Segnali positivi arrivano da [Malta|MT:export] e [Cipro|CY:export].'],
    ['de', 'DE', 'Die stärksten Impulse kamen aus [Schweden|SE:export].'],
    ['en', 'US', 'The biggest gains came from [Peru|PE:export].'],
    ['it', 'IT', 'L’export del mobile cresce del 4%, trainato dal mercato [danese|DK~:export].'],
    // near-misses: of imports, of people
    ['en', 'US', 'Growing imports of steel came from [India|IN:import].'],
  ],
  'places compared that are counted themselves': [
    ['it', 'IT', 'L’export cresce: il [Cile|CL:export] (+9%) va meglio rispetto alla [Spagna|ES:export] (+4%).'],
    ['de', 'DE', '[Japan|JP:export] liegt knapp vor [Norwegen|NO:export], das Waren für 2 Millionen Euro einkaufte.'],
    // near-miss
    ['it', 'IT', 'L’export in [Cile|CL:export] cresce, rispetto alla [Spagna|ES:mention] il doppio.'],
  ],
  'markets that are new, and there': [
    ['it', 'IT', 'Male l’export verso nuovi mercati come il [Kenya|KE:export].'],
    ['en', 'US', 'Sales to new markets such as [Ghana|GH:export] doubled.'],
    ['it', 'IT', 'Si perdono quote di mercato [turco|TR~:export].'],
    // near-miss
    ['it', 'IT', 'L’azienda cerca nuovi mercati in [Kenya|KE:planned].'],
  ],
}
