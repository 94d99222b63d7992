/** The images that only bodies held back show, as drafts and withdrawn articles: nobody may come by them either. */
export const findWithheld = (
  shown: readonly (readonly string[])[],
  held: readonly (readonly string[])[],
): ReadonlySet<string> => {
  const withheld = new Set(held.flat())
  for (const path of shown.flat()) withheld.delete(path)
  return withheld
}
