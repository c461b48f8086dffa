import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRandom } from '#backend/sample/random.ts'
import { startPostgres, type PostgresServer } from '#test/postgres/postgres-server.ts'
import { whyNoPostgres } from '#test/postgres/test-database.ts'
import { startFleet, type Fleet } from '../soak/intake-fleet.ts'
import { killWhatIsLeft } from './kills-programs.ts'
import { send } from './send-event.ts'

const diskMb = 160
let disk: string
let mounted = false
let server: PostgresServer | undefined

beforeEach(() => {
  disk = mkdtempSync(join(tmpdir(), 'switchboard-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMb}m`, 'tmpfs', disk], { stdio: 'ignore' })
    mounted = true
  } catch {
    mounted = false
  }
})
afterEach(async () => {
  killWhatIsLeft()
  if (server !== undefined) await server.kill().catch(() => undefined)
  if (mounted) execFileSync('umount', ['--lazy', disk])
  rmSync(disk, { recursive: true, force: true })
})

const webhookUrl = (fleet: Fleet): string => fleet.address(createRandom(1)) + fleet.webhookPath

function fill(leftKb = 0): string {
  const filler = join(disk, 'filler')
  for (const size of [1_048_576, 65_536, 4_096]) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(size, 1), { flag: 'a' })
    } catch {
      // It is full for this size.
    }
  }
  truncateSync(filler, statSync(filler).size - leftKb * 1_024)
  return filler
}

/** Sends new events until one is refused; answers with those that were taken before. */
async function sendUntilRefused(fleet: Fleet): Promise<{ taken: string[]; refused: string }> {
  const taken: string[] = []
  for (let n = 0; n < 400; n += 1) {
    const id = `while-full-${n}`
    const { status, said } = await send(webhookUrl(fleet), id)
    if (said !== 'accepted') {
      expect({ status, said }).toEqual({ status: 503, said: 'store.full' })
      return { taken, refused: id }
    }
    taken.push(id)
  }
  throw new Error('The disk was never full.')
}

test(
  'on a full disk of PostgreSQL, and when it dies of it, no event is acknowledged that is not kept, and all are taken once there is room',
  { timeout: 120_000 },
  async (context) => {
    context.skip(whyNoPostgres !== undefined, whyNoPostgres)
    context.skip(!mounted, 'Mounting a small disk takes root on Linux.')
    const postgres = await startPostgres({ folder: disk, settings: { max_wal_size: "'48MB'", autovacuum: 'off' } })
    server = postgres
    const databaseUrl = await postgres.newDatabase()
    const fleet = await startFleet({ kind: 'postgres', databaseUrl, processes: 1 })
    expect((await send(webhookUrl(fleet), 'first')).said).toBe('accepted')
    let filler = fill(2_048)
    const { taken, refused } = await sendUntilRefused(fleet)
    expect(await send(webhookUrl(fleet), refused)).toEqual({ status: 503, said: 'store.full', cause: '53100' })
    expect(taken.length).toBeGreaterThan(0)
    rmSync(filler)
    await expect.poll(async () => (await send(webhookUrl(fleet), refused)).said).toBe('accepted')

    filler = fill()
    // Without room for the next part of its log PostgreSQL ends itself.
    const panicked = expect.poll(
      () =>
        postgres.query('SELECT pg_switch_wal()').then(
          () => 'runs',
          () => 'ended',
        ),
      { timeout: 60_000 },
    )
    await panicked.toBe('ended')
    expect((await send(webhookUrl(fleet), 'while-gone')).status).toBe(503)
    rmSync(filler)
    // Whether it tried to recover by itself or not.
    await postgres.kill()
    await postgres.start()
    await expect.poll(async () => (await send(webhookUrl(fleet), 'while-gone')).status, { timeout: 60_000 }).toBe(202)
    for (const id of ['first', ...taken, refused, 'while-gone'])
      expect({ id, said: (await send(webhookUrl(fleet), id)).said }).toEqual({ id, said: 'duplicate' })
    fleet.remove()
  },
)
