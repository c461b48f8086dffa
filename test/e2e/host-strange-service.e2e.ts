import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { deliver, pushDelivery } from '../integration/kills-github.ts'
import { adminTokenOf, startService } from '../integration/kills-programs.ts'
import { furnishService } from '../integration/kills-world.ts'
import { startOlderService } from '../integration/recovery-world.ts'
import { expect, inboxReady, test, wear } from './console-test.ts'
import { ignoreSeen } from './decide-by-keys.ts'

const footer = (page: Page) => page.locator('footer')
const banner = (page: Page, name: string) => page.getByRole('region', { name })

/** How it looks, in both themes; axe finds nothing in either. */
async function expectSound(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await wear(page, colorScheme)
    await page.waitForTimeout(300)
    await test.info().attach(`${name}, ${colorScheme}`, { body: await page.screenshot(), contentType: 'image/png' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
}

async function teamService(folder: string, port = 0) {
  const program = startService(folder, port)
  const url = await program.address
  const token = adminTokenOf(folder)
  const { webhookPath } = await furnishService({ url, token })
  for (const n of [1, 2, 3]) await deliver(url + webhookPath, pushDelivery(`d-${n}`, n))
  return { program, url, token, port: Number(new URL(url).port) }
}

test('another service comes to the address: it is said above the screen, decisions wait, and go once the right one is back', async ({
  open,
  dataDir,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-e2e-strange-'))
  const right = join(folder, 'right')
  const service = await teamService(right)
  const { page } = await open({
    dataDir,
    args: ['--service', service.url],
    env: { SWITCHBOARD_TOKEN: service.token },
  })
  await inboxReady(page)
  await service.program.end()
  const other = await teamService(join(folder, 'other'), service.port)
  const said = banner(page, 'The service refuses this token')
  await expect(said).toContainText('another service answers at this address')
  await expect(said).toContainText(service.url)
  await ignoreSeen(page)
  await expect(footer(page)).toContainText('Outbox: 1 decision to send')
  await expect(footer(page)).toContainText('Offline')
  await expectSound(page, 'another service')
  await other.program.end()
  const back = startService(right, service.port)
  await back.address
  await said.getByRole('button', { name: 'Try again now' }).click()
  await expect(footer(page)).toContainText('Outbox empty')
  await expect(said).toHaveCount(0)
  await back.end()
  rmSync(folder, { recursive: true, force: true })
})

test('a service of an older version is named as that, and what it does not know is parked with a next step', async ({
  open,
  dataDir,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-e2e-older-'))
  const service = await teamService(folder)
  const older = await startOlderService(service.url)
  older.unknown.types = ['event.ignore']
  const { page } = await open({ dataDir, args: ['--service', older.url], env: { SWITCHBOARD_TOKEN: service.token } })
  await inboxReady(page)
  await page.keyboard.press('i')
  await page.getByRole('dialog', { name: /^Ignore / }).waitFor()
  await page.keyboard.press('1')
  await expect(footer(page)).toContainText('1 decision needs you')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  const told = page.getByRole('region', { name: 'Decision' })
  await expect(told).toContainText('does not know this kind of decision yet. It is kept: send it again once')
  await expectSound(page, 'parked')
  older.unknown.paths = ['/changes', '/changes/stream', '/snapshot']
  await page.reload()
  await footer(page).getByRole('button', { name: 'Online' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Pull now' }).click()
  await page.keyboard.press('Escape')
  const said = banner(page, 'The service does not know what Switchboard asks it')
  await expect(said).toContainText('It is of an older version, or something else answers')
  await expectSound(page, 'older service')
  older.unknown.paths = []
  older.unknown.types = []
  await said.getByRole('button', { name: 'Try again now' }).click()
  await expect(said).toHaveCount(0)
  await page.getByRole('button', { name: /^Send again/ }).click()
  await expect(told).toContainText('Applied at the service, and seen here.')
  await older.stop()
  await service.program.end()
  rmSync(folder, { recursive: true, force: true })
})

test('the built-in service’s data is gone: what is here is shown, with the words above it', async ({
  open,
  sampleDir,
}) => {
  const away = join(sampleDir, 'service.away')
  renameSync(join(sampleDir, 'service'), away)
  const { page } = await open({ dataDir: sampleDir })
  const said = banner(page, 'The built-in service does not have this workspace')
  await expect(said).toContainText('put the folder “service” of its data back from a backup')
  await ignoreSeen(page)
  await expect(footer(page)).toContainText('Outbox: 1 decision to send')
  await expectSound(page, 'data gone')
})

test('something that is no service of ours is named at the first start', async ({ open, dataDir }) => {
  const server = createServer((_, answer) =>
    answer.writeHead(404, { 'content-type': 'text/html' }).end('<p>Nothing here</p>'),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const { page } = await open({
    dataDir,
    args: ['--service', url],
    env: { SWITCHBOARD_TOKEN: `swb_${'a'.repeat(43)}` },
  })
  await expect(page.getByRole('alert')).toContainText('The service does not know what Switchboard asks it')
  await expect(page.getByRole('main')).toContainText(url)
  await expectSound(page, 'no service')
  server.closeAllConnections()
  server.close()
})

test('a service is put back to an earlier state: the footer says so until it was read, and what it lost is sent again', async ({
  open,
  dataDir,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-e2e-put-back-'))
  const [now, earlier] = [join(folder, 'now'), join(folder, 'earlier')]
  const service = await teamService(now)
  await service.program.end()
  cpSync(now, earlier, { recursive: true })
  const second = startService(now, service.port)
  await second.address
  const { page } = await open({ dataDir, args: ['--service', service.url], env: { SWITCHBOARD_TOKEN: service.token } })
  await inboxReady(page)
  await ignoreSeen(page)
  await expect(footer(page)).toContainText('Outbox empty')
  await second.end()
  rmSync(now, { recursive: true })
  renameSync(earlier, now)
  const third = startService(now, service.port)
  await third.address
  const said = footer(page).getByText('The service was put back to an earlier state')
  await expect(said).toBeVisible()
  await expect(said).toContainText('1 decision that it had lost is sent to it again.')
  await expectSound(page, 'put back')
  await footer(page).getByRole('button', { name: 'Got it' }).click()
  await expect(said).toHaveCount(0)
  await expect(footer(page)).toContainText('Outbox empty')
  await third.end()
  rmSync(folder, { recursive: true, force: true })
})
