import { expect, test } from 'vitest'
import { mediaOf, refuseImage } from '../../src/commands/media.ts'

test('an image stands below /media/', () => {
  expect(mediaOf('content/fair/hall.svg')).toEqual({ path: 'content/fair/hall.svg', url: '/media/fair/hall.svg' })
})

const refuse = (path: string, text: string) => refuseImage(path, new TextEncoder().encode(text))?.rule ?? null

test.for([
  '<svg><script>alert(1)</script></svg>',
  '<svg onload="alert(1)"/>',
  '<svg><a href="javascript:alert(1)"/></svg>',
  '<svg><foreignObject/></svg>',
  '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
])('%s is not served', (text) => {
  expect(refuse('content/a.svg', text)).toBe('image/active')
})

test.for([
  ['content/a.svg', '<svg><title>Контейнер на вагоне</title><path d="M0 0h9"/></svg>'],
  ['content/a.png', '<script>'],
] as const)('%s is', ([path, text]) => {
  expect(refuse(path, text)).toBe(null)
})
