import type { Article, Overrides } from '../../records/article.ts'
import { ROLES, type Role } from '../../records/roles.ts'
import type { Link, PartnerTag, RegionTag } from '../../records/tags.ts'
import { proofInFrontMatter } from '../front-matter.ts'

/** The parts of an article in which an editor speaks of regions and partners. */
export interface EditedArticle {
  readonly overrides: Pick<Overrides, 'regions' | 'partners'>
  readonly frontMatter: Article['frontMatter']
}

const isRole = (role: string): role is Role => ROLES.some((known) => known === role)

/** The regions an editor gives, in place of those found. */
export const overrideRegions = (article: EditedArticle, found: readonly RegionTag[]): readonly RegionTag[] =>
  article.overrides.regions?.map(({ code, role }) => ({
    code,
    role,
    evidence: proofInFrontMatter(code, article.frontMatter),
  })) ?? found

/**
 * The partners an editor gives, in place of those found. One given without a role keeps the roles that the text proves;
 * where it proves none, all that is said is that there is trade.
 */
export const overridePartners = (article: EditedArticle, found: readonly PartnerTag[]): readonly PartnerTag[] =>
  article.overrides.partners?.map(({ code, roles }) => {
    const given = ROLES.filter((role) => roles.filter(isRole).includes(role))
    const proved = found.find((partner) => partner.code === code)
    const proof = proofInFrontMatter(code, article.frontMatter)
    if (given.length > 0) return { code, roles: given, evidence: proof }
    return { code, roles: proved?.roles ?? ['trade'], evidence: [...proof, ...(proved?.evidence ?? [])] }
  }) ?? found

/** Links that agree with an editor’s partners: those found that fit, and one for each role that no sentence proves. */
export const overrideLinks = (
  article: EditedArticle,
  partners: readonly PartnerTag[],
  primary: readonly string[],
  found: readonly Link[],
): readonly Link[] => {
  if (article.overrides.partners === null) return found
  const region = primary.length === 1 ? (primary[0] ?? null) : null
  const groups = found.filter(({ partner }) => partner === null)
  const given = partners.flatMap(({ code, roles, evidence }) =>
    roles.flatMap((role): Link[] => {
      const proved = found.filter((link) => link.partner === code && link.role === role)
      return proved.length > 0 ? proved : [{ region, partner: code, group: null, role, joint: [], evidence }]
    }),
  )
  return [...given, ...groups]
}
