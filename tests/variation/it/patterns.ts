import { readPattern } from '../pattern.ts'
import { readLines } from '../rows.ts'

export const titles = readLines(`
  export | Le imprese {r.gen} aumentano l'export {g.di} {p.to}
  export | Cresce {growth} l'export {r.gen} {p.to}
  export | {mass} {g.di} {r.from} {p.to}: spedito il carico
  export | Le aziende {r.adjfpl} esportano {g.bare} {p.to} e {q.to}
  export | Imprese {p.adjfpl} acquistano {g.bare} {r.gen}
  mission | Una delegazione {r.gen} in visita {p.to}
  mission | Le aziende {r.gen} alla fiera {p.to}
  contact | Cooperazione {p.with}, incontro {r.at}
  trade | L'interscambio {r.gen} {p.with} cresce {growth}
  planned | Le imprese {r.gen} vogliono esportare {g.bare} {p.to}
  investment | Investitori {p.adjmpl} costruiranno uno stabilimento {r.at}
  import | Le imprese {r.gen} importano {g.bare} {p.from}
  mention | L'export {r.gen} è cresciuto {growth}
  mention | Nuovi contributi per gli esportatori {r.gen}
  mention | Uno sportello per gli esportatori {r.cityat}
`).map(readPattern)

export const openings = readLines(`
  export | Le imprese {r.gen} hanno spedito {p.to} {mass} {g.di} dall'inizio dell'anno.
  export | Le aziende {r.gen} hanno aumentato le esportazioni {p.to}, {q.to} e {s.to}.
  export | I produttori {r.adjmpl} esportano {g.bare} {p.to} e {q.to}.
  export | Uno stabilimento {r.cityat} ha spedito {p.to} un carico {g.di} per {money}.
  mission | Una delegazione {r.gen} guidata dal presidente ha visitato {p.nom}.
  mission | Le imprese {r.gen} hanno partecipato a una fiera internazionale {p.to}.
  contact | I rappresentanti del governo {r.gen} hanno discusso la cooperazione {p.with}.
  trade | L'interscambio {r.gen} {p.with} è cresciuto {growth} ed è stato pari a {money}.
  planned | Le imprese {r.gen} intendono esportare {g.bare} {p.to} nel prossimo anno.
  import | Le imprese {r.gen} hanno importato {p.from} {g.bare} per {money}.
  mention | L'export {r.gen} nello scorso anno è stato pari a {money}.
  mention | Gli esportatori {r.gen} hanno ottenuto un sostegno pubblico, ha riferito l'assessore alle attività produttive.
  mention | Gli esportatori {r.adjmpl} hanno fatto il punto sull'anno in un incontro con le autorità.
  mention g=export | Le esportazioni {g.di} {r.gen} sono aumentate {ratio}.
`).map(readPattern)

