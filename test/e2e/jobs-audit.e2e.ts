import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditRecordSchema } from '#shared/model/audit-record.ts'
import { currentRow, expect, expectSaid, inboxReady, rowCount, rowSeen, test } from './console-test.ts'
import { decideAs, openEvents, runSmallService } from './small-service.ts'

type Service = Awaited<ReturnType<typeof runSmallService>>

const jobId = (n: number): string => `job_01a20000-0000-7000-8000-00000000000${n}`

/** A service where ada and ben have decided, with a job that failed, one that is done, and one that is at work. */
async function busyService(dataDir: string): Promise<Service> {
  const service = await runSmallService(dataDir, ['one', 'two', 'three'])
  const [first, second, third] = await openEvents(service.call, 3)
  const one = (id: typeof first) => ({ kind: 'items' as const, ids: [id ?? 'evt_'] })
  await decideAs(service.call, 'ada', { type: 'event.ignore', selection: one(first), reason: 'noise', note: '' })
  const project = { kind: 'project' as const, id: service.projectIds[0] ?? 'prj_' }
  await decideAs(service.call, 'ben', { type: 'event.route_once', selection: one(second), destination: project })
  const [until] = [{ kind: 'time' as const, at: new Date(Date.now() + 3_600_000).toISOString() }]
  await decideAs(service.call, 'ben', { type: 'event.snooze', selection: one(third), until })
  await service.goAway()
  const db = new Database(join(dataDir, 'service', 'service.sqlite3'))
  const workspace = db.prepare('SELECT id FROM workspace').pluck().get()
  const add =
    db.prepare(`INSERT INTO job (workspace_id, id, kind, state_kind, state_json, done, done_before, total, result_json, created_by,
    created_at, started_at, resumed_at, updated_at, finished_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const now = Date.now()
  const ago = (minutes: number): number => now - minutes * 60_000
  const failed = {
    kind: 'failed',
    code: 'job.interrupted',
    message: 'The service stopped while it ran. What it had done stays done.',
  }
  add.run(
    workspace,
    jobId(1),
    'retention',
    'succeeded',
    '{"kind":"succeeded"}',
    412,
    412,
    '{"events":412}',
    'retention',
    ago(90),
    ago(90),
    ago(90),
    ago(88),
    ago(88),
  )
  add.run(
    workspace,
    jobId(2),
    'bulk',
    'failed',
    JSON.stringify(failed),
    1_204,
    5_000,
    null,
    'ada',
    ago(40),
    ago(40),
    ago(40),
    ago(38),
    ago(38),
  )
  // As if its last word were still to come: whoever watches jobs leaves it alone.
  add.run(
    workspace,
    jobId(3),
    'bulk',
    'running',
    '{"kind":"running"}',
    3_100,
    8_000,
    null,
    'ben',
    ago(1),
    ago(1),
    ago(1),
    now + 3_600_000,
    null,
  )
  db.close()
  await service.comeBack()
  return service
}

async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  // Electron opens no second page for the report; the older mode needs none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
}

/** Without the head. */
const listed = async (page: Page): Promise<number> => (await rowCount(page)) - 1

async function goTo(page: Page, key: 'j' | 'a', grid: string): Promise<void> {
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.keyboard.press('g')
  await page.keyboard.press(key)
  await expect(page.getByRole('grid', { name: grid })).toBeVisible()
}

test('jobs are read by keys, each with its state, how far it is and what it failed by, and one at work is cancelled', async ({
  open,
  dataDir,
}) => {
  const service = await busyService(dataDir)
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await goTo(page, 'j', 'Jobs')
  await expect(page.getByRole('radio', { name: 'Jobs' })).toBeChecked()
  await expect.poll(() => listed(page)).toBe(3)
  const detail = page.getByRole('region', { name: 'Job', exact: true })
  await expect(currentRow(page)).toContainText('running')
  await expect(detail).toContainText('3,100 of 8,000, 38 %')
  await expectAccessible(page)
  await page.keyboard.press('j')
  await expect(detail).toContainText('The service stopped while it ran.')
  await expect(detail).toContainText('job.interrupted')
  await page.keyboard.press('k')

  await page.getByRole('button', { name: 'Cancel the job…' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Cancel it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Cancelled: A large decision$/)
  await expect(currentRow(page)).toContainText('cancelled')
  expect((await service.call('jobs.get', { params: { id: `job_${jobId(3).slice(4)}` } })).state.kind).toBe('cancelled')

  await page.getByRole('button', { name: 'State: All states' }).click()
  await page.getByRole('menuitem', { name: 'failed' }).click()
  await expect.poll(() => listed(page)).toBe(1)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => listed(page)).toBe(3)

  await service.goAway()
  await expect(page.getByText(/The service is away\. Shown is what was loaded, as of/)).toBeVisible()
  await expect(currentRow(page)).toContainText('cancelled')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Kind: All kinds' }).click()
  await page.getByRole('menuitem', { name: 'A large decision' }).first().click()
  await expect(page.getByRole('heading', { name: 'Jobs are at the service, and it is away' })).toBeVisible()
  await service.comeBack()
  await expect.poll(() => listed(page)).toBe(2)
  await service.end()
})

test('the audit says who did what in sentences, is filtered, and leads to what it is about', async ({
  open,
  dataDir,
}) => {
  const service = await busyService(dataDir)
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await goTo(page, 'a', 'Audit')
  const detail = page.getByRole('region', { name: 'Audit entry' })
  await expect(currentRow(page)).toContainText('ben')
  await expect(currentRow(page)).toContainText('snoozed')
  await expect(detail.getByRole('heading', { level: 2 })).toContainText('ben')
  await expect(detail).toContainText('event.snooze')
  await expectAccessible(page)
  const all = await listed(page)

  await page
    .getByRole('textbox', { name: 'Who' })
    .or(page.getByRole('combobox', { name: 'Who' }))
    .fill('ada')
  await expect.poll(() => listed(page)).toBe(1)
  await expect(currentRow(page)).toContainText('ignored')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => listed(page)).toBe(all)
  await page.getByRole('button', { name: 'What: anything done' }).click()
  await page.getByRole('menuitem', { name: 'Made the project' }).click()
  await expect(currentRow(page)).toContainText('made the project')
  await expect(detail.getByRole('term').filter({ hasText: 'slug' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Only about this' }).click()
  await expect.poll(() => listed(page)).toBe(1)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect.poll(() => listed(page)).toBe(all)

  await page
    .getByRole('grid', { name: 'Audit' })
    .getByRole('row', { name: /ignored/ })
    .click()
  await page.getByRole('button', { name: 'Show the event' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible()
  await service.end()
})

test('a decision is followed from the key press to its change, its entry in the audit and its effect', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await inboxReady(page)
  await rowSeen(page)
  await page.keyboard.press('i')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('footer')).toContainText('Outbox empty')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  const detail = page.getByRole('region', { name: 'Decision' })
  await expect(detail.getByRole('listitem').filter({ hasText: 'At the service' })).toContainText(
    /Applied as change [\d,]+, today .*, by the token admin\./,
  )
  await expect(detail.getByRole('listitem').filter({ hasText: 'Effect here' })).toContainText('Seen here.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show in the audit' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid', { name: 'Audit' })).toBeVisible()
  await expect.poll(() => listed(page)).toBe(1)
  await expect(page.getByRole('region', { name: 'Audit entry' })).toContainText('event.ignore')
  await service.end()
})

test('the filtered audit is saved whole, as a table and as lines', async ({ open, dataDir }, { project }) => {
  test.skip(project.name === 'electron', 'A desktop app asks in the system’s own dialog.')
  const service = await busyService(dataDir)
  for (let at = 0; at < 230; at += 1)
    await service.call('projects.create', { body: { slug: `more-${at}`, name: at === 0 ? '=1+1' : `More ${at}` } })
  const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
  await goTo(page, 'a', 'Audit')
  await page.getByRole('button', { name: 'What: anything done' }).click()
  await page.getByRole('menuitem', { name: 'Made the project' }).click()
  await expect(currentRow(page)).toContainText('made the project')
  const save = async (format: RegExp): Promise<readonly string[]> => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export…' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menu')).toBeVisible()
    await page.getByRole('menuitem', { name: format }).press('Enter')
    const file = await (await downloading).path()
    return readFileSync(file, 'utf8').trimEnd().split(/\r?\n/)
  }
  const [head, ...rows] = await save(/^CSV/)
  expect(head).toContain('at,actor,claimed_actor,command,subject')
  expect(rows).toHaveLength(230 + service.projectIds.length)
  expect(rows.at(229)).toContain("'=1+1")
  await expect(page.getByText(/^✓ Saved .*\.csv: \d+ entries$/)).toBeVisible()
  await expectAccessible(page)
  const lines = await save(/^JSON lines/)
  const records = lines.map((line) => auditRecordSchema.parse(JSON.parse(line)))
  expect(new Set(records.map(({ id }) => id)).size).toBe(rows.length)
  expect(new Set(records.map(({ command }) => command))).toEqual(new Set(['project.created']))
  await service.end()
})
