import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, inboxReady, test } from './console-test.ts'
import { ruleDefinitionSchema } from '#shared/model/triage-rule.ts'
import { decideAs, runSmallService } from './small-service.ts'

async function openOperations(page: Page): Promise<void> {
  await expect(page.locator('footer')).toContainText('1 decision needs you')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
}

test('an override that somebody else set meanwhile is edited beside that, and takes its place only then', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const projectId = service.projectIds[1] ?? 'prj_'
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  await service.goAway()
  await expect(page.locator('footer')).toContainText('Offline')
  await page.keyboard.press('g')
  await page.keyboard.press('v')
  await page.getByRole('button', { name: 'Add an override…' }).click()
  await page.getByRole('option', { name: 'billing' }).click()
  await page.getByRole('option', { name: 'GitHub' }).click()
  const editor = page.getByRole('dialog', { name: /GitHub: what is otherwise$/ })
  await editor.getByRole('checkbox', { name: 'Ask for what never arrived: otherwise here' }).press('Space')
  await editor.getByRole('switch', { name: 'Ask for what never arrived' }).press('Space')
  await editor.getByRole('textbox', { name: /^Why/ }).fill('too many retries')
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog', { name: 'Overrides' })).toBeVisible()
  await page.keyboard.press('Escape')
  const params = { projectId, provider: 'github' } as const
  const body = { fields: { mutedEvents: ['push'] }, reason: 'pushes are noise', expiresAt: null }
  await service.meanwhile((call) => call('overrides.put', { params, body, ifMatch: 0 }))
  await service.comeBack()

  await openOperations(page)
  const told = page.getByRole('region', { name: 'Decision' })
  await expect(told).toContainText('Ask for what never arrived: off')
  await expect(told).toContainText('Muted events: push')
  await expect(told).toContainText('Because: pushes are noise')
  await expect(told.getByRole('button', { name: 'Send again' })).toHaveCount(0)
  await expect(told.getByRole('button', { name: /^Edit…/ })).toHaveClass(/primary/)
  await page.keyboard.press('e')
  await expect(editor).toContainText('Because: pushes are noise')
  const muted = editor.getByRole('listitem').filter({ hasText: 'Muted events' })
  await expect(muted).toContainText('Now: push')
  await expect(editor.getByRole('listitem').filter({ hasText: 'Ask for what never arrived' })).toContainText(
    'Now: as the workspace has it',
  )
  await editor.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('gridcell', { name: /replaced$/ })).toHaveCount(1)
  await expect
    .poll(async () => (await service.call('overrides.list', { query: {} })).items)
    .toMatchObject([{ fields: { redeliver: false }, version: 2 }])
  await service.end()
})

test('who was linked anew is not offboarded without a word, and a disconnection is confirmed beside what changed', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const { call, installationId } = service
  const member = (name: string, role: 'admin' | 'operator') =>
    call('members.create', { body: { name, email: `${name}@acme.example`, role }, idempotencyKey: randomUUID() })
  await member('ana', 'admin')
  const { id: memberId } = await member('ben', 'operator')
  const linkAs = (providerUserId: string) => ({
    body: { installationId, memberId, providerUserId, login: `ben-${providerUserId}`, scopes: [] },
    idempotencyKey: randomUUID(),
  })
  await call('links.create', linkAs('7'))
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  await service.goAway()
  await expect(page.locator('footer')).toContainText('Offline')
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  const people = page.getByRole('list', { name: 'Members of the workspace' })
  await expect(people.getByRole('listitem').filter({ hasText: 'ana' })).toContainText('The last admin')
  await expect(people.getByRole('button', { name: 'Offboard ana' })).toHaveCount(0)
  await people.getByRole('button', { name: 'Offboard ben' }).click()
  await expect(dialog).toContainText('1 link is revoked.')
  await dialog.getByLabel('Why').fill('left')
  await dialog.getByRole('button', { name: 'Offboard', exact: true }).click()
  await expect(people).toContainText('offboarded')
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('n')
  await page.getByRole('button', { name: /^Disconnect…/ }).click()
  await dialog.getByLabel('Why').fill('moved')
  await dialog.getByRole('button', { name: 'Ask me when connected' }).click()
  await expect(page.getByText('A disconnection waits for your confirmation')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Disconnect…/ })).toHaveCount(0)
  await service.meanwhile((there) => there('links.create', linkAs('8')))
  await service.comeBack()

  const footer = page.locator('footer')
  await footer.getByRole('button', { name: '1 decision needs you' }).click()
  const told = page.getByRole('region', { name: 'Decision' })
  await page.getByRole('gridcell', { name: 'Offboarded ben' }).click()
  await expect(told).toContainText('Linked anew, as ben-8')
  await told.getByRole('button', { name: /^Discard/ }).click()
  await expect(footer).not.toContainText('needs you')
  await footer.getByRole('button', { name: '1 waits for your confirmation' }).click()
  await page.getByRole('button', { name: /^Look and confirm…/ }).click()
  await expect(dialog.getByRole('list', { name: 'What has changed since' })).toContainText(
    'Links of people: then 1, now 2',
  )
  await service.end()
})

test('what somebody else has changed of a rule stands beside what was refused over it', async ({ open, dataDir }) => {
  const service = await runSmallService(dataDir, ['one'])
  const ruleId = `rule_${randomUUID()}` as const
  const definition = (name: string, resource: string) =>
    ruleDefinitionSchema.parse({
      name,
      enabled: true,
      conditions: { resources: [resource] },
      action: { kind: 'ignore', reason: 'noise' },
    })
  await decideAs(service.call, 'ben', { type: 'rule.create', ruleId, definition: definition('Bots', 'acme/bots') })
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  await service.goAway()
  await expect(page.locator('footer')).toContainText('Offline')
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.getByRole('switch', { name: 'Rule Bots is on' }).press('Space')
  await page.keyboard.press('Escape')
  const theirs = { type: 'rule.update', ruleId, baseVersion: 1, definition: definition('Noise', 'acme/*') } as const
  await service.meanwhile((call) => decideAs(call, 'ben', theirs))
  await service.comeBack()

  await openOperations(page)
  const told = page.getByRole('region', { name: 'Decision' })
  await expect(told).toContainText(/Changed by .?ben/u)
  await expect(told).toContainText('Name: “Noise” (was: “Bots”)')
  await expect(told).toContainText('About: Events about acme/* (was: Events about acme/bots)')
  await expect(told).toContainText('Version 2; this was decided on version 1')
  await told.getByRole('button', { name: /^Send again/ }).click()
  await expect
    .poll(async () => (await service.call('rules.list', {})).items)
    .toMatchObject([{ name: 'Noise', enabled: false, version: 3 }])
  await service.end()
})
