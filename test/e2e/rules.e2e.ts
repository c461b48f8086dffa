import { AxeBuilder } from '@axe-core/playwright'
import { execFileSync } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '#scripts/project-root.ts'
import { endChild, startProgram } from './console-driver.ts'
import { currentRow, expect, expectSaid, inboxReady, test } from './console-test.ts'

const cli = join(projectRoot, 'dist/service/cli.js')
const secret = 'known to this test and to the service'
const listed = z.object({ items: z.array(z.looseObject({ id: z.string(), webhookPath: z.string().default('') })) })

/** The sample's service in a process of its own, with a webhook secret that is known, so that more can arrive. */
async function serveSample(dataDir: string) {
  const run = (args: readonly string[], input = ''): unknown =>
    JSON.parse(execFileSync(process.execPath, [cli, ...args, '--data', dataDir], { encoding: 'utf8', input }))
  const [app] = listed.parse(run(['provider-app', 'list'])).items
  const [workspace] = listed.parse(run(['workspace', 'list'])).items
  run(['provider-app', 'rotate-secret', '--id', app?.id ?? '', '--secret-stdin'], secret)
  const { token } = z
    .looseObject({ token: z.string() })
    .parse(run(['token', 'create', '--name', 'e2e', '--role', 'admin', '--all']))
  const serve = [cli, 'serve', '--data', dataDir, '--port', '0']
  const { child, address } = await startProgram(serve, /Connector service: (\S+)/)
  const headers = { authorization: `Bearer ${token}`, 'x-tenant-id': workspace?.id ?? '' }
  const ask = async (path: string): Promise<unknown> => (await fetch(address + path, { headers })).json()
  return {
    url: address,
    token,
    ruleNames: async () =>
      z
        .object({ items: z.array(z.object({ name: z.string() })) })
        .parse(await ask('/rules'))
        .items.map(({ name }) => name),
    /** What GitHub would send for the newest event that waits, as another delivery. */
    async sendNewestAgain(): Promise<void> {
      const [newest] = listed.parse(await ask('/unmatched?limit=1')).items
      const raw = z
        .looseObject({ headers: z.record(z.string(), z.string()), body: z.string() })
        .parse(await ask(`/events/${newest?.id ?? ''}/raw`))
      const answer = await fetch(address + (app?.webhookPath ?? ''), {
        method: 'POST',
        body: raw.body,
        headers: {
          'content-type': 'application/json',
          'x-github-event': raw.headers['x-github-event'] ?? '',
          'x-github-delivery': randomUUID(),
          'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(raw.body).digest('hex')}`,
        },
      })
      expect(answer.status).toBe(202)
    },
    end: () => endChild(child, 'SIGTERM'),
  }
}

test('a rule is made from an item after its dry run; the next event obeys and says so, until the rule is taken back', async ({
  open,
  sampleDir,
}) => {
  const service = await serveSample(join(sampleDir, 'service'))
  try {
    const env = { SWITCHBOARD_TOKEN: service.token }
    const { page } = await open({ dataDir: sampleDir, args: ['--service', service.url], env })
    await inboxReady(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('grid', { name: 'Unmatched events' })).toBeVisible()
    const title = (await currentRow(page).locator('.item-title').textContent()) ?? ''
    await page.keyboard.press('Shift+L')
    const dialog = page.getByRole('dialog', { name: 'Make a rule' })
    const dryRun = dialog.getByRole('region', { name: 'Dry run' })
    await expect(dryRun).toContainText(/Of the newest [\d,]+ events that are stored\./)
    const lines = dryRun.getByRole('listitem')
    await expect(lines.first()).toContainText(title)
    await expect(dryRun).toContainText(new RegExp(`^${await lines.count()} events? would have been ignored`))
    // Electron opens no second page for the report; the older mode needs none.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[role="dialog"]').analyze()
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Seen enough')
    await dialog.getByRole('button', { name: 'Turn the rule on' }).click()
    await expectSaid(page, /^Made the rule “Seen enough”; undo available$/)
    await expect.poll(() => service.ruleNames()).toEqual(['Seen enough'])

    await service.sendNewestAgain()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('state:ignored ')
    await expect(page.locator('[data-list] [role=row]').first()).toContainText('was ignored')
    await page.keyboard.press('Escape')
    const detail = page.getByRole('region', { name: 'Detail' })
    await expect(detail).toContainText('Rule 1 “Seen enough” (version 1) ignores it.')
    await expect(detail.locator('.notice')).toHaveText(/^Ignored: noise.*by a triage rule$/)
    await expect(detail.locator('.steps .ignored')).toHaveText('⊘')
    await detail.getByRole('button', { name: 'Show the rule' }).click()
    const rules = page.getByRole('list', { name: 'Rules in their order' })
    await expect(rules.getByRole('listitem')).toContainText(/version 1has decided 1 event/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await page.keyboard.press('ControlOrMeta+z')
    await expectSaid(page, /^Taken back: Made the rule “Seen enough”$/)
    await expect.poll(() => service.ruleNames()).toEqual([])
    await service.sendNewestAgain()
    await page.keyboard.press('/')
    await page.keyboard.type('state:open ')
    await page.keyboard.press('Escape')
    await expect(detail).toContainText('The workspace had no triage rules.')
    await expect(detail).toContainText(title)
  } finally {
    await service.end()
  }
})

test('the focus stays with a rule that is moved to an end, and goes to its neighbour when it is deleted', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  for (const name of ['One', 'Two']) {
    await page.keyboard.press('Shift+L')
    const dialog = page.getByRole('dialog', { name: 'Make a rule' })
    await expect(dialog.getByRole('region', { name: 'Dry run' }).getByRole('listitem').first()).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await dialog.getByRole('button', { name: 'Turn the rule on' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  const rules = page.getByRole('list', { name: 'Rules in their order' })
  const item = (name: string) => rules.getByRole('listitem').filter({ hasText: name })
  await item('One').getByRole('button', { name: /down$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(rules.getByRole('heading')).toHaveText(['Two', 'One'])
  await expect(item('One').getByRole('button', { name: /up$/ })).toBeFocused()
  await item('Two').getByRole('button').last().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /Delete/ }).press('Enter')
  await expect(rules.getByRole('heading')).toHaveText(['One'])
  await expect(item('One').getByRole('button').last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
