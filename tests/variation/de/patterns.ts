import { readPattern } from '../pattern.ts'
import { readLines } from '../rows.ts'

export const titles = readLines(`
  export | Unternehmen {r.from} steigern Export von {g.nom} {p.to}
  export | Export {r.from} {p.to} wächst {growth}
  export | {mass} {g.nom} {r.from} {p.to} geliefert
  export | {r.adjpl} Betriebe liefern {g.nom} {p.to} und {q.to}
  export | {p.adjpl} Firmen kaufen {g.nom} {r.from}
  mission | Delegation {r.from} besucht {p.nom}
  mission | Unternehmen {r.from} stellen auf einer Messe {p.at} aus
  contact | Gespräche über Zusammenarbeit {p.with} {r.dat}
  trade | Handelsvolumen {r.gen} {p.with} steigt {growth}
  planned | Unternehmen {r.from} wollen {g.nom} {p.to} liefern
  investment | {p.adjpl} Investoren bauen ein Werk {r.dat}
  import | Unternehmen {r.from} importieren {g.nom} {p.from}
  mention | Export {r.from} wächst {growth}
  mention | Neue Zuschüsse für Exporteure {r.from}
  mention | Beratungsstelle für Exporteure in {r.city} eröffnet
`).map(readPattern)

export const openings = readLines(`
  export | Unternehmen {r.from} haben seit Jahresbeginn {mass} {g.nom} {p.to} geliefert.
  export | Unternehmen {r.from} haben ihre Exporte {p.to}, {q.to} und {s.to} gesteigert.
  export | Hersteller {r.from} liefern {g.nom} {p.to} und {q.to}.
  export | Ein Werk in {r.city} hat {g.nom} im Wert von {money} {p.to} geliefert.
  mission | Eine Delegation {r.from} unter Leitung des Ministers hat {p.acc} besucht.
  mission | Unternehmen {r.from} haben an einer internationalen Messe {p.at} teilgenommen.
  contact | Vertreter der Regierung {r.gen} haben über die Zusammenarbeit {p.with} gesprochen.
  trade | Das Handelsvolumen {r.gen} {p.with} ist {growth} gestiegen und betrug {money}.
  planned | Unternehmen {r.from} wollen im kommenden Jahr {g.nom} {p.to} liefern.
  import | Unternehmen {r.from} haben {g.nom} im Wert von {money} {p.from} importiert.
  mention | Der Export {r.from} betrug im vergangenen Jahr {money}.
  mention | Exporteure {r.from} haben staatliche Unterstützung erhalten, teilte das Wirtschaftsministerium mit.
  mention | Exporteure {r.from} haben bei einem Treffen mit der Verwaltung Bilanz gezogen.
  mention g=export | Die Exporte von {g.nom} {r.from} sind {growth} gestiegen.
`).map(readPattern)

