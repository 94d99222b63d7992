import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherChanges, type Places } from '../../src/io/gather-changes.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

// an answer that ends when told to, and how often it was begun
const slowAnswer = () => {
  let begun = 0
  let end = (): void => {}
  const answer = (): Promise<void> => {
    begun += 1
    return new Promise((resolve) => {
      end = resolve
    })
  }
  return { answer, begun: () => begun, end: () => end() }
}

test('nothing is answered before something changed', async () => {
  const { answer, begun } = slowAnswer()
  gatherChanges(answer)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(begun()).toBe(0)
})

test('changes close together are answered once, when it is quiet', async () => {
  const { answer, begun } = slowAnswer()
  const { poke } = gatherChanges(answer)
  for (let count = 0; count < 10; count += 1) {
    poke()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(begun()).toBe(0)
  await vi.advanceTimersByTimeAsync(5)
  expect(begun()).toBe(1)
})

test('a stream of changes is answered before it ends', async () => {
  const { answer, begun } = slowAnswer()
  const { poke } = gatherChanges(answer)
  for (let passed = 0; passed < 520; passed += 10) {
    poke()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(begun()).toBe(1)
})

test('whatever changes during an answer leads to one more, after it', async () => {
  const { answer, begun, end } = slowAnswer()
  const { poke } = gatherChanges(answer)
  poke()
  await vi.advanceTimersByTimeAsync(30)
  for (let count = 0; count < 5; count += 1) {
    poke()
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(begun()).toBe(1)
  end()
  await vi.advanceTimersByTimeAsync(30)
  expect(begun()).toBe(2)
  end()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(begun()).toBe(2)
})

test('a change after an answer is answered anew', async () => {
  const { answer, begun, end } = slowAnswer()
  const { poke } = gatherChanges(answer)
  poke()
  await vi.advanceTimersByTimeAsync(30)
  end()
  await vi.advanceTimersByTimeAsync(1000)
  poke()
  await vi.advanceTimersByTimeAsync(30)
  expect(begun()).toBe(2)
})

test('closing waits for the answer under way and lets no other begin', async () => {
  const { answer, begun, end } = slowAnswer()
  const { poke, close } = gatherChanges(answer)
  poke()
  await vi.advanceTimersByTimeAsync(30)
  poke()
  let closed = false
  const closing = close().then(() => {
    closed = true
  })
  await vi.advanceTimersByTimeAsync(1000)
  expect(closed).toBe(false)
  end()
  await closing
  poke()
  await vi.advanceTimersByTimeAsync(1000)
  expect(begun()).toBe(1)
})

test('an answer to places is followed by one to all, if nothing else comes', async () => {
  const told: Places[] = []
  const { poke } = gatherChanges(async (places) => {
    told.push(places)
  })
  poke('a')
  poke('b')
  await vi.advanceTimersByTimeAsync(30)
  expect(told).toEqual([new Set(['a', 'b'])])
  poke('c')
  await vi.advanceTimersByTimeAsync(30)
  expect(told.at(-1)).toEqual(new Set(['c']))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told.slice(2)).toEqual([null])
  poke('a')
  poke()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told.slice(3)).toEqual([null])
})
