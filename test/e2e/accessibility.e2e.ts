import type { Page } from '@playwright/test'
import { axeFindings } from '../screens/axe.ts'
import { expect, inboxReady, rowSeen, test, wear } from './console-test.ts'

const themes = ['light', 'dark'] as const

async function expectNoViolations(page: Page, where: string): Promise<void> {
  // What still waits for its content is dimmed.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  expect(await axeFindings(page), where).toEqual([])
}

/** Each program is looked at in one theme, unless all is asked for. */
function skipThemeOf(project: string, theme: (typeof themes)[number]): void {
  const isOwn = theme === (project === 'electron' ? 'dark' : 'light')
  test.skip(!isOwn && process.env['E2E_EVERYWHERE'] !== '1', 'The other program has this theme.')
}

for (const theme of themes) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ open, sampleDir }, { project }) => {
    skipThemeOf(project.name, theme)
    const { page } = await open({ dataDir: sampleDir })
    await wear(page, theme)
    await inboxReady(page)
    await expect(page.getByRole('textbox', { name: 'Payload' })).toBeVisible()
    await expectNoViolations(page, 'inbox')
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('i')
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page, 'ignore menu over a selection')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('1')
    await page.keyboard.press('o')
    await expect(page.getByRole('grid', { name: 'Unmatched events' })).toBeVisible()
    await rowSeen(page)
    await expectNoViolations(page, 'events of a group')
    await page.keyboard.press('Escape')
    for (const [key, name] of [
      ['n', 'Installations'],
      ['m', 'Mappings'],
      ['s', 'Suggestions'],
      ['e', 'Signals'],
      ['o', 'Operations'],
      ['j', 'Operations'],
      ['a', 'Operations'],
    ] as const) {
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expect(page.getByRole('gridcell').first()).toBeVisible()
      await expectNoViolations(page, name)
    }
    for (const [keys, name] of [
      ['Control+k', 'All commands'],
      ['?', 'Keys'],
    ] as const) {
      await page.keyboard.press(keys)
      await page.getByRole('dialog', { name }).waitFor()
      await expectNoViolations(page, name)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    await page.keyboard.press('Control+k')
    await page.keyboard.type('about')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'About Switchboard' }).getByText('Data folder').waitFor()
    await expectNoViolations(page, 'About')
    await page.keyboard.press('Escape')
    await page.locator('footer').getByRole('button', { name: 'Online' }).click()
    await page.getByRole('dialog', { name: 'Sync inspector' }).getByText('What happened last').waitFor()
    await expectNoViolations(page, 'Sync inspector')
    await page.getByRole('button', { name: 'Support bundle…' }).click()
    await page.getByRole('button', { name: 'Look at Operations' }).click()
    await expectNoViolations(page, 'support bundle')
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.keyboard.press('/')
    await page.keyboard.type('nothing is called this')
    await expect(page.getByText('Nothing matches')).toBeVisible()
    await expectNoViolations(page, 'no match')
  })

  test(`axe finds nothing on the first window, ${theme}`, async ({ open, dataDir }, { project }) => {
    skipThemeOf(project.name, theme)
    const { page } = await open({ dataDir })
    await wear(page, theme)
    await expect(page.getByRole('heading', { name: 'Switchboard' })).toBeVisible()
    await expectNoViolations(page, 'welcome')
  })
}
