/** The short name of an HS chapter. */
export const chapterName = (_code: string, _language: string): string | null => null
