import { defineConfig } from 'export-herald'

// Nessuna impostazione è obbligatoria; sono tutte descritte in docs/configuration.md.
export default defineConfig({
  // Nome del sito e una frase che lo presenta: un testo per lingua, oppure uno per tutte.
  title: { it: 'Export delle regioni', en: 'Regional exports' },
  description: {
    it: 'Chi vende all’estero, che cosa e a chi: notizie dalle regioni, ogni dato con la frase che lo prova.',
    en: 'Who sells what to whom abroad: news of the regions, every fact with the sentence that proves it.',
  },

  // Lingue dell’interfaccia: ru, it, en. La prima si apre all’indirizzo /, le altre sotto /en/ e così via.
  languages: ['it', 'en'],

  // Il Paese esportatore: codice ISO 3166-1. Le sue regioni hanno ciascuna una pagina.
  home: 'IT',

  // L’indirizzo al quale il sito sarà pubblicato. Senza, niente mappa del sito, feed RSS né collegamenti canonici.
  // baseUrl: 'https://example.org/',

  // L’anno o il giorno in cui comincia la raccolta: data gli articoli senza data nei feed.
  // since: '2024',

  // Che cosa dire dei diritti sotto un articolo la cui fonte non ne parla.
  // rights: 'I diritti sui testi appartengono ai rispettivi autori.',

  // I luoghi che l’ISO assegna a un altro Paese restano fuori dagli elenchi: è l’unica scelta possibile.
  // territories: { unlisted: 'exclude' },

  // Caratteri: bundled sono dentro il sito, system quelli del dispositivo di chi legge.
  theme: { fonts: 'bundled' },
})
