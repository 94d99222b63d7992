import type { Credits } from './credits.ts'
import { type Draw, drawFrom, pick } from './draw.ts'
import type { Lists } from './lists.ts'
import type { Pattern } from './pattern.ts'
import { plural, type Said, type Story, say, suits } from './say.ts'
import { writeSignature } from './signature.ts'

/** How an article is told: lists of decisions, so that what is not needed can be left out. */
export interface Plan {
  readonly story: readonly number[]
  readonly headline: readonly number[]
  readonly credits: readonly number[]
  readonly above: readonly (readonly number[])[]
  readonly paragraphs: readonly (readonly number[])[]
  readonly below: readonly (readonly number[])[]
}

/** A page as it is saved, and what a careful reader takes from it. */
export interface Page {
  readonly text: string
  readonly title: string | null
  readonly credits: Credits
  readonly body: readonly string[]
  readonly region: string
  readonly said: readonly Said[]
}

// «25 %» and «четверть», «50 %» and «половина» are one figure; 80 would want another article in Italian
const isUnfit = (number: number): boolean => {
  const printed = plural(number)
  return printed === 25 || printed === 50 || printed === 75 || (printed >= 80 && printed < 90)
}

/** A number for each figure, and room beside it for the end of its range, never the same twice. */
const numbers = (): Story['number'] => {
  const taken: number[] = []
  const isTaken = (number: number): boolean =>
    taken.some((other) => [other - 20, other, other + 20].some((near) => Math.abs(near - number) < 10))
  return (draw) => {
    let number = 12 + draw(60)
    while (isTaken(number) || isUnfit(number)) number += number > 60 && number < 100 ? 40 : 7
    taken.push(number)
    return number
  }
}

const tellStory = (lists: Lists, decisions: readonly number[]): Story => {
  const draw = drawFrom(decisions)
  const region = pick(draw, lists.regions)
  const other = pick(
    draw,
    lists.regions.filter(({ code }) => code !== region.code),
  )
  return { lists, region, other, number: numbers() }
}

interface Headline {
  readonly said: Said | null
  readonly printed: readonly string[]
  readonly title: string | null
}

const HEADLINES = ['once', 'once', 'twice', 'capitals', 'none'] as const

const writeHeadline = (story: Story, decisions: readonly number[]): Headline => {
  const draw = drawFrom(decisions)
  const way = pick(draw, HEADLINES)
  if (way === 'none') return { said: null, printed: [], title: null }
  const said = say(
    pick(
      draw,
      story.lists.titles.filter((title) => suits(title, 'r', story.region)),
    ),
    story,
    draw,
  )
  const title = way === 'capitals' ? said.text.toUpperCase() : said.text
  return { said, title, printed: way === 'twice' ? [title, title] : [title] }
}

interface Paragraph {
  readonly said: readonly Said[]
  readonly text: string
  readonly after: string | null
}

const NOTHING: Omit<Said, 'text'> = { regions: [], claims: [], figures: [], goods: [] }

const namesOther = ({ slots }: Pattern): boolean => slots.some(({ thing }) => thing === 'o')

// one sentence of another region, so that it stays clear whose story it is
const sentencesOf = (story: Story, draw: Draw, index: number): Said[] => {
  const { lists, region, other } = story
  const openings = lists.openings.filter((pattern) => suits(pattern, 'r', region))
  const patterns = lists.sentences.filter((pattern) => suits(pattern, 'r', region) && suits(pattern, 'o', other))
  const own = patterns.filter((pattern) => !namesOther(pattern))
  const said = [say(pick(draw, index === 0 ? openings : index === 1 ? patterns : own), story, draw)]
  for (let more = draw(3); more > 0; more -= 1) said.push(say(pick(draw, own), story, draw))
  // a sentence of nothing, so that the paragraph is long enough to be one, and what it says has an end
  return [...said, { ...NOTHING, text: pick(draw, lists.fillers) }]
}

const writeParagraph = (story: Story, decisions: readonly number[], index: number): Paragraph => {
  const draw = drawFrom(decisions)
  const said = sentencesOf(story, draw, index)
  const { between } = story.lists
  const chosen = draw(4) === 3 ? pick(draw, between) : null
  return { said, text: said.map(({ text }) => text).join(' '), after: chosen }
}

const GAPS = ['\n\n', '\n', '\r\n', '\r\n\r\n', '\n\n\n', '\n\u00a0\n', '\n\t\n'] as const

/** Writes the page that a plan describes. */
export const writePage = (lists: Lists, plan: Plan): Page => {
  const story = tellStory(lists, plan.story)
  const headline = writeHeadline(story, plan.headline)
  const signature = writeSignature(story, plan.credits, headline.title !== null)
  const told = plan.paragraphs.length === 0 ? [[]] : plan.paragraphs
  const paragraphs = told.map((decisions, index) => writeParagraph(story, decisions, index))
  const gap = pick(drawFrom(plan.story.slice(2)), GAPS)
  const chrome = (blocks: readonly string[], chosen: Plan['above']): string[] =>
    chosen.map((decisions) => pick(drawFrom(decisions), blocks))
  const printed = paragraphs.flatMap(({ text, after }, index) => [
    index === 0 ? signature.dateline + text : text,
    ...(after === null ? [] : [after]),
  ])
  const lines = [
    ...chrome(lists.above, plan.above),
    ...headline.printed,
    ...signature.above,
    ...printed,
    ...signature.below,
    ...chrome(lists.below, plan.below),
  ]
  return {
    text: lines.join(gap),
    title: headline.title,
    credits: signature.credits,
    body: paragraphs.map(({ text }) => text),
    region: story.region.code,
    said: [...(headline.said === null ? [] : [headline.said]), ...paragraphs.flatMap(({ said }) => said)],
  }
}
