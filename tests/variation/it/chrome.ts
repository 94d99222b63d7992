import { readBlocks } from '../rows.ts'

export const above = readBlocks(`
Home
Notizie
Economia
---
Home / Notizie / Economia
---
Home > News > Export
---
Home | Notizie | Servizi | Contatti
---
Questo sito utilizza i cookie per migliorare la navigazione. Continuando a navigare accetti il loro utilizzo.
Accetta
---
Vai al contenuto
---
Accedi
Registrati
Cerca nel sito
---
Menu
Chi siamo
Servizi
Eventi
Contatti
---
Ultime notizie
Tutte le regioni
---
Condividi
Facebook
Twitter
LinkedIn
---
Iscriviti alla newsletter
---
Pubblicità
---
ITA
ENG
РУС
---
+39 06 0000000
info@example.org
---
Area riservata
---
Sala stampa
Comunicati
---
Ti trovi in: Home » Notizie » Economia
---
Seguici su
Facebook
Instagram
---
Ascolta l'articolo
2 minuti di lettura
---
Area riservata
Cerca nel sito
---
Abbonati ora
---
Martedì, 16 Aprile 2024
---
rotate-mobile
Menu
---
Contenuto riservato agli abbonati
---
Password dimenticata?
Non sei ancora registrato?
Registrati gratis
---
Questa pagina è archiviata e non viene più aggiornata.
`)

export const between = readBlocks(`
Pubblicità
---
Leggi anche: Il Vietnam apre il mercato alle mele
---
Leggi anche: Un nuovo ponte a Ferrara
---
Iscriviti al nostro canale Telegram
---
Foto: ufficio stampa
---
Condividi
---
Ti potrebbe interessare: Il miele conquista la Turchia
---
Vedi anche: Come entrare nel mercato indiano
---
Foto: Carla Neri / ufficio stampa
---
Iscriviti alla newsletter
Inserisci la tua email
Iscriviti
---
[Pubblicità]
---
Condividi questo articolo
---
Petrolio, il prezzo del barile Petrolio, il prezzo del barile
---
pack1
---
Da sinistra: Bruno Ferrero e Carla Neri
---
foto porto
`)

export const below = readBlocks(`
Leggi anche
Un caseificio di Parma premiato in Bielorussia
A Cremona apre una nuova scuola
---
Altre notizie
I pescatori di Chioggia a Oslo
15/03/2021
Delegazione messicana a Pisa
12/03/2021
---
Articoli correlati
I giardinieri di Cuneo attraversano il deserto
I camion partiti da Cuneo sono rimasti fermi al Cairo per 12 giorni. Gli abitanti hanno aiutato gli autisti.
---
Ultime notizie
A Siena si chiude la gara dei cuochi
Ha vinto la squadra indiana: la giuria ha assaggiato quaranta piatti. Il premio è stato consegnato dal sindaco.
---
Commenti
Lascia un commento
Nome
Email
Invia
---
Commenti (2)
Sergio, 14/02/2020 alle 10:20
E in Canada quando?
Rispondi
---
Condividi:
Facebook
Twitter
WhatsApp
Telegram
---
© 2024 Portale degli esportatori. Tutti i diritti riservati.
---
Riproduzione riservata
---
Tag: export, Canada, legno
---
Iscriviti alla newsletter
Inserisci la tua email
Iscriviti
---
Articolo precedente
Articolo successivo
---
Stampa
Torna su
---
Indirizzo: via Roma 1, 00100 Roma
Telefono: +39 06 0000000
---
I più letti
Il caffè brasiliano costa di più
Cosa comprare in Thailandia
Il meteo del fine settimana
---
Lascia un commento
Devi accedere per lasciare un commento
---
Torna alle notizie
---
Privacy policy
Note legali
---
Potrebbe interessarti
I vini cileni costano meno
Quanto costa spedire in Norvegia
---
P.IVA 01234567890
---
Ti è piaciuto questo articolo? Condividilo!
---
Vota questo articolo
---
Sostieni il nostro giornale
---
Seguici su Telegram
Resta aggiornato: iscriviti alla newsletter
---
Torna su
Stampa | Invia per email
---
Scarica il comunicato in PDF
---
Nessun commento
Lascia un commento
---
Ultime notizie
Il caffè brasiliano costa di più
In Norvegia riapre il museo del mare
---
Tutti i diritti riservati
---
Caricamento commenti
Commenta la notizia
---
La lettura di questo articolo è riservata agli abbonati.
Disdici quando vuoi
---
Senza categoria
`)
