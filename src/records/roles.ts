/** How a region stands to a partner, strongest first. */
export const ROLES = ['export', 'import', 'trade', 'planned', 'mission', 'investment', 'contact', 'mention'] as const

export type Role = (typeof ROLES)[number]
