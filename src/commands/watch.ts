import { randomUUID } from 'node:crypto'
import type { Problem } from '../base/problem.ts'
import { openEventStream } from '../io/event-stream.ts'
import { gatherChanges, type Places } from '../io/gather-changes.ts'
import { ownAddresses } from '../io/own-hosts.ts'
import { type Answer, servePreview } from '../io/serve-preview.ts'
import { watchSources } from '../io/watch-sources.ts'
import { nothingThere } from './nothing-there.ts'
import { showProgress } from './progress.ts'
import { inOrder, tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { answerRequest } from './watch/answer-request.ts'
import { EVENTS_AT } from './watch/client-script.ts'
import { openPreview, type Preview } from './watch/preview.ts'
import { openTeller } from './watch/tell-refresh.ts'

export interface WatchOptions {
  readonly root: string
  /** 0: any that is free. */
  readonly port: number
  readonly host: string
  readonly poll: boolean
  readonly drafts: boolean
  readonly baseUrl?: string
  /** The present moment, ISO 8601. */
  readonly now: () => string
  /** Ends the preview. */
  readonly signal: AbortSignal
}

/** So many errors are shown over a page; the terminal tells all. */
const SHOWN = 50

// errors only: warnings wait until somebody looks at the terminal
const messageOf = (preview: Preview): object => {
  const told = preview.faults().length > 0 ? preview.faults() : preview.problems()
  const errors = inOrder(told.filter(({ severity }) => severity === 'error'))
  const problems = errors.slice(0, SHOWN).map(({ path, line, column, rule, message, frame = [] }) => {
    const place = [path, line, column].filter((part) => part !== null).join(':')
    return { place, rule, message, frame }
  })
  return { build: preview.build(), count: errors.length, problems }
}

const isOver = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** Serves the site at a root from memory and keeps it up with its sources until the signal ends it. */
export const runWatch = async (options: WatchOptions, terminal: Terminal): Promise<ExitCode> => {
  const nothing = nothingThere(options.root)
  if (nothing !== null) return refuse([nothing], terminal)
  const progress = showProgress(terminal, false)
  const preview = openPreview({ ...options, baseUrl: options.baseUrl ?? null, run: randomUUID(), progress })
  const { answer, refresh, events } = connect(preview, options, terminal)
  const server = await servePreview({ ...options, answer, eventsAt: EVENTS_AT, events })
  if (server.value === null) return refuse(server.problems, terminal)
  const changes = gatherChanges(refresh)
  const onFailure = oncePerMessage((problem) => tellProblems([problem], terminal))
  const watch = await watchSources({ ...options, onChange: changes.poke, onFailure })
  if (watch.value !== null) {
    await terminal.out(greeting(ownAddresses(options.host, server.value.port)))
    changes.poke()
    await isOver(options.signal)
    await watch.value.close()
  }
  await changes.close()
  events.close()
  await server.value.close()
  return watch.value === null ? refuse(watch.problems, terminal) : 0
}

const refuse = (problems: readonly Problem[], terminal: Terminal): ExitCode => {
  tellProblems(problems, terminal)
  return 2
}

// each event may meet the same refusal
const oncePerMessage = (tell: (problem: Problem) => void): ((problem: Problem) => void) => {
  const told = new Set<string>()
  return (problem) => {
    if (told.has(problem.message)) return
    told.add(problem.message)
    tell(problem)
  }
}

const greeting = (addresses: readonly string[]): string =>
  `${addresses.map((address) => `preview at ${address}\n`).join('')}Ctrl-C ends it\n`

// a preview with a reader at one end and a person at a terminal at the other
const connect = (preview: Preview, { now, signal }: WatchOptions, terminal: Terminal) => {
  const teller = openTeller(terminal)
  const events = openEventStream(() => messageOf(preview))
  const tell = (): void => {
    teller.problems(preview.problems())
    events.tell()
  }
  const refresh = async (places: Places): Promise<void> => {
    const start = performance.now()
    const refreshed = await preview.refresh(places)
    if (refreshed === null || signal.aborted) return
    await teller.rebuilt(refreshed, now(), performance.now() - start)
    tell()
  }
  const answer = async (target: string): Promise<Answer> => {
    const known = preview.problems().length
    try {
      return await answerRequest(preview, target)
    } catch (error) {
      terminal.err(`herald: a bug, please report it\n${error instanceof Error ? error.stack : String(error)}\n`)
      return { status: 500, headers: {}, content: '' }
    } finally {
      // what is wrong with a page may show only when it is made
      if (preview.problems().length !== known) tell()
    }
  }
  return { answer, refresh, events }
}
