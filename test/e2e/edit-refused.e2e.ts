import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { MemberId } from '#shared/model/ids.ts'
import { currentRow, expect, expectSaid, inboxReady, rowCount, test } from './console-test.ts'
import { decideAs, openEvents, runSmallService } from './small-service.ts'

const named = { slug: 'alerts', name: 'Alerts', kind: 'team_feed' } as const

test('a mapping that was refused is edited by keyboard after a restart, with all that was said, and lands', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one', 'two', 'three'])
  const feed = await service.call('feeds.create', { body: named, idempotencyKey: randomUUID() })
  const console = { dataDir: join(dataDir, 'console'), ...service.remote }
  const first = await open(console)
  await inboxReady(first.page)
  await expect(currentRow(first.page)).toContainText('3 events')

  // The feed is gone by the time that the service hears of the mapping.
  await service.goAway()
  await first.page.keyboard.press('m')
  await first.page.getByRole('dialog').waitFor()
  await first.page.keyboard.type('alerts')
  await expect(first.page.getByRole('option', { name: /Alerts/ })).toBeVisible()
  await first.page.keyboard.press('Enter')
  await expectSaid(first.page, /^Mapped to Alerts; /)
  await service.meanwhile((call) => call('feeds.archive', { params: { id: feed.id }, idempotencyKey: randomUUID() }))
  await service.comeBack()
  await expect(first.page.locator('footer')).toContainText('1 decision needs you')
  await first.stop()

  const { page } = await open(console)
  await inboxReady(page)
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  const told = page.getByRole('region', { name: 'Decision' })
  await expect(told).toContainText('Mapped acme/repo-1 to Alerts, 3 events')
  await expect(told.getByRole('button', { name: /^Edit…/ })).toBeVisible()
  await page.keyboard.press('e')
  const picker = page.getByRole('dialog', { name: 'Map to a project or feed: resolves 3 events' })
  await expect(picker).toContainText('Refused: Mapped acme/repo-1 to Alerts, 3 events')
  await expect(picker).toContainText('Where it was to go is not there any more: choose another')
  await expect(picker).toContainText('3 events are open now')
  await page.keyboard.type('billing')
  await expect(page.getByRole('option', { name: /billing/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Mapped to billing; /)
  await expect(page.getByRole('gridcell', { name: /replaced$/ })).toHaveCount(1)
  await expect(page.getByRole('gridcell', { name: /done$/ })).toHaveCount(1)
  await expect(page.locator('footer')).toContainText('Outbox empty')
  const { items } = await service.call('mappings.list', { query: {} })
  expect(items.map(({ destination }) => destination.id)).toEqual([service.projectIds[1]])
  await service.end()
})

test('a rule that was refused opens as it was written, and is made with what was missing', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const member = async (name: string): Promise<MemberId> => {
    const body = { name, email: `${name}@example.com`, role: 'operator' as const }
    return (await service.call('members.create', { body, idempotencyKey: randomUUID() })).id
  }
  const [cleo] = [await member('cleo'), await member('dana')]
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  const dialog = page.getByRole('dialog')
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Choose a person…' }).click()
    await page.keyboard.type(name)
    await expect(page.getByRole('option', { name })).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await service.goAway()
  await page.keyboard.press('Shift+L')
  await dialog.getByLabel('Name').fill('What Cleo looks at')
  await dialog
    .locator('label')
    .filter({ hasText: /^Assign$/ })
    .click()
  await choose('cleo')
  await dialog.getByRole('button', { name: 'Turn the rule on' }).click()
  await expect(dialog).toHaveCount(0)
  await service.meanwhile((call) => call('members.deactivate', { params: { id: cleo }, idempotencyKey: randomUUID() }))
  await service.comeBack()
  await expect(page.locator('footer')).toContainText('1 decision needs you')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('What Cleo looks at')
  await page.keyboard.press('e')
  await expect(dialog.getByLabel('Name')).toHaveValue('What Cleo looks at')
  await expect(dialog).toContainText('What its action names is not there any more: choose another')
  await choose('dana')
  await dialog.getByRole('button', { name: 'Turn the rule on' }).click()
  await expect(page.getByRole('gridcell', { name: /replaced$/ })).toHaveCount(1)
  await expect(page.getByRole('gridcell', { name: /done$/ })).toHaveCount(1)
  const { items } = await service.call('rules.list', {})
  expect(items).toMatchObject([{ name: 'What Cleo looks at', enabled: true }])
  await service.end()
})

test('what leaves nothing to choose says so under the decision, and to whoever presses the key', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const selection = { kind: 'items' as const, ids: [...(await openEvents(service.call, 1))] }
  const until = { kind: 'more_of_group', count: 10 } as const
  await decideAs(service.call, 'ben', { type: 'event.snooze', selection, until })
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('show snoozed')
  await page.keyboard.press('Enter')
  await expect.poll(() => rowCount(page)).toBe(1)
  await inboxReady(page)
  await service.goAway()
  await page.keyboard.press('h')
  await expectSaid(page, /^Woken; /)
  await service.meanwhile(async (call) => {
    await decideAs(call, 'ben', { type: 'event.wake', selection })
    await decideAs(call, 'ben', { type: 'event.ignore', selection, reason: 'noise', note: '' })
  })
  await service.comeBack()
  await expect(page.locator('footer')).toContainText('1 decision needs you')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  const why = 'Waking leaves nothing to choose. Discard it.'
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText(why)
  await expect(page.getByRole('button', { name: /^Edit…/ })).toHaveCount(0)
  await page.keyboard.press('e')
  await expectSaid(page, /^Waking leaves nothing to choose\. Discard it\.$/)
  await service.end()
})
