import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRecent } from '../../src/base/recent.ts'

describe('openRecent', () => {
  it('gives back what was kept of a text', () => {
    const recent = openRecent<number>()
    expect(recent.find('Подписаться')).toBeUndefined()
    expect(recent.keep('Подписаться', 1)).toBe(1)
    expect(recent.find('Подписаться')).toBe(1)
    expect(recent.find('подписаться')).toBeUndefined()
  })

  it('keeps what is met again and forgets what is not', () => {
    const recent = openRecent<string>(10)
    recent.keep('menu', 'often')
    recent.keep('once', 'once')
    for (const text of ['first', 'second', 'third', 'fourth', 'fifth']) {
      recent.keep(text, text)
      expect(recent.find('menu')).toBe('often')
    }
    expect(recent.find('once')).toBeUndefined()
  })

  it('never gives what was kept of another text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), fc.integer({ min: 1, max: 30 }), (texts, most) => {
        const recent = openRecent<string>(most)
        for (const text of texts) {
          expect([undefined, `made of ${text}`]).toContain(recent.find(text))
          recent.keep(text, `made of ${text}`)
          expect(recent.find(text)).toBe(`made of ${text}`)
        }
      }),
    )
  })
})
