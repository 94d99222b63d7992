import { expect, test } from 'vitest'
import { watchFailure } from '../../src/io/watch-failure.ts'

const refusal = (code: string): Error => Object.assign(new Error(`${code}: no`), { code })

test.for([
  [refusal('ENOSPC'), 'the system watches no more folders; raise fs.inotify.max_user_watches, or say --poll'],
  [refusal('EMFILE'), 'the system watches no more folders for you; raise fs.inotify.max_user_instances, or say --poll'],
  [refusal('EIO'), 'changes cannot be watched (EIO); say --poll'],
  [new Error('odd'), 'changes cannot be watched (Error: odd); say --poll'],
] as const)('%s', ([error, message]) => {
  expect(watchFailure('site', error)).toMatchObject({ severity: 'error', path: 'site', rule: 'watch', message })
})
