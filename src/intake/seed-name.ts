import { createHash } from 'node:crypto'
import { slug } from '../base/slug.ts'

const LONGEST = 60

/** What a file is named after. */
export interface Named {
  readonly title: string | null
  readonly date: string | null
  /** The text itself, for one without words. */
  readonly body: string
}

/** The name of an article’s file, without its extension: `2021-05-17-perm-cable-for-serbia`. */
export const seedName = ({ title, date, body }: Named): string => {
  const words = slug(title ?? body.slice(0, LONGEST * 4), LONGEST)
  const name = words === '' ? createHash('sha256').update(body).digest('hex').slice(0, 8) : words
  return date === null ? name : `${date}-${name}`
}
