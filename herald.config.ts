import { defineConfig } from 'export-herald'

export default defineConfig({
  title: { ru: 'Экспорт регионов', it: 'Export delle regioni', en: 'Regional exports' },
  description: {
    ru: 'Кто, с кем и чем торгует: новости регионального экспорта, где каждое утверждение подтверждено фразой источника.',
    it: 'Chi commercia, con chi e che cosa: notizie sull’export delle regioni, ogni dato provato dalla frase della fonte.',
    en: 'Who trades what with whom: news of regional exports, every statement proved by a sentence of its source.',
  },
  languages: ['ru', 'it', 'en'],
  home: 'RU',
  since: '2021',
})
