import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { isOwnRequest, ownAddresses, ownNames } from '../../src/io/own-hosts.ts'

const LOCAL = ownNames('127.0.0.1')

test.for([
  ['127.0.0.1:4400', undefined, true],
  ['localhost:4400', undefined, true],
  ['LOCALHOST:4400', undefined, true],
  ['[::1]:4400', undefined, true],
  ['127.0.0.1:4400', 'http://127.0.0.1:4400', true],
  ['127.0.0.1:4400', 'http://localhost:4400', true],
  [undefined, undefined, false],
  ['', undefined, false],
  ['127.0.0.1', undefined, false],
  ['127.0.0.1:4401', undefined, false],
  ['localhost:44000', undefined, false],
  ['localhost.:4400', undefined, false],
  ['localhost.example.org:4400', undefined, false],
  ['example.org:4400', undefined, false],
  ['127.0.0.2:4400', undefined, false],
  ['::1:4400', undefined, false],
  ['127.0.0.1:4400', 'https://127.0.0.1:4400', false],
  ['127.0.0.1:4400', 'http://127.0.0.1', false],
  ['127.0.0.1:4400', 'http://127.0.0.1:8080', false],
  ['127.0.0.1:4400', 'http://example.org', false],
  ['127.0.0.1:4400', 'http://127.0.0.1:4400.example.org', false],
  ['127.0.0.1:4400', 'null', false],
  ['127.0.0.1:4400', '', false],
] as const)('host %s, origin %s: %s', ([host, origin, own]) => {
  expect(isOwnRequest({ host, origin }, LOCAL, 4400)).toBe(own)
})

test.for([
  ['192.0.2.7', '192.0.2.7:4400', true],
  ['192.0.2.7', '192.0.2.8:4400', false],
  ['2001:db8::1', '[2001:db8::1]:4400', true],
  ['Preview.Test', 'preview.test:4400', true],
  ['0.0.0.0', `${hostname()}:4400`, true],
  ['0.0.0.0', 'example.org:4400', false],
  ['::', 'localhost:4400', true],
] as const)('served at %s and asked as %s: %s', ([host, asked, own]) => {
  expect(isOwnRequest({ host: asked }, ownNames(host), 4400)).toBe(own)
})

test('at the usual port the name is enough', () => {
  expect(isOwnRequest({ host: 'localhost', origin: 'http://localhost' }, LOCAL, 80)).toBe(true)
})

test('a person is told addresses that can be opened', () => {
  expect(ownAddresses('127.0.0.1', 4400)).toEqual(['http://127.0.0.1:4400/'])
  expect(ownAddresses('::1', 80)).toEqual(['http://[::1]/'])
  const everywhere = ownAddresses('0.0.0.0', 4400)
  expect(everywhere[0]).toBe('http://localhost:4400/')
  for (const address of everywhere) {
    expect(isOwnRequest({ host: new URL(address).host }, ownNames('0.0.0.0'), 4400), address).toBe(true)
  }
})
