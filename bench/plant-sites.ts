import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inventArticles } from './corpus.ts'

/** The same articles as the sources of four sites, by the folder of each. */
export interface Sites {
  readonly raw: string
  readonly markdown: string
  readonly hugo: string
  readonly eleventy: string
}

const CONFIG = JSON.stringify({ title: 'Вывоз', languages: ['ru'] })

// compiled into .bench/bench/
const PEERS = fileURLToPath(new URL('../../bench/peers/', import.meta.url))

/** Writes so many invented articles for Herald, once raw and once as Markdown, and for its peers. */
export const plantSites = (folder: string, articles: number, seed: number): Sites => {
  const sites = {
    raw: join(folder, 'raw'),
    markdown: join(folder, 'markdown'),
    hugo: join(folder, 'hugo'),
    eleventy: join(folder, 'eleventy'),
  }
  for (const peer of ['hugo', 'eleventy'] as const) cpSync(join(PEERS, peer), sites[peer], { recursive: true })
  const posts = [
    join(sites.hugo, 'content/posts'),
    join(sites.eleventy, 'posts'),
    join(sites.markdown, 'content/posts'),
  ]
  for (const path of [join(sites.raw, 'seeds'), ...posts]) mkdirSync(path, { recursive: true })
  for (const site of [sites.raw, sites.markdown]) writeFileSync(join(site, 'herald.config.json'), CONFIG)
  for (const { stem, raw, markdown } of inventArticles(articles, seed)) {
    writeFileSync(join(sites.raw, 'seeds', `${stem}.txt`), raw)
    for (const path of posts) writeFileSync(join(path, `${stem}.md`), markdown)
  }
  return sites
}
