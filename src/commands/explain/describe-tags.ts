import { splitSentences } from '../../base/sentences.ts'
import type { Evidence } from '../../records/evidence.ts'
import { paragraphsOf } from '../../records/paragraphs.ts'
import type { TaggedArticle } from '../../records/tagged-article.ts'
import type { Figure, Link } from '../../records/tags.ts'
import type { TagPacks } from '../../tag/packs.ts'
import { visible } from '../visible.ts'
import type { Ink } from './ink.ts'

/** A list of decisions under one heading. */
export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

interface Desk {
  readonly tagged: TaggedArticle
  readonly ink: Ink
  readonly abbreviations: ReadonlySet<string>
  readonly name: (code: string) => string
}

const textOf = ({ article }: TaggedArticle, { block }: Evidence): string | null => {
  if (block === 'title') return article.title
  if (block === 'lead') return article.lead
  if (block === 'dateline') return article.dateline?.text ?? null
  if (block === 'credit') return article.credit
  if (block === 'front-matter') return article.frontMatter
  if (block === 'table') return null
  return paragraphsOf(article.body)[block]?.text ?? null
}

const sentenceOf = (evidence: Evidence, { tagged, abbreviations }: Desk): string => {
  const text = textOf(tagged, evidence)
  if (text === null) return visible(evidence.text)
  const sentences = splitSentences(text, abbreviations)
  const around = sentences.find(({ start, end }) => start <= evidence.start && evidence.start < end)
  const start = Math.min(around?.start ?? 0, evidence.start)
  const end = Math.max(around?.end ?? text.length, evidence.end)
  const sentence = visible(text.slice(start, end))
  return sentence.length > 220 ? `${sentence.slice(0, 218)} …` : sentence
}

const proofs = (evidence: readonly Evidence[], desk: Desk): string[] =>
  evidence.map((proof) => {
    const block = typeof proof.block === 'number' ? `¶${proof.block + 1}` : proof.block
    const words = visible(proof.text.length > 60 ? `${proof.text.slice(0, 58)} …` : proof.text)
    const sentence = desk.ink.dim(sentenceOf(proof, desk))
    return `    ${block} ${desk.ink.cyan(proof.rule)} “${words}”\n      ${sentence}`
  })

const rows = <Tag extends { readonly evidence: readonly Evidence[] }>(
  heading: string,
  tags: readonly Tag[],
  say: (tag: Tag) => string,
  desk: Desk,
): Section => ({
  heading: `${heading} (${tags.length})`,
  lines: tags.flatMap((tag) => [`  ${desk.ink.bold(visible(say(tag)))}`, ...proofs(tag.evidence, desk)]),
})

const sayLink = ({ region, partner, group, role, joint }: Link, { name }: Desk): string => {
  const ends = [region ?? 'no region', partner ?? group ?? 'no partner'].map(name)
  return `${ends.join(' → ')}: ${role}${joint.length === 0 ? '' : `, jointly ${joint.join(' + ')}`}`
}

const sayFigure = (figure: Figure): string => {
  const upTo = figure.valueMax === null ? '' : `–${figure.valueMax}`
  const parts = [
    `${figure.text}: ${figure.qualifier} ${figure.value ?? 'some'}${upTo} ${figure.unit}`,
    figure.measure,
    figure.period === null ? null : `in ${figure.period.text}`,
    figure.comparedWith === null ? null : `against ${figure.comparedWith.text}`,
    figure.subject === null ? null : `of ${figure.subject.text}`,
    [...figure.regions, ...figure.partners, ...figure.groups].join(' ') || null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

const dateSection = (desk: Desk): Section => {
  const { date, updated } = desk.tagged.article
  const facts = [
    `${date.value ?? 'not known'} (${date.basis})`,
    date.partial === null ? null : `day and month ${date.partial}`,
    date.notBefore === null ? null : `not before ${date.notBefore}`,
    date.notAfter === null ? null : `not after ${date.notAfter}`,
    updated === null ? null : `updated ${updated}`,
  ]
  const said = facts.filter((fact) => fact !== null).join(' · ')
  return { heading: 'Date', lines: [`  ${desk.ink.bold(said)}`, ...proofs(date.evidence, desk)] }
}

const namesOf = ({ homeland, gazetteer }: TagPacks): ((code: string) => string) => {
  const places = [...homeland.regions, ...gazetteer.countries, ...gazetteer.groups]
  const names = new Map(places.map(({ code, names: { en } }) => [code, en === undefined ? code : `${code} ${en}`]))
  return (code) => names.get(code) ?? code
}

/** Every decision about an article with its rule, the words and the sentence that prove it. */
export const describeTags = (
  tagged: TaggedArticle,
  packs: TagPacks,
  abbreviations: ReadonlySet<string>,
  ink: Ink,
): Section[] => {
  const name = namesOf(packs)
  const desk: Desk = { tagged, ink, abbreviations, name }
  const roles = (tag: { readonly code: string; readonly roles: readonly string[] }): string =>
    `${name(tag.code)}: ${tag.roles.join(', ')}`
  return [
    dateSection(desk),
    rows('Regions', tagged.regions, ({ code, role }) => `${name(code)}: ${role}`, desk),
    rows('Partners', tagged.partners, roles, desk),
    rows('Groups', tagged.groups, roles, desk),
    rows('Links', tagged.links, (link) => sayLink(link, desk), desk),
    rows('Figures', tagged.figures, sayFigure, desk),
    rows(
      'Products',
      tagged.products,
      (tag) => `${tag.text}: HS ${tag.hs.join(' or ') || '?'}, ${tag.direction}, ${tag.confidence}`,
      desk,
    ),
    rows('Services', tagged.services, (tag) => `${tag.text}: EBOPS ${tag.ebops}, ${tag.direction}`, desk),
    rows('People', tagged.people, (tag) => `${tag.name}${tag.role === null ? '' : `, ${tag.role}`}`, desk),
    rows('Organisations', tagged.organisations, (tag) => `${tag.name} (${tag.kind})`, desk),
    rows('Quotes', tagged.quotes, (tag) => tag.speaker ?? 'no speaker named', desk),
    rows(
      'Events',
      tagged.events,
      (tag) => [tag.name, tag.kind, tag.place, tag.start].filter((part) => part !== null).join(' · '),
      desk,
    ),
    rows('Warnings', tagged.warnings, (tag) => `${tag.rule}: ${tag.message}`, desk),
  ]
}
