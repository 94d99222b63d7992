import type { Evidence } from '../records/evidence.ts'
import type { Role } from '../records/roles.ts'
import { citeOne, quoteOf } from './cites.ts'
import { langOf, type Sheet } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Told } from './lanes.ts'
import { markOf } from './routes.ts'
import { tellHeadline } from './stories.ts'
import type { ProofItem, ProofList } from './views.ts'

const PROOFS_SHOWN = 30

/** The sentences that prove relations, newest article first, each sentence once with its strongest role. */
export const proveRelations = (sheet: Sheet, told: readonly Told[]): ProofList =>
  listProofs(
    sheet,
    told.flatMap(({ entry, relations }) =>
      relations.flatMap(({ role, evidence }) => evidence.map((item) => ({ entry, item, role }))),
    ),
  )

/** Pieces of evidence as a list of quoted sentences. */
export const listProofs = (
  sheet: Sheet,
  pieces: readonly { readonly entry: Entry; readonly item: Evidence; readonly role: Role | null }[],
): ProofList => {
  const proofs = new Map<string, ProofItem>()
  for (const { entry, item, role } of pieces) {
    if (proofs.size >= PROOFS_SHOWN) break
    const cite = citeOne(sheet, entry, item)
    // Titles and front matter say that, not how.
    if (typeof item.block !== 'number' && item.block !== 'lead') continue
    if (proofs.has(`${entry.id} ${cite.label}`)) continue
    proofs.set(`${entry.id} ${cite.label}`, {
      mark: role === null ? null : markOf(sheet, role),
      quote: { text: quoteOf(entry, item), lang: langOf(sheet, entry.tagged.article.language) },
      source: tellHeadline(sheet, entry),
      cite,
    })
  }
  return { heading: sheet.wording.entity.proofs, items: [...proofs.values()] }
}
