import { by } from './by/index.ts'
import { cn } from './cn/index.ts'
import { de } from './de/index.ts'
import type { Homeland } from './homeland.ts'
import { it } from './it/index.ts'
import { kz } from './kz/index.ts'
import { withReadingNames } from './reading-namings.ts'
import { ru } from './ru/index.ts'
import { us } from './us/index.ts'

/** Every home country; a new one is one folder and one line here. */
export const homelands: Readonly<Record<string, Homeland>> = Object.fromEntries(
  [by, cn, de, it, kz, ru, us].map((homeland) => [homeland.code, withReadingNames(homeland)]),
)
