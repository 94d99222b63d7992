import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkLinks } from './check-links.ts'
import type { Report } from './check-server.ts'
import { type BuiltSite, isServed } from './site-files.ts'

/** Follows every link of a site as a browser does that opens it from the disk: a folder is no page there. */
export const checkDisk = async (site: BuiltSite): Promise<Report> => {
  const served = [...site.files].filter(([path]) => isServed(path))
  const located = served.map(([path, bytes]) => ({
    path,
    address: pathToFileURL(join(site.folder, path)).href,
    text: bytes.toString('utf8'),
  }))
  const { links, faults } = await checkLinks(located, `${pathToFileURL(site.folder).href}/`, opens)
  return { files: served.length, links, faults }
}

const opens = async (address: string): Promise<string | null> => {
  const file = fileURLToPath(address.replace(/\?.*$/, ''))
  if (!existsSync(file)) return 'is not there'
  return statSync(file).isFile() ? null : 'is a folder'
}
