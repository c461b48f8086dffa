import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'
import { endChild, startProgram } from './console-driver.ts'
import { currentRow, expect, inboxReady, rowCount, rowsStay, test } from './console-test.ts'
import { ignoreOne } from './decide-by-keys.ts'

const cli = join(projectRoot, 'dist/service/cli.js')
const decisions = 10

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function startService(dataDir: string, port: number): Promise<ChildProcess> {
  const { child } = await startProgram(
    [cli, 'serve', '--data', dataDir, '--port', String(port), '--sample'],
    /Connector service: (\S+)/,
  )
  return child
}

function makeToken(dataDir: string): string {
  const args = [cli, 'token', 'create', '--name', 'e2e', '--role', 'admin', '--all', '--data', dataDir]
  const answer: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  return z.looseObject({ token: z.string() }).parse(answer).token
}

test('ten decisions made without the service, then through a restart of both, are applied once', async ({
  open,
  dataDir,
}) => {
  const serviceDir = mkdtempSync(join(tmpdir(), 'switchboard-e2e-service-'))
  const port = await freePort()
  let service = await startService(serviceDir, port)
  const remote = {
    args: ['--service', `http://127.0.0.1:${port}`, '--sample'],
    env: { SWITCHBOARD_TOKEN: makeToken(serviceDir) },
  }
  try {
    const first = await open({ dataDir, ...remote })
    await inboxReady(first.page)
    await expect(first.page.locator('footer')).not.toContainText('Sample:', { timeout: 300_000 })
    await rowsStay(first.page)
    const groups = await rowCount(first.page)

    await endChild(service, 'SIGKILL')
    await expect(first.page.locator('footer')).toContainText('Offline')
    for (let made = 0; made < decisions; made += 1) await ignoreOne(first.page)
    await expect(first.page.locator('footer')).toContainText(`Outbox: ${decisions} decisions to send`)
    await first.kill()

    service = await startService(serviceDir, port)
    const second = await open({ dataDir, ...remote })
    await expect(second.page.locator('footer')).toContainText('Outbox empty')
    await expect.poll(() => rowCount(second.page)).toBe(groups - decisions)
    await second.page.keyboard.press('g')
    await second.page.keyboard.press('o')
    await expect(second.page.getByRole('gridcell', { name: /done$/ })).toHaveCount(decisions)
    for (let at = 0; at < decisions; at += 1) {
      const asked = /, ([\d,]+) events?$/.exec(
        (await currentRow(second.page).getByRole('gridcell').first().textContent()) ?? '',
      )?.[1]
      await expect(second.page.getByRole('region', { name: 'Decision' })).toContainText(
        new RegExp(`${asked ?? '-'} events? applied`),
      )
      await second.page.keyboard.press('j')
    }
    await second.stop()

    // A console that never saw the decisions gets the same state from the service.
    const other = mkdtempSync(join(tmpdir(), 'switchboard-e2e-other-'))
    const third = await open({ dataDir: other, ...remote })
    await inboxReady(third.page)
    await expect.poll(() => rowCount(third.page)).toBe(groups - decisions)
    await third.stop()
    rmSync(other, { recursive: true, force: true })
  } finally {
    await endChild(service, 'SIGTERM')
    rmSync(serviceDir, { recursive: true, force: true })
  }
})
