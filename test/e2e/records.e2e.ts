import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'
import { endChild, startProgram } from './console-driver.ts'
import { expect, expectSaid, inboxReady, test } from './console-test.ts'

const cli = join(projectRoot, 'dist/service/cli.js')
const listed = z.object({ items: z.array(z.looseObject({ id: z.string().default(''), name: z.string().default('') })) })

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** The sample's service in a process of its own, at an address that stays. */
async function sampleService(dataDir: string) {
  const run = (args: readonly string[]): unknown =>
    JSON.parse(execFileSync(process.execPath, [cli, ...args, '--data', dataDir], { encoding: 'utf8' }))
  const [workspace] = listed.parse(run(['workspace', 'list'])).items
  const { token } = z
    .looseObject({ token: z.string() })
    .parse(run(['token', 'create', '--name', 'e2e', '--role', 'admin', '--all']))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const headers = { authorization: `Bearer ${token}`, 'x-tenant-id': workspace?.id ?? '' }
  const start = async (): Promise<void> => {
    ;({ child } = await startProgram(
      [cli, 'serve', '--data', dataDir, '--port', `${port}`],
      /Connector service: (\S+)/,
    ))
  }
  const stop = async (): Promise<void> => {
    if (child !== undefined) await endChild(child, 'SIGTERM')
  }
  await start()
  return {
    url,
    token,
    start,
    stop,
    items: async (path: string) => listed.parse(await (await fetch(url + path, { headers })).json()).items,
    async post(path: string, body: unknown): Promise<void> {
      const more = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
      const init = { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) }
      expect((await fetch(url + path, init)).status).toBe(201)
    },
  }
}

async function expectAccessible(page: Page): Promise<void> {
  // Electron opens no second page for the report; the older mode needs none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
}

test('a link is revoked and an override set without the service; both are there once it answers', async ({
  open,
  sampleDir,
}) => {
  const service = await sampleService(join(sampleDir, 'service'))
  try {
    const [member] = await service.items('/members')
    for (const { id } of await service.items('/installations'))
      await service.post('/links', { installationId: id, memberId: member?.id, providerUserId: '7', login: 'ana-gh' })
    const env = { SWITCHBOARD_TOKEN: service.token }
    const { page } = await open({ dataDir: sampleDir, args: ['--service', service.url], env })
    await inboxReady(page)
    const footer = page.locator('footer')
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await page.getByRole('tab', { name: 'Links' }).click()
    const links = page.getByRole('grid', { name: '1 link' })
    await expect(links.getByRole('row').nth(1)).toContainText(`${member?.name ?? ''}ana-gh`)
    await expect(links).toContainText('active')

    await service.stop()
    await expect(footer).toContainText('Offline')
    await page.getByRole('button', { name: /^Revoke…/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ask me when connected' }).click()
    await expect(dialog.getByRole('alert')).toHaveText('Say why, in a few words.')
    await dialog.getByLabel('Why').fill('left the team')
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Ask me when connected' }).click()
    await expect(footer).toContainText('Waits for your confirmation once the service answers.')
    await expect(links).toContainText('waits for you')
    await expect(page.getByRole('button', { name: /^Revoke…/ })).toHaveCount(0)
    await expect(page.getByText('That waits for your confirmation already')).toBeVisible()
    await expectAccessible(page)

    await page.keyboard.press('g')
    await page.keyboard.press('v')
    await page.getByRole('button', { name: 'Add an override…' }).click()
    const field = page.getByRole('dialog').getByRole('combobox')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(field).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option', { name: 'GitHub' })).toBeVisible()
    await expect(field).toBeFocused()
    await page.keyboard.press('Enter')
    const editor = page.getByRole('dialog', { name: /GitHub: what is otherwise$/ })
    await editor.getByRole('checkbox', { name: 'Ask for what never arrived: otherwise here' }).press('Space')
    await editor.getByRole('switch', { name: 'Ask for what never arrived' }).press('Space')
    await editor.getByRole('textbox', { name: /^Why/ }).fill('too many retries')
    await expectAccessible(page)
    await editor.getByRole('button', { name: 'Save' }).click()
    await expectSaid(page, /^Set otherwise: .*, GitHub; undo available$/)
    const list = page.getByRole('list', { name: 'Projects that do something otherwise' })
    await expect(list).toContainText('Ask for what never arrived: off')
    await expect(list).toContainText('not sent yet')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await service.start()
    await expect(footer).toContainText('waits for your confirmation')
    await expect.poll(async () => (await service.items('/overrides')).length).toBe(1)
    expect(await service.items('/links?state=revoked')).toEqual([])
    await footer.getByRole('button', { name: '1 waits for your confirmation' }).click()
    await page.getByRole('button', { name: /^Look and confirm…/ }).click()
    await expect(page.getByRole('dialog')).toContainText('The reason given: left the team')
    await expect(page.getByRole('list', { name: 'What has changed since' })).toHaveText('As when it was decided.')
    await page.getByRole('button', { name: 'Confirm', exact: true }).click()
    await expect.poll(async () => (await service.items('/links?state=revoked')).length).toBe(1)
    await expect(footer).toContainText('Outbox empty')
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await expect(links).toContainText('revoked by an admin')
  } finally {
    await service.stop()
  }
})

test('a disconnection says what stops and what stays; an offboarded member is taken back', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  const detail = page.getByRole('region', { name: 'Installation', exact: true })
  await expect(detail.getByRole('button', { name: /^Disconnect…/ })).toBeVisible()
  await page.keyboard.press('Delete')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('list', { name: 'What stops' })).toContainText('the last seven days')
  await expect(dialog.getByRole('list', { name: 'What stays' })).toContainText('At the provider nothing is uninstalled')
  await expectAccessible(page)
  await dialog.getByLabel('Why').fill('moved away')
  await page.keyboard.press('Enter')
  await expect(detail).toContainText('It was disconnected here.')
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await expect(dialog).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('members')
  await page.keyboard.press('Enter')
  const people = page.getByRole('list', { name: 'Members of the workspace' })
  const first = people.getByRole('listitem').first()
  const name = (await first.getByRole('heading').textContent())?.split(' ')[0] ?? ''
  await expectAccessible(page)
  await first.getByRole('button', { name: /^Offboard/ }).click()
  await page.getByRole('dialog').getByLabel('Why').fill('left')
  await page.keyboard.press('Enter')
  const former = people.getByRole('listitem').filter({ hasText: name })
  await expect(former).toContainText('offboarded')
  await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).click()
  await expect(former).not.toContainText('offboarded')
})
