import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writePolicy } from '../../src/render/content-policy.ts'
import { writeHeaders } from '../../src/render/host-headers.ts'

const guide = readFileSync('docs/deployment.md', 'utf8')

test('the guide gives a reason for every directive of the policy, and for no other', () => {
  const directives = writePolicy(['a'], ['b'])
    .split('; ')
    .map((directive) => directive.split(' ')[0] ?? '')
  const rows = [...guide.matchAll(/^\| (?<names>`[a-z]+-[a-z]+`[^|]*)\|/gm)].map(({ groups }) => groups?.names ?? '')
  const named = rows.flatMap((row) => [...row.matchAll(/`(?<name>[a-z-]+)`/g)].map(({ groups }) => groups?.name ?? ''))
  expect(named.sort()).toEqual(directives.sort())
})

test('the server block of the guide knows the types that other hosts are told', () => {
  const block = readFileSync('docs/hosting/nginx.conf', 'utf8')
  const types = [...writeHeaders('').matchAll(/Content-Type: (?<type>[^;\n]+)/g)].map(
    ({ groups }) => groups?.type ?? '',
  )
  expect(types.length).toBeGreaterThan(5)
  for (const type of types) expect(block).toContain(type)
})

test('each line for a host stays below the 2000 characters that some read', () => {
  const policy = writePolicy(['a', 'b', 'c', 'd', 'e', 'f'], ['g', 'h', 'i', 'j', 'k', 'l'])
  expect(
    Math.max(
      ...writeHeaders(policy)
        .split('\n')
        .map((line) => line.length),
    ),
  ).toBeLessThan(2000)
})
