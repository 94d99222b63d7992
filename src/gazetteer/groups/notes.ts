/** What a group is, where its name does not say it: by code and language. */
export const groupNotes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'x-apr': {
    ru: 'Состав не закреплён: в разных документах он разный.',
    it: 'Senza una composizione fissa: varia da un documento all’altro.',
    en: 'No fixed membership: it differs from document to document.',
    de: 'Ohne feste Zusammensetzung: sie wechselt je nach Dokument.',
  },
  'x-cis': {
    ru: 'Состав менялся со временем.',
    it: 'La composizione è cambiata nel tempo.',
    en: 'Membership has changed over time.',
    de: 'Die Zusammensetzung hat sich mit der Zeit geändert.',
  },
  'x-eu': {
    ru: 'Состав на дату новости: Великобритания входила до 31 января 2020 года.',
    it: 'Composizione alla data della notizia: il Regno Unito ne ha fatto parte fino al 31 gennaio 2020.',
    en: 'As of the article’s date: the United Kingdom was a member until 31 January 2020.',
    de: 'Stand am Datum der Meldung: Das Vereinigte Königreich gehörte bis 31. Januar 2020 dazu.',
  },
  'x-brics': {
    ru: 'Состав на дату новости: объединение расширялось в 2024 и 2025 годах.',
    it: 'Composizione alla data della notizia: il gruppo si è allargato nel 2024 e nel 2025.',
    en: 'As of the article’s date: the group grew in 2024 and 2025.',
    de: 'Stand am Datum der Meldung: Die Gruppe wuchs 2024 und 2025.',
  },
  'x-middle-east': {
    ru: 'Обиходное название без точных границ.',
    it: 'Nome d’uso comune, senza confini precisi.',
    en: 'An everyday name without exact borders.',
    de: 'Ein Alltagsname ohne genaue Grenzen.',
  },
  'x-friendly': {
    ru: 'Термин российских ведомств; состав меняется.',
    it: 'Termine delle autorità russe; la composizione cambia.',
    en: 'A term of Russian authorities; membership changes.',
    de: 'Ein Begriff russischer Behörden; die Zusammensetzung wechselt.',
  },
  'x-unfriendly': {
    ru: 'Термин российских ведомств; состав меняется.',
    it: 'Termine delle autorità russe; la composizione cambia.',
    en: 'A term of Russian authorities; membership changes.',
    de: 'Ein Begriff russischer Behörden; die Zusammensetzung wechselt.',
  },
  'x-far-abroad': {
    ru: 'В российской статистике: страны вне СНГ.',
    it: 'Nelle statistiche russe: i Paesi fuori dalla CSI.',
    en: 'In Russian statistics: countries outside the CIS.',
    de: 'In der russischen Statistik: Länder außerhalb der GUS.',
  },
}
