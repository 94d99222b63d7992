const PAGE = 50

const byCode = (articles, key) => {
  const found = new Map()
  for (const article of articles) {
    for (const code of article.data[key] ?? []) found.set(code, [...(found.get(code) ?? []), article])
  }
  return [...found].flatMap(([code, items]) =>
    Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => ({
      code: code.toLowerCase(),
      page,
      items: items.slice(page * PAGE, (page + 1) * PAGE),
    })),
  )
}

export default function (config) {
  const newest = (api) => api.getFilteredByGlob('posts/*.md').reverse()
  config.addCollection('articles', newest)
  config.addCollection('regions', (api) => byCode(newest(api), 'regions'))
  config.addCollection('countries', (api) => byCode(newest(api), 'countries'))
  config.addFilter('day', (date) => date.toISOString().slice(0, 10))
  return { dir: { input: '.', includes: '_includes', output: 'public' }, markdownTemplateEngine: false }
}
