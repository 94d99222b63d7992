import type { BoxLists } from '../boxes.ts'

/** Boxes of other news as Italian pages print them inside an article. */
export const boxes: BoxLists = {
  headings: [
    'Leggi anche',
    'LEGGI ANCHE',
    'Leggi anche:',
    'Ti potrebbe interessare',
    'Articoli correlati',
    'Potrebbe interessarti anche',
    'I più letti',
    'Le notizie più lette',
    'Vedi anche',
    'Per approfondire',
    'Dello stesso autore',
    'Altre notizie',
  ],
  items: [
    [
      'Sanremo, i cantanti provano sul palco',
      'Prime prove sul palco di Sanremo: i cantanti hanno scherzato con l’orchestra fino a tarda notte.',
    ],
    [
      'Maltempo, chiuso il passo del Furlo',
      'Il passo del Furlo resterà chiuso almeno fino al 12 gennaio per la caduta di alcuni massi.',
    ],
    [
      'Perché il prezzo del pane continua a salire',
      'Farina ed energia spingono il prezzo del pane. I fornai chiedono un incontro con il sindaco.',
    ],
    [
      'Il Cesena ritrova la vittoria in trasferta',
      'Il Cesena ha vinto per due reti a una davanti a seimila tifosi festanti.',
    ],
    [
      'Quanto costa rifare il tetto? La guida',
      'Una guida per chi deve rifare il tetto prima dell’inverno, con i consigli di un vecchio muratore.',
    ],
    [
      'Elezioni in Ecuador, urne aperte fino a sera',
      'Urne aperte in Ecuador per scegliere i nuovi sindaci. I primi risultati sono attesi nella notte.',
    ],
    [
      'Trovato un mosaico romano sotto il mercato',
      'Il mosaico, scoperto durante gli scavi per la fognatura, risale al secondo secolo dopo Cristo.',
    ],
    [
      'La funivia riapre dopo otto mesi di lavori',
      'La funivia torna a girare venerdì: i biglietti costeranno un euro in meno per i residenti.',
    ],
    [
      'Addio al maestro liutaio che suonava per i papi',
      'Il liutaio aveva ottantasei anni e lavorava ancora ogni mattina nella sua bottega.',
    ],
    [
      'Lupi avvistati alle porte della città',
      'Due lupi avvistati da un ciclista all’alba. Gli esperti invitano a non lasciare cibo in giardino.',
    ],
  ],
}
