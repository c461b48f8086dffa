import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { consoleData } from './console/console-data.ts'
import { openBrowser, openInTab, untilInteractive } from './console/open-console.ts'
import { reportRow } from './replica/measure.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const mostKb = 250
const laterMs = 2_000

interface Loaded {
  readonly name: string
  readonly gzipKb: number
}

/** Collects what a page fetches from its host. */
function createLoads() {
  const answers: Promise<Loaded | null>[] = []
  return {
    watch: (page: Page): void =>
      void page.on('response', (response) => {
        const { pathname } = new URL(response.url())
        if (response.request().method() !== 'GET') return
        const name = pathname === '/' ? 'the document' : pathname
        const loaded = response.body().then(
          (body) => ({ name, gzipKb: gzipSync(body).length / 1_000 }),
          () => null,
        )
        answers.push(loaded)
      }),
    files: async (): Promise<readonly Loaded[]> => (await Promise.all(answers)).filter((file) => file !== null),
  }
}

const kb = (files: readonly Loaded[]): number => files.reduce((total, { gzipKb }) => total + gzipKb, 0)

export const workload: Workload = {
  id: 'P12',
  title: 'what the first screen loads, compressed by gzip',
  async run() {
    const dataDir = await consoleData()
    const { browser, close } = await openBrowser()
    try {
      const loads = createLoads()
      const opened = await openInTab(browser, dataDir, loads.watch)
      const { page } = opened
      await untilInteractive(page)
      const first = await loads.files()
      await page.waitForTimeout(laterMs)
      const later = (await loads.files()).filter(({ name }) => !first.some((file) => file.name === name))
      await opened.close()
      const total = kb(first)
      const rows: WorkloadRow[] = [
        {
          measure: 'until the Inbox is interactive',
          value: Math.round(total * 10) / 10,
          unit: 'kB',
          against: null,
          ratio: null,
          limit: `≤ ${mostKb} kB`,
          pass: first.length > 1 && total <= mostKb,
        },
        ...first.map(({ name, gzipKb }) => reportRow(name, gzipKb, 'kB')),
        ...later.map(({ name, gzipKb }) => reportRow(`afterwards, by itself: ${name}`, gzipKb, 'kB')),
      ]
      return { rows }
    } finally {
      await close()
    }
  },
}
