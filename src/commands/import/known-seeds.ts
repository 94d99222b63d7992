import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { urlKey } from '../../intake/stated-url.ts'
import { loadSource } from '../../io/load-source.ts'
import { listFolder } from '../../io/new-files.ts'
import { readPreface } from '../../recover/read-preface.ts'
import { ALL_READERS } from '../all-readers.ts'

/** What a text is known by: its address and its words. */
export interface Identity {
  readonly url: string | null
  readonly body: string
}

/** The texts that are there already. */
export interface KnownSeeds {
  /** The path of the text that has this address or these words; null when there is none. */
  readonly find: (identity: Identity) => string | null
  readonly add: (path: string, identity: Identity) => void
}

const keysOf = ({ url, body }: Identity): string[] => {
  const words = createHash('sha256').update(body.replace(/\s+/gu, '')).digest('hex')
  return [`words:${words}`, ...(url === null ? [] : [`url:${urlKey(url)}`])]
}

const collect = (): KnownSeeds => {
  const paths = new Map<string, string>()
  return {
    find: (identity) => keysOf(identity).flatMap((key) => paths.get(key) ?? [])[0] ?? null,
    add: (path, identity) => {
      for (const key of keysOf(identity)) if (!paths.has(key)) paths.set(key, path)
    },
  }
}

/** Reads the texts in the folders of a site; what cannot be read is known for nothing, and a build will tell it. */
export const readKnownSeeds = async (root: string, folders: readonly string[]): Promise<KnownSeeds> => {
  const known = collect()
  const seen = new Set<string>()
  for (const folder of folders) {
    for (const name of await listFolder(resolve(root, folder))) {
      const path = `${folder}/${name}`
      if (!/\.txt$/i.test(name) || seen.has(resolve(root, path))) continue
      seen.add(resolve(root, path))
      const { value: file } = loadSource(root, path)
      if (file === null) continue
      const { decoded, fields, end } = readPreface(file, ALL_READERS.frontMatter)
      known.add(path, { url: fields.url ?? null, body: decoded.text.slice(end) })
    }
  }
  return known
}
