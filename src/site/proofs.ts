import type { Evidence } from '../records/evidence.ts'
import { ROLES, type Role } from '../records/roles.ts'
import { blockOrder, citeOne, quoteOf } from './cites.ts'
import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Told } from './lanes.ts'
import { proofsOfLink } from './proofs-of.ts'
import { markOf } from './routes.ts'
import type { ProofItem, ProofList } from './views/sections.ts'

const PROOFS_SHOWN = 30

/** A piece of evidence to be quoted, and the role it proves. */
export interface Piece {
  readonly entry: Entry
  readonly item: Evidence
  readonly role: Role | null
}

/** The sentences that prove relations, newest article first, each once with its strongest role, in reading order. */
export const proveRelations = (desk: Desk, told: readonly Told[]): ProofList => listProofs(desk, piecesOf(told))

function* piecesOf(told: readonly Told[]): Generator<Piece> {
  for (const { entry, relations } of told) {
    const pieces = relations.flatMap((relation) =>
      proofsOfLink(entry, relation).map((item): Piece => ({ entry, item, role: relation.role })),
    )
    yield* pieces.sort(inReadingOrder)
  }
}

/** Pieces of evidence as a list of quoted sentences, each once; no more of them are read than there is room for. */
export const listProofs = (desk: Desk, pieces: Iterable<Piece>): ProofList => {
  const proofs = new Map<string, ProofItem>()
  for (const { entry, item, role } of pieces) {
    if (proofs.size >= PROOFS_SHOWN) break
    // Titles and front matter say that, not how.
    if (typeof item.block !== 'number' && item.block !== 'lead') continue
    const cite = citeOne(desk, entry, item)
    const key = `${entry.id} ${cite.label}`
    const known = proofs.get(key)
    if (known === undefined) {
      proofs.set(key, {
        mark: role === null ? null : markOf(desk, role),
        quote: { text: quoteOf(entry, item), lang: langOf(desk, entry.card.language) },
        source: desk.headline(entry),
        cite,
      })
    } else if (role !== null && known.mark !== null && ROLES.indexOf(role) < ROLES.indexOf(known.mark.role)) {
      proofs.set(key, { ...known, mark: markOf(desk, role) })
    }
  }
  return { heading: desk.wording.entity.proofs, items: [...proofs.values()] }
}

const inReadingOrder = (a: Piece, b: Piece): number =>
  blockOrder(a.item.block) - blockOrder(b.item.block) || a.item.start - b.item.start
