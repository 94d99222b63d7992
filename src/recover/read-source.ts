import type { Outcome } from '../base/problem.ts'
import type { LanguageCode, LanguagePack } from '../languages/language.ts'
import type { RecoveredArticle, SourceFile } from '../records/source-file.ts'

/** Reads one source file into an article; null when nothing readable is in it (the problems say why). */
export const readSource = (
  file: SourceFile,
  _languages: Readonly<Record<LanguageCode, LanguagePack>>,
): Outcome<RecoveredArticle | null> => ({
  value: null,
  problems: [
    {
      severity: 'error',
      path: file.path,
      line: null,
      column: null,
      rule: 'source/unreadable',
      message: 'no reader for this file yet',
    },
  ],
})
