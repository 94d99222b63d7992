import { hsChapters } from '../records/hs-chapters.ts'

const NAMES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  hsChapters.map((chapter) => [chapter.code, chapter.names]),
)

/** The short name of an HS chapter in a language, or null where there is none. */
export const chapterName = (code: string, language: string): string | null => NAMES.get(code)?.[language] ?? null
