import type { Figure, Link, RegionTag } from '../../records/tags.ts'

const isJoint = (figure: Figure, links: readonly Link[]): boolean =>
  figure.partners.length > 1 &&
  links.some(
    (link) =>
      link.joint.length === figure.partners.length &&
      link.joint.every((code) => figure.partners.includes(code)) &&
      link.evidence.some(({ block }) => figure.evidence.some((proof) => proof.block === block)),
  )

/** Figures with the story’s region where they name none, and joint where the links they belong to are. */
export const placeFigures = (
  figures: readonly Figure[],
  regions: readonly RegionTag[],
  links: readonly Link[],
): Figure[] => {
  const primary = regions.filter(({ role }) => role === 'primary').map(({ code }) => code)
  return figures.map((figure) => ({
    ...figure,
    regions: figure.regions.length === 0 && primary.length === 1 ? primary : figure.regions,
    joint: figure.joint || isJoint(figure, links),
  }))
}
