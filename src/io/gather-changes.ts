/** Where something changed; null: anywhere. */
export type Places = ReadonlySet<string> | null

/** Puts changes that come close together into one answer, and never answers twice at a time. */
export interface Gathering {
  /** Something changed, at a place or anywhere. */
  readonly poke: (place?: string | null) => void
  /** Answers no more; resolves when the answer that is under way has ended. */
  readonly close: () => Promise<void>
}

/** So long nothing more must come before changes are answered, in milliseconds. */
const QUIET = 12
/** After so long they are answered though more are coming. */
const LONGEST = 500
/** So long after an answer that looked at places alone another looks everywhere: what tells of changes may miss one. */
const LATER = 300

/** Opens a gathering; what changes while it answers leads to exactly one more answer. */
export const gatherChanges = (answer: (places: Places) => Promise<void>): Gathering => {
  let timer: NodeJS.Timeout | null = null
  let latest = 0
  let places: Set<string> | null = new Set()
  let running: Promise<void> | null = null
  let open = true
  const run = async (): Promise<void> => {
    timer = null
    const told = places
    places = new Set()
    running = answer(told)
    await running
    running = null
    if (latest !== 0) wait()
    else if (told !== null && open) timer = setTimeout(lookEverywhere, LATER)
  }
  const wait = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(start, Math.max(0, Math.min(QUIET, latest - performance.now())))
  }
  const start = (): void => {
    latest = 0
    void run()
  }
  const lookEverywhere = (): void => {
    places = null
    start()
  }
  const poke = (place: string | null = null): void => {
    if (!open) return
    if (place === null) places = null
    else places?.add(place)
    if (latest === 0) latest = performance.now() + LONGEST
    if (running === null) wait()
  }
  const close = async (): Promise<void> => {
    open = false
    latest = 0
    if (timer !== null) clearTimeout(timer)
    await running
  }
  return { poke, close }
}
