import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openServiceDatabase } from '#backend/store/database.ts'
import { type FileKeeper, tendFile } from './tend-file.ts'

let folder: string
let keeper: FileKeeper
const told: string[] = []
const pages: number[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tend-'))
  told.length = 0
  pages.length = 0
})
afterEach(async () => {
  await keeper.stop()
  rmSync(folder, { recursive: true, force: true })
})

const tend = (file: string) =>
  tendFile(
    {
      file,
      checkpoint: () => undefined,
      checkpointEvery: (count) => void pages.push(count),
      keepInMemory: () => undefined,
    },
    { onFailure: ({ message }) => void told.push(message), onWorked: () => void told.push('again'), restartMs: 100 },
  )

test('a stop does not wait for a checkpointer that is gone', async () => {
  keeper = tend(join(folder, 'nowhere', 'service.sqlite3'))
  await expect.poll(() => told, { timeout: 60_000 }).toHaveLength(1)
  await keeper.stop()
})

test('a checkpointer that could not open the file comes back once it can, and says so once', async () => {
  const file = join(folder, 'later', 'service.sqlite3')
  keeper = tend(file)
  await expect.poll(() => told, { timeout: 60_000 }).toHaveLength(1)
  await new Promise((resolve) => setTimeout(resolve, 500))
  mkdirSync(join(folder, 'later'))
  openServiceDatabase({ file }).close()
  await expect.poll(() => pages, { timeout: 60_000 }).toEqual([32_000, 4_000, 32_000])
  expect(told).toEqual([expect.any(String), 'again'])
})
