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
    ['it', 'IT', 'Male le vendite verso nuovi mercati come il [Kenya|KE:export].'],
    ['en', 'US', 'Sales to new markets such as [Ghana|GH:export] doubled.'],
    ['it', 'IT', 'Si perdono quote di mercato [turco|TR~:export].'],
    // near-miss
    ['it', 'IT', 'L’azienda cerca nuovi mercati in [Kenya|KE:planned].'],
  ],
  'what a clause says of the place it is about': [
    ['de', 'DE', 'Wichtigster Handelspartner war [Portugal|PT:export], das Waren für 7 Millionen Euro bezog.'],
    ['ru', 'RU', 'Главный партнёр – [Куба|CU:export], которая закупила 40 тонн муки.'],
    ['en', 'US', 'Talks are on with [Oman|OM:export], which bought two turbines.'],
    // near-misses: nothing of trade, another noun between
    ['de', 'DE', 'Wichtigster Handelspartner war [Portugal|PT:trade], das im Süden Europas liegt.'],
    ['en', 'US', 'It is a subsidiary of a group in [Spain|ES=:investment] that handles all sales there.'],
  ],
  'long words that begin with exports': [
    ['de', 'DE', 'Das Exportvolumen nach [Serbien|RS:export] fiel auf 9 Millionen Euro.'],
    ['de', 'DE', 'Der Einfuhrwert aus [Serbien|RS:import] fiel auf 9 Millionen Euro.'],
    // near-miss: nothing is sold by an office
    ['de', 'DE', 'Die Exportberatung lud eine Delegation aus [Serbien|RS:mission] ein.'],
  ],
  'weight that is lost, and markets entered': [
    ['de', 'DE', '[Japan|JP:export] verlor als Zielland weiter an Bedeutung.'],
    ['en', 'US', 'The brewery has entered the [Peruvian|PE~:export] market.'],
    ['it', 'IT', 'Sono importanti anche [Malta|MT:mention] e la sua storia.'],
    // near-misses
    ['en', 'US', 'The state entered into an agreement with [Peru|PE:contact].'],
    ['de', 'DE', 'Die Firma verlor den Markt in [Japan|JP:mention].'],
  ],
  'who ranks is of home': [
    ['de', 'DE', '[Deutschland|DE] liegt mit seinen Exporten auf Platz 3 hinter [Japan|JP:mention].'],
    ['de', 'DE', 'Größter Abnehmer war [Chile|CL:export] vor [Japan|JP:export].'],
    ['en', 'US', 'Asia was flat: [Ohio|US-OH] exports grew, with [Brazil|BR:export] and [Peru|PE:export] up.'],
    ['de', 'DE', 'Nun bestellen die Partner bei der Konkurrenz in [Japan|JP:mention].'],
  ],
  'who leads, drives or slows the sales': [
    [
      'it',
      'IT',
      'L’export cresce del 3%. Bene i mercati maturi, con [Norvegia|NO:export] e [Cile|CL:export] a fare da traino.',
    ],
    ['it', 'IT', 'L’export cala. In ritardo anche l’Asia, trascinata al ribasso dal [Vietnam|VN:export] per il 9%.'],
    ['it', 'IT', 'La Francia assorbe il 5% dell’export, seguita dagli [Emirati Arabi Uniti|AE:export] con il 3%.'],
    ['en', 'US', 'Exports rose 4%, with [Chile|CL:export] leading the way.'],
    // near-miss: with whom one only writes
    ['en', 'US', 'Exports rose. With [Chile|CL:mention] there is only an exchange of 3 letters.'],
  ],
  'works and offices abroad': [
    ['it', 'IT', 'Due gli stabilimenti all’estero, entrambi in [India|IN:investment].'],
    ['de', 'DE', 'Zu den Auslandsstandorten in [Ungarn|HU:investment] gehört ein Lager.'],
    ['de', 'DE', 'Der Betrieb hat den [chinesischen|CN~:export] Markt erschlossen.'],
    // near-miss: what is made there is sold
    ['it', 'IT', 'Le vendite all’estero crescono, soprattutto in [India|IN:export].'],
  ],
  'lands that bring in what the story sells': [
    ['it', 'IT', 'I paesi che hanno importato più lana sono la [Norvegia|NO:export] e il [Cile|CL:export].'],
    ['ru', 'RU', 'Среди стран, которые закупают лён, – [Куба|CU:export].'],
    // near-miss: what the firm brings in
    ['it', 'IT', 'I componenti che importiamo dalla [Norvegia|NO:import] sono pochi.'],
  ],
  'places where sales grow': [
    ['it', 'IT', 'Il torrone conquista il [Perù|PE:export] dove aumentano le vendite.'],
    ['de', 'DE', 'Für [Chile|CL:export], wo die Verkäufe steigen, gibt es ein neues Lager.'],
    // near-miss: where one buys
    ['it', 'IT', 'Una delegazione vola in [Perù|PE:mission], dove incontra i sindaci.'],
  ],
  'owners abroad, and buyers of what is made': [
    ['it', 'IT', 'Lo stabilimento è stato acquistato da un fondo [norvegese|NO:investment].'],
    // near-misses: its products are bought; and a rank is no source
    ['it', 'IT', 'I prodotti dello stabilimento sono acquistati da imprese [norvegesi|NO:export].'],
    [
      'it',
      'IT',
      "L'export cresce. Al primo posto tra gli acquirenti c'è la [Serbia|RS:export], al secondo l'[India|IN:export].",
    ],
  ],
  'better than others': [
    ['it', 'IT', "L'export di miele cresce, meglio della [Spagna|ES:mention]."],
    // near-miss: sold better than before
    ['it', 'IT', "L'export di miele cresce, meglio di tutto va in [Spagna|ES:export]."],
  ],
  'money that is taken there': [
    ['de', 'DE', 'Ein Fünftel des Umsatzes macht die Firma in [Peru|PE:export].'],
    ['de', 'DE', 'Ein Fünftel des Umsatzes macht die Firma auf dem [russischen|RU~:export] Markt.'],
    // near-miss: nothing is taken there
    ['de', 'DE', 'Experten loben das Wachstum in [Peru|PE:mention].'],
  ],
  'peers of the home country': [
    [
      'de',
      'DE',
      'Der Export wächst. [Deutschland|DE] ist nach [Chile|CL:mention], [Peru|PE:mention] und [Kuba|CU:mention] Nummer vier.',
    ],
    // near-miss: buyers in their order
    ['de', 'DE', 'Der Export wächst. Nach [Chile|CL:export] und [Peru|PE:export] ist [Kuba|CU:export] Nummer drei.'],
  ],
  'what is going there, and what a place itself does': [
    [
      'en',
      'US',
      'For now most of the gas is going to [Mexico|MX:export], but a firm that owns a terminal hopes for others.',
    ],
    ['en', 'US', 'The mill is going to export to [Peru|PE:planned].'],
    ['en', 'US', 'Exports fell 4%. The state looks into dumping of 9 million barrels by [Oman|OM:mention].'],
    ['it', 'IT', 'Cresce l’export verso l’Unione, in particolare [Malta|MT:export], grazie ai prodotti di punta.'],
    ['en', 'US', '[Peru|PE:export] is still a top export destination of Ohio.'],
    // near-misses: a plant that is there, what is asked
    ['en', 'US', 'The firm owns a terminal in [Mexico|MX:investment].'],
    ['de', 'DE', 'Für [Peru|PE:mention] gelte das nicht, betonte er auf Nachfrage.'],
  ],
  'who bars goods, and who takes a firm over': [
    ['de', 'DE', 'Die Ausfuhr sinkt. [Chile|CL:mention] hat Zölle auf Käse eingeführt.'],
    ['it', 'IT', 'I dazi imposti dal [Cile|CL:mention] frenano le vendite di formaggi.'],
    ['en', 'US', 'The dairy was bought by a [Chilean|CL~:investment] fund.'],
    ['de', 'DE', 'Im Mai wurde die Firma von einem [chilenischen|CL~:investment] Konzern übernommen.'],
    ['en', 'US', 'A [Chilean|CL~:investment] company will build a plant in the county.'],
    // near-misses: what the dairy makes is bought, goods that go in
    ['en', 'US', 'The cheese was bought by a [Chilean|CL~:export] chain.'],
    ['de', 'DE', 'Die Zölle sinken, der Export nach [Chile|CL:export] wächst.'],
  ],
  'markets and sales by adjective': [
    ['de', 'DE', 'Der Export wächst. Der [chilenische|CL~:export] Markt ist für die Käsereien der wichtigste.'],
    ['it', 'IT', 'La ditta realizza in [Cile|CL:export] il 9% del proprio fatturato.'],
    ['de', 'DE', 'Mit [Chile|CL:trade] wurden Waren für 9 Millionen Euro gehandelt.'],
    // near-miss: a plant there
    ['it', 'IT', 'La ditta realizza in [Cile|CL:investment] uno stabilimento.'],
  ],
  'sources of news and second places': [
    ['it', 'IT', 'Primo mercato dell’export è il Cile, secondo mercato la [Norvegia|NO:export] con il 4%.'],
    ['de', 'DE', 'Der Export wächst: Wichtigster Handelspartner war den Angaben zufolge [Chile|CL:trade].'],
    // near-miss: who says so
    ['it', 'IT', 'L’export cresce, secondo la [Norvegia|NO:mention] di troppo.'],
  ],
  'crises, sanctions and visitors': [
    ['it', 'IT', 'Prima della crisi vendevamo in [Cile|CL:export] il 9% delle scarpe.'],
    ['it', 'IT', 'L’export cala. Le sanzioni contro la [Norvegia|NO:mention] pesano sulle imprese.'],
    ['it', 'IT', 'I vini sono distribuiti in [Cile|CL:export].'],
    ['it', 'IT', 'Compriamo la lana in [Cile|CL:import].'],
    ['en', 'US', 'Four buyers from [Peru|PE:mission] flew in to see the saws at work.'],
    ['de', 'DE', 'Wichtigster Handelspartner war exportseitig [Chile|CL:export].'],
    // near-miss: a crisis there
    ['it', 'IT', 'L’export cala per la crisi in [Cile|CL:mention].'],
  ],
  'a long text is one of trade by a market that it names': [
    [
      'de',
      'DE',
      'Die Halle am Rand der Stadt wurde im Mai fertig, und die Leute im Ort freuen sich über neue Stellen, einen neuen Kindergarten und einen Chor, der seit dem Sommer jede Woche singt. Der Chef der Firma wohnt seit dreißig Jahren im Ort, seine Kinder gehen hier zur Schule, und der Verein spielt in neuen Hemden. Größter Absatzmarkt ist [Chile|CL:export].',
    ],
    // near-miss: clients that anybody has
    [
      'de',
      'DE',
      'Die Halle am Rand der Stadt wurde im Mai fertig, und die Leute im Ort freuen sich über neue Stellen, einen neuen Kindergarten und einen Chor, der seit dem Sommer jede Woche singt. Der Chef der Firma wohnt seit dreißig Jahren im Ort, seine Kinder gehen hier zur Schule, und der Verein spielt in neuen Hemden. Die Kunden kommen aus [Chile|CL:mention].',
    ],
  ],
}
