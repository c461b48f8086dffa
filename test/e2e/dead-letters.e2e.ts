import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import { currentRow, expect, expectSaid, rowCount, test } from './console-test.ts'
import { decideAs, openEvents, runSmallService } from './small-service.ts'

type Service = Awaited<ReturnType<typeof runSmallService>>

/** A service with three messages that the sink of a project took none of; the sink is paused, so that nothing leaves. */
async function serviceWithLetters(dataDir: string): Promise<Service> {
  const service = await runSmallService(dataDir, ['one', 'two', 'three'])
  const id = service.projectIds[0] ?? 'prj_'
  await service.call('projects.set_sink', { params: { id }, body: { url: 'https://example.com/hook', paused: true } })
  const ids = await openEvents(service.call, 3)
  const selection = { kind: 'items' as const, ids: [...ids] }
  await decideAs(service.call, 'ben', {
    type: 'event.route_once',
    selection,
    destination: { kind: 'project', id },
  })
  await service.goAway()
  const db = new Database(join(dataDir, 'service', 'service.sqlite3'))
  db.exec(`UPDATE destination_delivery SET state = 'dead', next_at = NULL, attempts = 3, status = 422, code = 'http.422',
    detail = 'example.com answered 422.', first_attempt_at = created_at`)
  db.close()
  await service.comeBack()
  return service
}

async function letters(service: Service): Promise<readonly DestinationDelivery[]> {
  return (await service.call('destination_deliveries.list', { query: {} })).items
}
const inState = async (service: Service, state: string): Promise<number> =>
  (await letters(service)).filter((each) => each.state === state).length

/** Without the head. */
const listed = async (page: Page): Promise<number> => (await rowCount(page)) - 1

async function goToLetters(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(page.getByRole('grid', { name: 'Dead letters' })).toBeVisible()
  await expect.poll(() => listed(page)).toBe(3)
}

async function expectAccessible(page: Page): Promise<void> {
  // Electron opens no second page for the report; the older mode needs none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
}

test('dead letters are counted, read, sent again, discarded and put back by keys, and lead to their events', async ({
  open,
  dataDir,
}) => {
  const service = await serviceWithLetters(dataDir)
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await expect(page.getByRole('button', { name: /^Operations\s*3$/ })).toBeVisible()
  await goToLetters(page)
  await expect(page.getByRole('radio', { name: 'Dead letters 3' })).toBeChecked()
  const detail = page.getByRole('region', { name: 'Dead letter', exact: true })
  await expect(detail).toContainText('example.com answered 422.')
  await expect(detail).toContainText('http.422')
  await expect(detail).toContainText('example.com, paused')
  await expect(currentRow(page)).toContainText('answered 422')
  await expectAccessible(page)

  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('So far 3 attempts; the last: example.com answered 422.')
  await expect(dialog).toContainText('Its sink is paused')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => inState(service, 'due')).toBe(1)
  await expect.poll(() => listed(page)).toBe(2)
  await expect(currentRow(page)).toBeFocused()

  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Say why, in a few words.')
  await page.keyboard.type('that build is gone')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Discarded for .*; undo available$/)
  await expect.poll(() => inState(service, 'discarded')).toBe(1)
  await expect.poll(() => listed(page)).toBe(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => inState(service, 'discarded')).toBe(0)
  await expect.poll(() => listed(page)).toBe(2)

  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { name: 'Why it was not routed before that' })).toBeVisible()
  await service.end()
})

test('without the service what was loaded stays; a discard waits, a retry asks again, and a letter decided meanwhile says so', async ({
  open,
  dataDir,
}) => {
  const service = await serviceWithLetters(dataDir)
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  const footer = page.locator('footer')
  await expect(footer).toContainText('Outbox empty')
  await goToLetters(page)
  const [first, second] = (await service.call('dead_letters.list', { query: {} })).items
  await service.goAway()
  await expect(footer).toContainText('Offline')
  await expect(page.getByText(/The service is away\. Shown is what was loaded, as of/)).toBeVisible()
  await page.keyboard.press('r')
  await page.getByRole('dialog').getByRole('button', { name: 'Ask me when connected' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(currentRow(page)).toContainText('waits for you')
  for (const reason of ['too late', 'gone']) {
    await page.keyboard.press('j')
    await expect(currentRow(page)).toContainText('answered 422')
    await page.keyboard.press('Delete')
    await page.getByRole('dialog').getByLabel('Why').fill(reason)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(currentRow(page)).toContainText('not sent yet')
  }
  await expectAccessible(page)

  await service.meanwhile(async (call) => {
    await call('dead_letters.retry', { params: { id: first?.id ?? 'dlv_' } })
    await call('dead_letters.discard', { params: { id: second?.id ?? 'dlv_' }, body: { reason: 'mine' } })
  })
  await service.comeBack()
  await expect.poll(() => inState(service, 'discarded')).toBe(2)
  expect(await inState(service, 'due')).toBe(1)
  await page
    .locator('label')
    .filter({ hasText: /^Needs you$/ })
    .click()
  await page.getByRole('row', { name: /^Send again to/ }).click()
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: 'Confirm: send a dead letter again' })
  await expect(dialog).toContainText('Somebody has sent it again meanwhile: it is on its way.')
  await expect(dialog.getByRole('button', { name: 'Send again' })).toBeDisabled()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Discard the decision' }).click()
  await expect(page.getByRole('grid', { name: 'Operations' })).toHaveAttribute('aria-rowcount', '2')
  await page.getByRole('row', { name: /^Discarded for/ }).click()
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText('has discarded it meanwhile.')
  await expect(page.getByRole('button', { name: /^Discard/ })).toBeVisible()
  expect(await inState(service, 'due')).toBe(1)
  await service.end()
})
