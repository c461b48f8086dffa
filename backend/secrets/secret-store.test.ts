import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServiceDatabase } from '#backend/store/database.ts'
import { loadMasterKeys } from './master-keys.ts'
import { createSecretStore } from './secret-store.ts'

const newDir = () => mkdtempSync(join(tmpdir(), 'secrets-'))
const key = () => randomBytes(32).toString('base64')
const load = (file: string, fromEnvironment?: string) =>
  loadMasterKeys({ fromEnvironment, file, sealed: 0, randomBytes })
const storeWith = (file: string, fromEnvironment?: string) =>
  createSecretStore({ keys: load(file, fromEnvironment), randomBytes, clock: () => 1 })

function open() {
  const dir = newDir()
  return { dir, file: join(dir, 'service.key'), db: openServiceDatabase({ file: join(dir, 'service.sqlite3') }).write }
}
const unreadable = expect.objectContaining({ code: 'secret.unreadable' })

test('a secret comes back as it was, and is not in its row', () => {
  const { file, db } = open()
  const store = storeWith(file)
  store.put(db, 'a', 'canary-secret')
  expect(store.read(db, 'a')).toBe('canary-secret')
  const { ciphertext } = db.read<{ ciphertext: Uint8Array }>('SELECT ciphertext FROM secret').get() ?? {
    ciphertext: new Uint8Array(),
  }
  expect(Buffer.from(ciphertext).includes('canary')).toBe(false)
})

test('a row that was altered or moved to another name is refused, and nothing is deleted', () => {
  const { file, db } = open()
  const store = storeWith(file)
  store.put(db, 'a', 'one')
  store.put(db, 'b', 'two')
  db.write("UPDATE secret SET ciphertext = zeroblob(3) WHERE ref = 'b'").run()
  db.write("UPDATE secret SET ref = 'c' WHERE ref = 'a'").run()
  for (const ref of ['b', 'c', 'a']) expect(() => store.read(db, ref)).toThrow(unreadable)
  expect(db.read('SELECT ref FROM secret').all()).toHaveLength(2)
})

test('a new key in front of the old one opens everything, and seals it anew', () => {
  const { file, db } = open()
  const [older, newer] = [key(), key()]
  storeWith(file, older).put(db, 'a', 'one')
  const both = storeWith(file, `${newer},${older}`)
  expect(both.read(db, 'a')).toBe('one')
  expect([both.reseal(db), both.reseal(db)]).toEqual([1, 0])
  expect(storeWith(file, newer).read(db, 'a')).toBe('one')
  expect(() => storeWith(file, older).read(db, 'a')).toThrow(unreadable)
})

test('the key file is made once, for its owner only, and whoever is first is everybody', () => {
  const dir = newDir()
  const file = join(dir, 'service.key')
  const ids = Array.from({ length: 5 }, () => load(file).current.id)
  expect(new Set(ids).size).toBe(1)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(dir)).toEqual(['service.key'])
})

test('a process that was second takes the key of the first', () => {
  const dir = newDir()
  const file = join(dir, 'service.key')
  const first = key()
  // Another process makes its key between our look and our own making.
  const racing = (count: number) => {
    writeFileSync(file, first, { mode: 0o600 })
    return randomBytes(count)
  }
  loadMasterKeys({ fromEnvironment: undefined, file, sealed: 0, randomBytes: racing })
  expect(readFileSync(file, 'utf8')).toBe(first)
})

test('a key that is none is said as such', () => {
  const file = join(newDir(), 'service.key')
  expect(() => load(file, 'short')).toThrow(unreadable)
  writeFileSync(file, '')
  expect(() => load(file)).toThrow(unreadable)
})
