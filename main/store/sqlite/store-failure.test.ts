import { expect, test } from 'vitest'
import { storeFailure } from './store-failure.ts'

const failed = (code: string): unknown => storeFailure(Object.assign(new Error(code), { code }))

test.each([
  ['SQLITE_FULL', 'store.full'],
  ['SQLITE_IOERR_SHMSIZE', 'store.full'],
  ['ENOSPC', 'store.full'],
  ['EDQUOT', 'store.full'],
  ['SQLITE_IOERR_WRITE', 'store.read_only'],
  ['SQLITE_IOERR_FSYNC', 'store.read_only'],
  ['SQLITE_READONLY_DIRECTORY', 'store.read_only'],
  ['EROFS', 'store.read_only'],
  ['SQLITE_IOERR_READ', 'store.damaged'],
  ['SQLITE_CORRUPT_INDEX', 'store.damaged'],
])('%s is told as %s', (code, told) => {
  expect(failed(code)).toMatchObject({ code: told })
})

test('what the disk has no part in stays what it was', () => {
  const error = new TypeError('broken')
  expect(storeFailure(error)).toBe(error)
})
