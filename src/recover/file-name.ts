import type { LineRule } from './line-rule.ts'

const LONGEST = 80
// `pack1`, `IMG_2041.jpg`, `image-3`, `exporte-anstieg-um-13-prozent`: what a picture is called
const FILE_NAME =
  /^(?:\p{Ll}{2,}[-_]?\d{1,4}|\p{L}{2,5}[-_]?\d{3,8}|[\p{L}\d]+(?:[-_][\p{L}\d]+){3,}|\S+\.(?:jpe?g|png|gif|webp|svg|pdf))$/iu
const CODE = /^\p{Lu}/u
const PICTURE = /^(?:IMG|DSC|DSCN|DSCF|PXL|image|foto|photo|pic)/iu

/** The name of a picture’s file, which some pages print in its place. */
export const fileName: LineRule = ({ text }) => {
  if (text.length > LONGEST || text.includes(' ') || !FILE_NAME.test(text)) return null
  const named = !CODE.test(text) || PICTURE.test(text) || text.includes('.') || text.split(/[-_]/u).length > 3
  return named ? { rule: 'file-name', role: 'chrome' } : null
}
