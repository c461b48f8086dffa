import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { OpId } from '#shared/model/ids.ts'
import { currentRow, expect, rowCount, test } from './console-test.ts'
import { decideAs, openEvents, runSmallService } from './small-service.ts'

type Service = Awaited<ReturnType<typeof runSmallService>>

/** Three events went once to a project, one of them by a decision of its own; nothing that is sent there leaves. */
async function routeThree(service: Service): Promise<OpId> {
  const id = service.projectIds[0] ?? 'prj_'
  const body = { url: 'https://example.com/hook', paused: true }
  await service.call('projects.set_sink', { params: { id }, body })
  const [one, ...others] = await openEvents(service.call, 3)
  const alone: OpId = `op_${randomUUID()}`
  const routing = (ids: readonly (typeof others)[number][]) => ({
    type: 'event.route_once' as const,
    selection: { kind: 'items' as const, ids: [...ids] },
    destination: { kind: 'project' as const, id },
  })
  await decideAs(service.call, 'ben', routing(one === undefined ? [] : [one]), alone)
  await decideAs(service.call, 'ben', routing(others))
  return alone
}

/** How many messages somebody asked for once more. */
async function replays(service: Service): Promise<number> {
  const { items } = await service.call('destination_deliveries.list', { query: {} })
  return items.filter(({ message }) => message === 'signal.replayed').length
}

async function showRoutedOnce(page: Page): Promise<void> {
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('show routed once')
  await page.keyboard.press('Enter')
  await expect.poll(() => rowCount(page)).toBe(1)
  await expect(currentRow(page)).toContainText('3 events')
}

const waits = '1 waits for the service, then for your confirmation'

test('a replay that was decided without the service asks once it is back, says what is otherwise, and is sent once', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one', 'two', 'three'])
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  const alone = await routeThree(service)
  const footer = page.locator('footer')
  await showRoutedOnce(page)
  await page.keyboard.press('r')
  const asked = page.getByRole('dialog', { name: 'Replay' })
  await expect(asked).toContainText('Sends 3 events again: 3 messages.')
  await service.goAway()
  await asked.getByRole('button', { name: 'Ask me when connected' }).click()
  await expect(footer).toContainText(waits)

  await service.meanwhile(async (call) => {
    await decideAs(call, 'ben', { type: 'op.undo', target: alone })
  })
  await service.comeBack()
  await footer.getByRole('button', { name: '1 waits for your confirmation' }).click()
  expect(await replays(service)).toBe(0)
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: 'Confirm the replay' })
  await expect(dialog).toContainText('Then 3 events, 3 messages; now 2 events, 2 messages.')
  await expect(dialog).toContainText('1 has no destination any more')
  await dialog.getByRole('button', { name: 'Send 2 messages' }).click()
  await expect(footer).toContainText('Outbox empty')
  await page.locator('label').filter({ hasText: /^All$/ }).click()
  await expect(page.getByRole('gridcell', { name: /done$/ })).toHaveCount(1)
  expect(await replays(service)).toBe(2)
  await service.end()
})

test('a replay that was decided without the service and is discarded once it is back sends nothing', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one', 'two', 'three'])
  const console = { dataDir: join(dataDir, 'console'), ...service.remote }
  const first = await open(console)
  await routeThree(service)
  await showRoutedOnce(first.page)
  await service.goAway()
  await expect(first.page.locator('footer')).toContainText('Offline')
  await first.page.keyboard.press('r')
  await first.page.getByRole('button', { name: 'Ask me when connected' }).click()
  await expect(first.page.locator('footer')).toContainText(waits)
  await first.stop()

  const { page } = await open(console)
  await service.comeBack()
  await page.locator('footer').getByRole('button', { name: '1 waits for your confirmation' }).click()
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: 'Confirm the replay' })
  await expect(dialog).toContainText('Where they would go was not known when this was decided. Now: ')
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.locator('label').filter({ hasText: /^All$/ }).click()
  await expect(page.getByRole('gridcell', { name: /discarded$/ })).toHaveCount(1)
  expect(await replays(service)).toBe(0)
  await service.end()
})
