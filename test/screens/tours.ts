import type { Page } from '@playwright/test'
import { startAwayService } from '../e2e/away-service.ts'
import { breakCalls } from './break-calls.ts'
import { dialogStops } from './dialog-stops.ts'
import { clickTo, command, dialogOpen, leaveDialog } from './go.ts'
import { inboxStops } from './inbox-stops.ts'
import { makeRule, rowReady, workALittle } from './work-a-little.ts'
import { screenStops } from './screen-stops.ts'
import { settle } from './settle.ts'
import type { Tour } from './world.ts'

type Visit = (page: Page, stop: string) => Promise<void>

async function visitAll(page: Page, stops: AsyncGenerator<string>, visit: Visit): Promise<void> {
  for await (const stop of stops) await visit(page, stop)
}

/** The sample workspace, in which somebody has decided a few things. */
const sample: Tour = {
  name: 'sample',
  async stops(world, visit) {
    const { page } = await world.open({ dataDir: await world.dataDir('sample') })
    await rowReady(page)
    await makeRule(page)
    await workALittle(page)
    await visitAll(page, inboxStops(page), visit)
    await visitAll(page, screenStops(page), visit)
    await visitAll(page, dialogStops(page), visit)
  },
}

/** Nothing yet: the first window, then a workspace with nothing in it. */
const empty: Tour = {
  name: 'empty',
  async stops(world, visit) {
    const { page } = await world.open({ dataDir: await world.dataDir('nothing') })
    await page.getByRole('button', { name: 'Create a workspace' }).waitFor({ timeout: 60_000 })
    await settle(page)
    await visit(page, 'welcome')
    await page.keyboard.press('Control+,')
    await dialogOpen(page)
    await visit(page, 'welcome-settings')
    await leaveDialog(page)
    await page.getByRole('button', { name: 'Create a workspace' }).click()
    await page.getByRole('textbox').waitFor({ timeout: 60_000 })
    await visit(page, 'new-workspace')
    await page.getByRole('textbox').focus()
    await page.keyboard.type('Acme Engineering')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Nothing is connected yet' }).waitFor({ timeout: 60_000 })
    await visitAll(
      page,
      screenStops(page, ['inbox', 'installations', 'mappings', 'suggestions', 'signals', 'operations']),
      visit,
    )
    for (const title of ['Rules…', 'Members…', 'Overrides…']) {
      await command(page, title)
      await page.getByRole('dialog', { name: 'All commands' }).waitFor({ state: 'detached' })
      await dialogOpen(page)
      await visit(page, title.replace('…', '').toLowerCase())
      await leaveDialog(page)
    }
  },
}

/** The service is away: what the replica has is there, and the rest says why it isn't. */
const offline: Tour = {
  name: 'offline',
  async stops(world, visit) {
    const sampleDir = await world.dataDir('sample')
    const service = await startAwayService(sampleDir)
    try {
      const { page } = await world.open({ dataDir: await world.dataDir('nothing'), ...service.remote })
      await rowReady(page)
      await page.locator('footer').filter({ hasText: 'Outbox empty' }).waitFor({ timeout: 60_000 })
      // The last rows are still pulled, and would move others under the cursor.
      await page.waitForTimeout(5_000)
      await service.goAway()
      await page.locator('footer').filter({ hasText: 'Offline' }).waitFor({ timeout: 60_000 })
      await workALittle(page)
      await visitAll(page, screenStops(page), visit)
      for (const title of ['Members…', 'Overrides…', 'Rules…', 'Sync inspector…']) {
        await command(page, title)
        await page.getByRole('dialog', { name: 'All commands' }).waitFor({ state: 'detached' })
        await dialogOpen(page)
        await visit(page, title.replace('…', '').replace(' ', '-').toLowerCase())
        await leaveDialog(page)
      }
    } finally {
      await service.stop()
    }
  },
}

/** No question that a screen asks is answered. */
function broken(name: string, how: 'fail' | 'hang'): Tour {
  return {
    name,
    async stops(world, visit) {
      const { page } = await world.open({ dataDir: await world.dataDir('sample') })
      await rowReady(page)
      await breakCalls(page, how)
      await page.getByRole('navigation').waitFor({ timeout: 60_000 })
      for (const screen of ['inbox', 'installations', 'mappings', 'suggestions', 'signals', 'operations'] as const) {
        await clickTo(page, screen)
        // Long enough for a list to be shown as late.
        await page.waitForTimeout(800)
        await visit(page, screen)
      }
    },
  }
}

/** Nobody answers, from the start or from one moment on. */
const gone: Tour = {
  name: 'gone',
  async stops(world, visit) {
    const nobody = { args: ['--service', 'http://127.0.0.1:9'], env: { SWITCHBOARD_TOKEN: `swb_${'a'.repeat(43)}` } }
    const alone = await world.open({ dataDir: await world.dataDir('nothing'), ...nobody })
    await alone.page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor({ timeout: 60_000 })
    await settle(alone.page)
    await visit(alone.page, 'service-does-not-answer')
    await alone.stop()
    const lost = await world.open({ dataDir: await world.dataDir('sample') })
    await rowReady(lost.page)
    lost.process.kill('SIGTERM')
    await lost.page.locator('.host-lost').waitFor({ timeout: 60_000 })
    await visit(lost.page, 'host-stopped')
  },
}

export const tours: readonly Tour[] = [
  sample,
  empty,
  offline,
  broken('failed', 'fail'),
  broken('loading', 'hang'),
  gone,
]
