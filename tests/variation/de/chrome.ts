import { readBlocks } from '../rows.ts'

export const above = readBlocks(`
Startseite
Nachrichten
Wirtschaft
---
Startseite / Nachrichten / Wirtschaft
---
Startseite > Aktuelles > Export
---
Startseite | Nachrichten | Leistungen | Kontakt
---
Diese Website verwendet Cookies. Durch die weitere Nutzung der Website stimmen Sie der Verwendung zu.
Akzeptieren
---
Zum Inhalt springen
---
Anmelden
Registrieren
Suche
---
Menü
Über uns
Leistungen
Veranstaltungen
Kontakt
---
Aktuelle Nachrichten
Alle Regionen
---
Teilen
Facebook
Twitter
LinkedIn
---
Newsletter abonnieren
---
Anzeige
---
DEU
ENG
РУС
---
+49 30 000000
info@example.org
---
Mein Konto
---
Presse
Pressemitteilungen
---
Sie sind hier: Startseite » Nachrichten » Wirtschaft
---
Folgen Sie uns
Facebook
Instagram
---
Artikel anhören
Lesezeit: 2 Min.
---
Mein Konto
Suche
---
Jetzt abonnieren
---
Hinweis:
Diese Meldung ist aus dem Archiv. Verweise auf andere Seiten können veraltet sein.
---
Passwort vergessen?
Noch nicht registriert?
Kostenlos registrieren
---
Dieser Artikel ist kostenpflichtig.
`)

export const between = readBlocks(`
Anzeige
---
Lesen Sie auch: Vietnam öffnet seinen Markt für Äpfel
---
Lesen Sie auch: Eine neue Brücke in Celle
---
Abonnieren Sie unseren Telegram-Kanal
---
Foto: Pressestelle
---
Teilen
---
Mehr zum Thema: Honig erobert die Türkei
---
Siehe auch: So gelingt der Einstieg in Indien
---
Foto: Carla Schwarz / Pressestelle
---
Newsletter abonnieren
E-Mail-Adresse eingeben
Abonnieren
---
[Anzeige]
---
Diesen Artikel teilen
---
Foto: Werk
---
foto-einer-neuen-orgel
---
Von links: Jens Noack und Petra Kern
---
Markus Behrend/dpa
`)

export const below = readBlocks(`
Lesen Sie auch
Eine Käserei aus Celle gewinnt einen Preis in Belarus
In Ulm öffnet eine neue Schule
---
Weitere Nachrichten
Fischer in Oslo
15.03.2021
Delegation aus Mexiko in Ulm
12.03.2021
---
Ähnliche Artikel
Gärtner durchqueren die Wüste
Lastzüge aus Celle standen 12 Tage bei Kairo. Dorfbewohner halfen den Fahrern.
---
Aktuelle Nachrichten
Kochwettbewerb in Ulm beendet
Die indische Mannschaft hat gewonnen: Die Jury kostete vierzig Gerichte. Den Preis übergab der Bürgermeister.
---
Kommentare
Kommentar schreiben
Name
E-Mail
Absenden
---
Kommentare (2)
Sven, 14.02.2020 um 10:20 Uhr
Und wann nach Kanada?
Antworten
---
Teilen:
Facebook
Twitter
WhatsApp
Telegram
---
© 2024 Exportportal. Alle Rechte vorbehalten.
---
Schlagwörter: Export, Kanada, Holz
---
Newsletter abonnieren
E-Mail-Adresse eingeben
Abonnieren
---
Vorheriger Artikel
Nächster Artikel
---
Drucken
Nach oben
---
Anschrift: Hauptstraße 1, 10115 Berlin
Telefon: +49 30 000000
---
Meistgelesen
Kaffee aus Brasilien wird teurer
Was man aus Thailand mitbringt
Das Wetter am Wochenende
---
Schreiben Sie einen Kommentar
Sie müssen angemeldet sein, um einen Kommentar abzugeben
---
Zurück zur Übersicht
---
Impressum
Datenschutz
---
Das könnte Sie auch interessieren
Wein aus Chile wird billiger
Was der Versand nach Norwegen kostet
---
Hat Ihnen der Artikel gefallen?
Artikel bewerten
---
Folgen Sie uns auf Telegram
Bestellen Sie unseren täglichen Newsletter
---
Nach oben
Seite drucken
---
Unterstützen Sie unabhängigen Journalismus
---
Pressemitteilung herunterladen (PDF)
---
Noch keine Kommentare
Kommentar schreiben
---
Ansprechpartnerin: Eva Roth, Tel. 030 0000000
---
Mehr zum Thema
Brasilianischer Kaffee wird teurer
Ein Museum in Norwegen öffnet wieder
---
Alle Rechte vorbehalten
---
Weiterlesen mit
Zugriff auf alle Inhalte
Unkompliziert kündbar
*anschließend 5,99 € mtl.
---
Mehr dazu lesen Sie im Archiv
---
Nicht kategorisiert
`)
