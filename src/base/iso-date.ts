/** A calendar date `YYYY-MM-DD` that exists. */
export type IsoDate = string & { readonly brand: 'IsoDate' }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** The date, or null when there is no such day: `isoDate('2023-02-30')` is null. */
export const isoDate = (text: string): IsoDate | null => {
  const parts = SHAPE.exec(text)
  if (parts === null) return null
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : (text as IsoDate)
}
