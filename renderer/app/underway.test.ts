import { expect, test } from 'vitest'
import { createUnderway } from './underway.ts'

test('work is under way until it has settled, and what failed stops what was asked for behind it', async () => {
  const underway = createUnderway()
  const done = underway.add(Promise.resolve('done'))
  const failed = underway.add(Promise.reject(new Error('no')))
  expect(underway.store.getState().pending).toBe(2)
  expect(await done).toBe('done')
  await expect(failed).rejects.toThrow('no')
  expect(underway.store.getState()).toEqual({ pending: 0, stops: 1 })
})
