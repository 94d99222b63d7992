// Regular verbs by what stands before «-are».
const ARE = `spieg, comment, raccont, precis, dichiar, afferm, osserv, sottoline, ricord, evidenzi, segnal, conferm, annunci, lament,
  assicur, scherz, ironizz, auspic, ipotizz, incalz, rivel, svel, rimarc, confess, replic, chios, argoment, ragion,
  puntualizz, specific, sintetizz, azzard, sbott, sospir`

// Other verbs: third person singular and plural of the present, and the participle.
const OTHERS = `dice dicono detto, aggiunge aggiungono aggiunto, conclude concludono concluso, ammette ammettono ammesso,
  riconosce riconoscono riconosciuto, sostiene sostengono sostenuto, riferisce riferiscono riferito,
  chiarisce chiariscono chiarito, ribadisce ribadiscono ribadito, avverte avvertono avvertito,
  promette promettono promesso, risponde rispondono risposto, prosegue proseguono proseguito,
  esordisce esordiscono esordito, ritiene ritengono ritenuto, scrive scrivono scritto, sorride sorridono sorriso,
  insiste insistono insistito, fa sapere fanno sapere fatto sapere, tiene a precisare tengono a precisare tenuto a precisare`

const HAVE = ['ha', 'hanno', 'aveva', 'avevano']

const listed = (text: string): string[] => text.split(/,\s*/u)

const withHave = (participle: string): string[] => HAVE.map((auxiliary) => `${auxiliary} ${participle}`)

const formsInAre = (stem: string): string[] => [`${stem}a`, `${stem}ano`, ...withHave(`${stem}ato`)]

const otherForms = (row: string): string[] => {
  const words = row.split(' ')
  const third = words.length / 3
  const [singular, plural, participle] = [0, 1, 2].map((part) =>
    words.slice(part * third, (part + 1) * third).join(' '),
  )
  return [singular ?? '', plural ?? '', ...withHave(participle ?? '')]
}

/** Verbs that introduce who said the words: «spiega», «ha ammesso», «fanno sapere». */
export const speechVerbs: readonly string[] = [
  ...listed(ARE).flatMap(formsInAre),
  ...listed(OTHERS).flatMap(otherForms),
]