export const sentences = readLines(`
  export | Unternehmen {r.from} haben {mass} {g.nom} {p.to} geliefert.
  export | Das Werk liefert {g.nom} {p.to} und {q.to}.
  export | Hauptabnehmer für {g.nom} bleiben {p.nom}, {q.nom} und {s.nom}.
  export | Der Export von {g.nom} {p.to} ist {growth} gestiegen.
  export | Die Exportlieferungen {p.to} betrugen {money}.
  export | {p.adjpl} Firmen haben {mass} {g.nom} gekauft.
  export | Die Produkte des Werks werden von {p.adjdat} und {q.adjdat} Firmen gekauft.
  export | Der Anteil {p.gen} am Export {r.gen} beträgt {share}.
  export | Die erste Lieferung {g.nom} ging {p.to}.
  export | Die Firma hat einen Vertrag über die Lieferung von {g.nom} {p.to} im Wert von {money} unterzeichnet.
  export | Im vergangenen Jahr wurden {mass} {g.nom} {p.to} exportiert.
  export | Die Nachfrage nach {g.nom} {p.at} wächst.
  export | Die Waren gehen {p.to}, {q.to} und {s.to}.
  export | Die Exporte von {g.nom} {p.to} und {q.to} sind {ratio} gestiegen.
  export | Zu den Kunden gehören {p.adjpl} und {q.adjpl} Firmen.
  export q=import h=import | Die Region exportiert {g.nom} {p.to} und importiert {h.nom} {q.from}.
  export q=mention | Das Werk exportiert {g.nom} {p.to}, aber {q.to} liefert es nicht.
  import | Die Firma kauft {g.nom} {p.at}.
  import | Die Region importiert {g.nom} {p.from}.
  import | Die Importe von {g.nom} {p.from} sind {growth} gesunken.
  import | Die Rohstoffe für das Werk kommen {p.from}.
  import | Die Firma bezieht {g.nom} {p.from}.
  trade | Das Handelsvolumen {r.gen} {p.with} ist {growth} gestiegen.
  trade | Das Handelsvolumen {p.with} betrug {money}.
  trade | Der größte Handelspartner {r.gen} ist {p.nom}.
  trade | Der Handel zwischen {r.nom} und {p.nom} ist {growth} gewachsen.
  planned | Im kommenden Jahr will die Firma mit dem Export von {g.nom} {p.to} beginnen.
  planned | Die Firma plant den Eintritt in den {p.adjm} Markt.
  planned | Unternehmen {r.from} wollen {g.nom} {p.to} verkaufen.
  planned | Die Firma sucht Händler {p.at}.
  planned | Das Werk hat die Zulassung für den Export von {g.nom} {p.to} erhalten.
  planned | Die Firma verhandelt über die Lieferung von {g.nom} {p.to}.
  mission | Eine Delegation {r.from} hat {p.acc} besucht.
  mission | Unternehmen {r.from} haben ihre Produkte auf einer Messe {p.at} vorgestellt.
  mission | Eine Unternehmerreise {p.to} findet im Herbst statt.
  investment | {p.adjpl} Investoren wollen {r.dat} ein Werk bauen.
  investment | Eine Firma {p.from} investiert {money} in das Projekt.
  contact | Vertreter {r.gen} haben über die Zusammenarbeit {p.with} gesprochen.
  contact | Eine Absichtserklärung über die Zusammenarbeit {p.with} wurde unterzeichnet.
  contact | Es fand ein Treffen mit Vertretern {p.gen} statt.
  mention | {p.to} liefert das Werk seine Produkte nicht.
  mention | Das Werk konkurriert mit {p.adjdat} Herstellern.
  mention | Auf den Export {p.to} hat die Firma verzichtet.
  mention | Die Ernte {p.at} fällt in diesem Jahr gering aus.
  mention | Der wichtigste Konkurrent des Werks ist {p.nom}.
  export | „Wir verkaufen {g.nom} {p.to}, und die Nachfrage wächst“, sagte der Direktor.
  export | Die wichtigsten Absatzmärkte sind {p.nom}, {q.nom} und {s.nom}.
  export | Eine Ladung {g.nom} ist {p.to} unterwegs.
  export | Kunden {p.from} und {q.from} kaufen {g.nom} des Werks.
  export q=planned | Die Firma verkauft {g.nom} bereits {p.to} und will auch {q.to} liefern.
  import | {g.nom} wird {p.from} importiert.
  planned | „Wir wollen {g.nom} {p.to} verkaufen“, erklärte der Direktor.
  planned | Die Firma prüft den Export von {g.nom} {p.to}.
  planned | Bis Jahresende soll {g.nom} {p.to} geliefert werden.
  mission | Im Herbst reisen Unternehmer {r.from} mit einer Wirtschaftsdelegation {p.to}.
  contact | Der Ministerpräsident {r.gen} traf den Botschafter {p.gen}.
  contact | Die Region baut die Partnerschaft {p.with} aus.
  investment | Ein Gemeinschaftsunternehmen {p.with} entsteht {r.dat}.
  mention | Die Lieferungen {p.to} sind ausgesetzt.
  mention | Früher lebte der Direktor {p.at}.
  mention | Eine ähnliche Beratungsstelle wurde zuvor {o.dat} eröffnet.
  mention | Der gleiche Kurs findet auch in {o.city} statt.
  export by=o g=any | Unternehmen {o.from} liefern {g.nom} {p.to}.
  mention | Im vergangenen Jahr betrug der Export {r.gen} {money}, das sind {share} mehr als im Vorjahr.
  mention g=export | Die Exporte von {g.nom} sind {growth} gestiegen.
  mention g=export | Der Anteil von {g.nom} am Export beträgt {share}.
  mention g=any | Das Werk hat {mass} {g.nom} hergestellt.
  mention | Die Investitionen in das Projekt betragen {money}.
  mention | Die Exporterlöse sind {growth} gestiegen und betrugen {money}.
  export | Der größte Absatzmarkt ist {p.nom}, danach folgen {q.nom} und {s.nom}.
  export | Im Vorjahr fand die Firma Exportkunden {p.at}. In diesem Jahr kamen {q.nom} und {s.nom} hinzu.
  export | Begonnen hat die Firma mit Exporten {p.to}, dann kamen {q.nom} und {s.nom}.
  planned | Als Nächstes stehen {p.nom} und {q.nom} auf dem Plan.
  mission | Im Herbst zeigt die Firma ihre Produkte auf einer Messe {p.at}.
  import also=84/import | Die Maschinen stammen {p.from}.
`).map(readPattern)

// Sentences without trade, without figures, without goods; many have a word that elsewhere is a place.
export const fillers = readLines(`
  Das teilte die Pressestelle am Vormittag mit.
  Die Einzelheiten wurden in einer Sitzung mit Unternehmern besprochen.
  Nach Angaben des Geschäftsführers wird die Arbeit fortgesetzt.
  Fachleute gehen davon aus, dass sich die Entwicklung fortsetzt.
  Das Büro der Firma liegt in der Pariser Straße.
  Zuerst hatte die „Hamburger Morgenpost“ darüber berichtet.
  Die Pläne erläuterte Abteilungsleiterin Anna Schweizer.
  Die Sitzung fand im Hotel Wien statt.
  Das Restaurant „Kuba“ im Erdgeschoss bleibt wegen Bauarbeiten geschlossen.
  Anträge können jederzeit gestellt werden.
  Dieser Meinung sind auch andere Fachleute.
  Peter Bremer hält die Entscheidung für richtig.
  Jens Frankfurter dankte den Kollegen für ihre Arbeit.
  Die Qualität wird rund um die Uhr überwacht.
  Der Betrieb arbeitet ohne Pause, und die Belegschaft wächst stetig.
  Das Ministerium wies darauf hin, dass die Hilfen allen offenstehen.
  Die Beschäftigten wohnen in der Siedlung „Venedig“.
  Der Verkehr in der Londoner Straße bleibt bis zum Abend eingeschränkt.
`)
