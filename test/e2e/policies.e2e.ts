import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { startAwayService } from './away-service.ts'
import { expect, expectSaid, inboxReady, test, wear } from './console-test.ts'
import { runSmallService } from './small-service.ts'
import { startUnansweringProxy } from './unanswering-proxy.ts'

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await wear(page, colorScheme)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
  }
}

/** By arrow keys from the section that is shown. */
async function goToSection(page: Page, name: 'Policies' | 'Retention') {
  await page.keyboard.press('Control+,')
  const tab = page.getByRole('tab', { name })
  await page.getByRole('tab', { selected: true }).focus()
  for (let turns = 0; turns < 7 && (await tab.getAttribute('aria-selected')) !== 'true'; turns += 1)
    await page.keyboard.press('ArrowDown')
  await expect(tab).toBeFocused()
  return page.getByRole('tabpanel', { name })
}

test('a field of the policy is changed by keys alone, after whom it concerns was said, and given back to the default', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const panel = await goToSection(page, 'Policies')
  const field = panel.getByRole('listitem').filter({ hasText: 'Ask for what never arrived' })
  await expect(field).toContainText('on Switchboard’s default')
  await expect(field).toContainText(/Taken by \d+ projects? with \d+ active mappings?\./)
  const opener = page.getByRole('button', { name: 'Change Ask for what never arrived' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(field).toContainText(/It changes for \d+ projects? with \d+ active mappings?, from the next event on\./)
  await expect(field).toContainText(/What no mapping takes goes by it too, at \d+ installations? of GitHub\./)
  await expectAccessible(page)
  await expect(panel.getByRole('switch')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(panel.getByRole('button', { name: 'Save' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Changed for GitHub: ask for what never arrived\./)
  await expect(opener).toBeFocused()
  await expect(field).toContainText('off set by the workspace')
  await expect(panel).toContainText(/Last set today \d\d:\d\d, version 1\./)

  await page.keyboard.press('Enter')
  await field.getByRole('button', { name: 'Back to Switchboard’s default' }).press('Enter')
  await expect(field).toContainText('on Switchboard’s default')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('switch')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await expect(field.getByRole('button', { name: 'Save' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
})

test('in a narrow window no setting is cut off at the side', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const overhang = () => {
    return page.evaluate(() => {
      const panels = [...document.querySelectorAll('.settings-panel'), document.documentElement]
      return panels.map(({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth))
    })
  }
  const widths = [1024, 720, 480]
  for (const section of ['Policies', 'Retention'] as const) {
    const panel = await goToSection(page, section)
    if (section === 'Policies') await panel.getByRole('button', { name: 'Change Whose word counts' }).click()
    else await expect(panel).toContainText('Due at the next clean-up')
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 })
      await expect.poll(overhang, { message: `${section} at ${width}` }).toEqual([0, 0])
    }
  }
})

test('a project that does otherwise is named where the workspace’s word is shown', async ({ open, sampleDir }) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const panel = await goToSection(page, 'Policies')
  await expect(panel).toContainText('No project does anything otherwise with this provider.')
  await panel.getByRole('button', { name: 'Overrides…' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Add an override…' }).click()
  // The first is marked by itself a moment after the list is there, as by an arrow key.
  await expect(page.getByRole('combobox', { name: 'Which project?' })).toHaveAttribute('aria-activedescendant', /./)
  await page.getByRole('option').first().click()
  await page.getByRole('option', { name: 'GitHub' }).click()
  const editor = page.getByRole('dialog', { name: /what is otherwise$/ })
  const project = (await editor.getByRole('heading').first().textContent())?.split(',')[0] ?? ''
  await editor.getByText('Carry assignees over').click()
  await editor.getByLabel('Why this project is an exception').fill('its own people')
  await editor.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('dialog', { name: 'Overrides' }).waitFor()
  await page.keyboard.press('Escape')
  await expect(panel).toContainText('Because: its own people')
  await expect(panel.getByRole('listitem').filter({ hasText: 'its own people' })).toContainText(project)
  await expectAccessible(page)
})

test('other days are counted before they are saved, then kept, and what this console keeps is said', async ({
  open,
  sampleDir,
}) => {
  const { page } = await open({ dataDir: sampleDir })
  await inboxReady(page)
  const panel = await goToSection(page, 'Retention')
  await expect(panel).toContainText('Nobody: these are Switchboard’s defaults.')
  await expect(panel).toContainText(/Due at the next clean-up: .* of [\d,]+ events known here\./)
  await expect(panel).toContainText(/Payloads[\d.]+ [KM]B of at most 1 GB for this workspace\./)
  await expect(panel.getByRole('button', { name: 'Save' })).toBeDisabled()
  await expectAccessible(page)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(panel.getByLabel('Payloads')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('6')
  await expect(panel).toContainText('Payloads: whole days, from 7 to 36,500.')
  await page.keyboard.type('0')
  await expect(panel).toContainText('Payloads: 90 days → 60 days')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expectSaid(page, /^Changed\. The next clean-up goes by it, within an hour\.$/)
  await expect(panel).toContainText(/Set by.+today \d\d:\d\d/)
  await expect(panel.getByRole('button', { name: 'Save' })).toBeDisabled()
  await expect(panel.getByLabel('Payloads')).toHaveValue('60')
})

test('without the service nothing of it can be changed, and why is said', async ({ open, sampleDir }) => {
  const service = await startAwayService(sampleDir)
  try {
    const { page } = await open({ dataDir: sampleDir, ...service.remote })
    await inboxReady(page)
    const retention = await goToSection(page, 'Retention')
    await expect(retention.getByLabel('Payloads')).toHaveValue('90')
    await service.goAway()
    await expect(retention).toContainText('The service is away: this is as of')
    await expect(retention.getByLabel('Payloads')).not.toBeEditable()
    await expectAccessible(page)
    const policies = await goToSection(page, 'Policies')
    await expect(policies).toContainText('Policies are changed at the service, which is away.')
    await expect(policies.getByRole('button', { name: /^Change / })).toHaveCount(0)
    await expectAccessible(page)
    await service.comeBack()
    await expect(policies.getByRole('button', { name: 'Change Muted events' })).toBeVisible()
  } finally {
    await service.stop()
  }
})

test('what somebody else made of a field while it is changed here is seen, and replaced only by who says so', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const write = (ifMatch: number, ...mutedEvents: string[]) =>
    service.call('policies.update', { params: { provider: 'github' }, body: { mutedEvents }, ifMatch })
  const muted = async () => {
    const { version, fields } = await service.call('policies.get', { params: { provider: 'github' } })
    return [version, ...fields.mutedEvents.value]
  }
  try {
    const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
    await inboxReady(page)
    const panel = await goToSection(page, 'Policies')
    const field = panel.getByRole('listitem').filter({ hasText: 'Muted events' }).first()
    const change = panel.getByRole('button', { name: 'Change Muted events' })
    await change.click()
    await page.keyboard.type('push\n')
    await write(0, 'ping')
    await expect(field).toContainText(/none \(Switchboard’s default\) when you began, .*ping.* \(set by .*\) now\./)
    await field.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(field).toContainText('Not saved. Somebody changed this meanwhile')
    expect(await muted()).toEqual([1, 'ping'])
    await field.getByRole('button', { name: 'Save over it' }).click()
    await expectSaid(page, /^Changed for GitHub: muted events\./)
    expect(await muted()).toEqual([2, 'push'])

    await change.click()
    await page.keyboard.type('star\n')
    await write(2, 'fork')
    await field.getByRole('button', { name: 'Take theirs' }).click()
    await expect(field.getByRole('button', { name: 'Remove star' })).toHaveCount(0)
    await expect(field.getByRole('button', { name: 'Remove fork' })).toBeVisible()
    expect(await muted()).toEqual([3, 'fork'])
  } finally {
    await service.end()
  }
})

test('what is typed for a policy stays while the service is away, and is saved when it is back', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  try {
    const { page } = await open({ dataDir: join(dataDir, 'console'), ...service.remote })
    await inboxReady(page)
    const panel = await goToSection(page, 'Policies')
    const field = panel.getByRole('listitem').filter({ hasText: 'Muted events' }).first()
    await panel.getByRole('button', { name: 'Change Muted events' }).click()
    await page.keyboard.type('push\n')
    await service.goAway()
    await expect(field).toContainText('Policies are changed at the service, which is away.')
    const save = field.getByRole('button', { name: 'Save', exact: true })
    await expect(save).toBeDisabled()
    await expect(field.getByRole('button', { name: 'Remove push' })).toBeVisible()
    await service.comeBack()
    await expect(save).toBeEnabled()
    await expect(field.getByRole('button', { name: 'Remove push' })).toBeVisible()
    await save.click()
    await expectSaid(page, /^Changed for GitHub: muted events\./)
  } finally {
    await service.end()
  }
})

test('a save whose answer was lost is not called failed, and what became of it is said once it is known', async ({
  open,
  dataDir,
}) => {
  const service = await runSmallService(dataDir, ['one'])
  const proxy = await startUnansweringProxy(service.remote.args[1] ?? '')
  try {
    const { env } = service.remote
    const { page } = await open({ dataDir: join(dataDir, 'console'), args: ['--service', proxy.url], env })
    await inboxReady(page)
    const panel = await goToSection(page, 'Policies')
    const field = panel.getByRole('listitem').filter({ hasText: 'Muted events' }).first()
    await panel.getByRole('button', { name: 'Change Muted events' }).click()
    await page.keyboard.type('push\n')
    await field.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(field.getByRole('status')).toHaveText('It is now as you sent it.')
    await expect(field).not.toContainText('Somebody changed this')
    await expect(field.getByRole('button', { name: 'Remove push' })).toBeVisible()
  } finally {
    proxy.stop()
    await service.end()
  }
})