export const sentences = readLines(`
  export | Le imprese {r.gen} hanno spedito {p.to} {mass} {g.di}.
  export | L'azienda fornisce {g.bare} {p.dat} e {q.dat}.
  export | I principali acquirenti {g.di} restano {p.nom}, {q.nom} e {s.nom}.
  export | Le esportazioni {g.di} {p.to} sono cresciute {growth}.
  export | L'export {p.to} è stato pari a {money}.
  export | Le aziende {p.adjfpl} hanno acquistato {mass} {g.di}.
  export | I prodotti dello stabilimento sono acquistati da imprese {p.adjfpl} e {q.adjfpl}.
  export | {p.nom} assorbe {share} dell'export {r.gen}.
  export | Il primo carico {g.di} è partito {p.per}.
  export | La società ha firmato un contratto per la fornitura {g.di} {p.to} per {money}.
  export | La domanda {g.di} {p.to} è in crescita.
  export | I prodotti vengono spediti {p.to}, {q.to} e {s.to}.
  export | Crescono gli acquisti {g.di} {r.at} da parte {p.gen}.
  export | Tra i clienti ci sono imprese {p.adjfpl} e {q.adjfpl}.
  export | Le vendite {g.di} {p.to} e {q.to} sono aumentate {ratio}.
  export q=mention | L'azienda esporta {g.bare} {p.to}, ma non vende {q.to}.
  export q=import h=import | La regione esporta {g.bare} {p.to} e importa {h.bare} {q.from}.
  import | L'azienda acquista {g.bare} {p.to}.
  import | La regione importa {g.bare} {p.from}.
  import | Le importazioni {g.di} {p.from} sono diminuite {growth}.
  import | Le materie prime arrivano {p.from}.
  import also=84/import | I macchinari dello stabilimento sono stati acquistati {p.to}.
  trade | L'interscambio {r.gen} {p.with} è cresciuto {ratio}.
  trade | L'interscambio {p.with} è stato pari a {money}.
  trade | Il principale partner commerciale {r.gen} è {p.nom}.
  trade | Gli scambi commerciali tra {r.nom} e {p.nom} sono aumentati {growth}.
  planned | Nel prossimo anno l'azienda prevede di esportare {g.bare} {p.to}.
  planned | La società intende entrare nel mercato {p.adjm}.
  planned | Le imprese {r.gen} vogliono vendere {g.bare} {p.to}.
  planned | L'azienda cerca distributori {p.to}.
  planned | Lo stabilimento ha ottenuto l'autorizzazione a esportare {g.bare} {p.to}.
  planned | Sono in corso trattative per la fornitura {g.di} {p.to}.
  mission | Una delegazione {r.gen} ha visitato {p.nom}.
  mission | Le aziende {r.gen} hanno presentato i loro prodotti a una fiera {p.to}.
  mission | La missione commerciale {p.to} si terrà in autunno.
  mission | Una delegazione di imprenditori {p.adjmpl} ha visitato {r.city}.
  investment | Investitori {p.adjmpl} costruiranno uno stabilimento {r.at}.
  investment | Una società {p.adjf} investirà nel progetto {money}.
  contact | Le autorità {r.gen} hanno discusso la cooperazione {p.with}.
  contact | È stato firmato un memorandum di collaborazione {p.with}.
  contact | Si è svolto un incontro con rappresentanti {p.gen}.
  mention | {p.to} l'azienda per ora non vende i suoi prodotti.
  mention | L'azienda compete con i produttori {p.adjmpl}.
  mention | L'azienda ha rinunciato all'export {p.to}.
  mention | Il raccolto {p.to} quest'anno è scarso.
  mention | Il principale concorrente dell'azienda è {p.nom}.
  mention | Le merci sono arrivate passando per {p.nom}.
  export | «Vendiamo {g.bare} {p.to} e la domanda cresce», ha detto il direttore.
  export | Tra i principali mercati di sbocco figurano {p.nom} e {q.nom}.
  export | {p.nom} è il primo mercato per {g.bare} {r.gen}.
  export | Il carico {g.di} è destinato {p.dat}.
  export | Un importatore {p.adjm} ha ordinato {mass} {g.di}.
  export q=planned | L'azienda vende già {g.bare} {p.to} e punta {q.dat}.
  import | {g.bare} arriva {p.from}.
  planned | «Vogliamo entrare nei mercati {p.gen} e {q.gen}», ha spiegato il direttore.
  planned | L'azienda valuta la possibilità di esportare {g.bare} {p.to}.
  planned | Entro fine anno l'azienda inizierà a vendere {g.bare} {p.to}.
  mission | In autunno gli imprenditori {r.gen} partiranno per una missione {p.to}.
  contact | Il presidente {r.gen} ha incontrato l'ambasciatore {p.gen}.
  contact | La regione rafforza la collaborazione {p.with}.
  investment | Una joint venture {p.with} nascerà {r.at}.
  mention | A differenza {p.gen}, qui si lavora tutto l'anno.
  mention | Le forniture {p.dat} sono sospese.
  mention | In passato il direttore ha vissuto {p.to}.
  mention | In precedenza un centro simile è stato aperto {o.at}.
  mention | Lo stesso corso si tiene anche {o.cityat}.
  export by=o g=any | Le imprese {o.gen} esportano {g.bare} {p.to}.
  mention | In un anno l'export {r.gen} è stato pari a {money}, in crescita {growth}.
  mention g=export | Le vendite all'estero {g.di} sono aumentate {growth}.
  mention g=export | L'export {g.di} rappresenta {share} del totale.
  mention g=any | Lo stabilimento ha prodotto {mass} {g.di}.
  mention | Gli investimenti nel progetto ammontano a {money}.
  mention | I ricavi dell'export sono cresciuti {growth} e sono stati pari a {money}.
  export | I prodotti dello stabilimento si vendono bene: li comprano {p.nom}, {q.nom} e {s.nom}.
  export | Il primo mercato è {p.nom}, seguito da {q.nom} e {s.nom}.
  export | Al primo posto tra gli acquirenti c'è {p.nom}, al secondo {q.nom}, al terzo {s.nom}.
  export | Nell'anno passato l'azienda ha trovato clienti {p.to}. Quest'anno si sono aggiunti {q.nom} e {s.nom}.
  export | {g.bare} dell'azienda si trova nei negozi {p.gen} e {q.gen}.
  planned | L'azienda spera di entrare {p.to} entro un anno.
  mission | In autunno {g.bare} sarà presentato a una fiera {p.to}.
  import also=84/import | Gli impianti sono {p.adjmpl}.
`).map(readPattern)

// Sentences without trade, without figures, without goods; many have a word that elsewhere is a place.
export const fillers = readLines(`
  Lo ha riferito il servizio stampa.
  I dettagli sono stati discussi in una riunione con gli imprenditori.
  Secondo il direttore, il lavoro proseguirà con lo stesso impegno.
  Gli esperti ritengono che la tendenza continuerà anche in futuro.
  L'ufficio della società si trova in via Milano.
  Ne ha scritto per primo il «Corriere di Bologna».
  Lo ha annunciato la responsabile dell'ufficio, Francesca Milano.
  La riunione si è svolta all'hotel Parigi.
  Il ristorante «Cuba» al piano terra resta chiuso per lavori.
  I documenti si possono presentare allo sportello.
  Della stessa idea sono anche altri specialisti.
  Luca Germani ritiene che la decisione sia stata giusta.
  Andrea Spagnolo ha ringraziato i colleghi per il lavoro svolto.
  La qualità viene controllata giorno e notte.
  Lo stabilimento lavora senza sosta e il personale continua a crescere.
  L'assessorato ha ricordato che le misure di sostegno sono aperte a tutti.
  I dipendenti abitano nel complesso residenziale «Venezia».
  Il traffico in corso Francia sarà limitato fino a sera.
  I corsi si tengono nell'aula «America» della biblioteca.
`)
