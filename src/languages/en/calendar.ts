import type { Calendar } from '../parts/calendar.ts'

export const calendar = {} as const satisfies Calendar
