import { expect, test } from 'vitest'
import { printFile } from '../../../src/render/print-file.ts'
import { planSite } from '../../../src/site/plan-site.ts'
import { at, content, figure, link, makeArticle, packs, primary, product, settings } from '../factory.ts'

const SECRET = 'Тайное'

const gone = makeArticle({
  id: 'gone',
  title: `${SECRET} название`,
  lead: `${SECRET} начало.`,
  body: [`${SECRET} продолжение.`],
  overrides: { withdrawn: true },
  tags: {
    regions: [primary('RU-TOM')],
    links: [link('RU-TOM', 'CN', 'export', [at(0, SECRET)])],
    figures: [figure(`${SECRET} 5%`, 5, '%')],
    products: [product(SECRET, '44')],
  },
})
const kept = makeArticle({ id: 'kept', tags: { links: [link('RU-TOM', 'CN')] } })

test.for([null, 'https://example.org/'])(
  'nothing of a withdrawn text is told anywhere, with base URL %s',
  (baseUrl) => {
    const { value } = planSite(
      { ...content([gone, kept]), duplicates: new Map([['kept', ['gone']]]) },
      { ...settings, baseUrl },
      packs,
    )
    for (const { url, view } of value.pages) expect(JSON.stringify(view()), url).not.toContain(SECRET)
    for (const { url, view } of value.files) expect([...printFile(view())].join(''), url).not.toContain(SECRET)
  },
)
