import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { onTestFinished, expect, test } from 'vitest'
import { startPostgres } from '#test/postgres/postgres-server.ts'
import { whyNoPostgres } from '#test/postgres/test-database.ts'
import { newDataDir } from './http-fixture.ts'
import { serviceCli } from './service-programs.ts'

test(
  'while PostgreSQL is away, the log of a service tells of each kind of work once, and once that it goes on',
  { timeout: 240_000 },
  async (context) => {
    context.skip(whyNoPostgres !== undefined, whyNoPostgres)
    const postgres = await startPostgres()
    onTestFinished(() => postgres.stop())
    const args = [serviceCli, 'serve', '--data', newDataDir(), '--port', '0']
    const child = spawn(process.execPath, [...args, '--database', await postgres.newDatabase()], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, SWITCHBOARD_KEY: randomBytes(32).toString('base64') },
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let log = ''
    child.stderr.on('data', (part: Buffer) => (log += part.toString()))
    await once(child.stdout, 'data')
    await sleep(1_500)
    await postgres.kill()
    await sleep(6_000)
    await postgres.start()
    const messages = () => log.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LogLine]))
    const over = ['pulling goes on', 'routing goes on', 'sending goes on']
    await expect
      .poll(() => over.filter((wanted) => messages().some(({ message }) => message === wanted)), { timeout: 60_000 })
      .toEqual(over)
    child.kill('SIGTERM')
    await once(child, 'exit')
    const count = (wanted: string) => messages().filter(({ message }) => message === wanted).length
    // Another cause is told, too: that the connection broke, and then that nobody takes one.
    for (const failing of ['pulling paused', 'routing paused', 'sending paused', 'bodies stay uncompressed for now'])
      expect([failing, count(failing)]).toEqual([failing, expect.toSatisfy((n: number) => n > 0 && n <= 3)])
    expect(log.length).toBeLessThan(6_000)
  },
)

interface LogLine {
  readonly message: string
}
