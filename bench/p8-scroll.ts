import type { Page } from '@playwright/test'
import { consoleData } from './console/console-data.ts'
import { electronApp, openBrowser, openInElectron, openInTab, untilInteractive } from './console/open-console.ts'
import { framesOf, showEmptyList, ways, type ScrollWay } from './console/scroll-frames.ts'
import { benchEvents } from './replica/loaded-replica.ts'
import { reportRow, type Times } from './replica/measure.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const limits = { p95Ms: 17, worstMs: 50 }

async function framesOfAll(page: Page): Promise<ReadonlyMap<ScrollWay, Times>> {
  const frames = new Map<ScrollWay, Times>()
  for (const way of ways) frames.set(way, await framesOf(page, way))
  return frames
}

function row(measure: string, ours: number, theirs: number, most: number): WorkloadRow {
  return {
    measure,
    value: Math.round(ours * 10) / 10,
    unit: 'ms',
    against: `empty list ${theirs.toFixed(1)} ms`,
    ratio: Math.round((ours / theirs) * 100) / 100,
    limit: `≤ ${most} ms`,
    pass: ours <= most,
  }
}

/** Single events, all of them, then a list of that height with nothing in it. */
async function rowsOf(name: string, page: Page): Promise<WorkloadRow[]> {
  await untilInteractive(page)
  await page.keyboard.press('v')
  await page.getByRole('grid', { name: 'Unmatched events' }).waitFor()
  await page.locator('[data-list] [data-current] [role=gridcell]').first().waitFor()
  const length = Number(await page.getByRole('grid').first().getAttribute('aria-rowcount'))
  const ours = await framesOfAll(page)
  await showEmptyList(page)
  const theirs = await framesOfAll(page)
  return [
    reportRow(`${name}: rows`, length, ''),
    ...ways.flatMap((way) => {
      const [own, empty] = [ours.get(way), theirs.get(way)]
      if (own === undefined || empty === undefined) return []
      return [
        row(`${name}: ${way}, frame p95`, own.p95, empty.p95, limits.p95Ms),
        row(`${name}: ${way}, longest frame`, own.worst, empty.worst, limits.worstMs),
      ]
    }),
  ]
}

async function tabRows(dataDir: string): Promise<WorkloadRow[]> {
  const { browser, close } = await openBrowser()
  try {
    const opened = await openInTab(browser, dataDir)
    try {
      return await rowsOf('Node host', opened.page)
    } finally {
      await opened.close()
    }
  } finally {
    await close()
  }
}

async function electronRows(dataDir: string): Promise<WorkloadRow[]> {
  const app = electronApp()
  if ('missing' in app) return [{ measure: 'Electron: frames', notMeasured: app.missing }]
  const opened = await openInElectron(app, dataDir)
  try {
    return await rowsOf('Electron', opened.page)
  } finally {
    await opened.close()
  }
}

export const workload: Workload = {
  id: 'P8',
  title: `scroll ${benchEvents.toLocaleString('en')} rows`,
  async run() {
    const dataDir = await consoleData()
    return { rows: [...(await tabRows(dataDir)), ...(await electronRows(dataDir))] }
  },
}
