import type { Desk } from './desk.ts'
import { draftRobots } from './metadata/robots.ts'
import type { PlannedFile } from './planned-file.ts'
import type { PlannedPage } from './planned-page.ts'

/** The files of a site that are no pages. */
export const draftFiles = (desks: readonly Desk[], _pages: readonly PlannedPage[]): PlannedFile[] => {
  const [main] = desks
  if (main === undefined) return []
  return [draftRobots(main)]
}
