import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeCold } from './console/cold-files.ts'
import { consoleData } from './console/console-data.ts'
import type { OpenedConsole } from './console/open-console.ts'
import {
  electronApp,
  openBrowser,
  openEmptyElectron,
  openInElectron,
  openInTab,
  untilInteractive,
} from './console/open-console.ts'
import { storeFiles, storeStarts, timeProcess } from './console/store-start.ts'
import { benchEvents } from './replica/loaded-replica.ts'
import { limitRow, reportRow, timesOf } from './replica/measure.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const rounds = { warm: 21, cold: 9, window: 9 }
const limits = { warmMs: 25, coldMs: 45, interactiveMs: 1_500 }
type Program = keyof typeof storeStarts

/** Each program in turn, so that noise hits all alike. */
async function storeTimes(dataDir: string, count: number, before: () => void) {
  const times: Record<Program, number[]> = { nothing: [], store: [], thread: [] }
  for (let round = 0; round < count; round += 1) {
    before()
    times.nothing.push(await timeProcess(storeStarts.nothing))
    before()
    times.store.push(await timeProcess(storeStarts.store(dataDir)))
    before()
    times.thread.push(await timeProcess(storeStarts.thread(dataDir)))
  }
  return { nothing: timesOf(times.nothing), store: timesOf(times.store), thread: timesOf(times.thread) }
}

function storeRows(name: string, times: Awaited<ReturnType<typeof storeTimes>>, most: number): WorkloadRow[] {
  const added = times.store.p50 - times.nothing.p50
  return [
    {
      measure: `store, ${name}: first page and counts, median`,
      value: times.store.p50,
      unit: 'ms',
      against: `node -e 0 ${times.nothing.p50.toFixed(1)} ms`,
      ratio: times.store.p50 / times.nothing.p50,
      limit: `≤ + ${most} ms`,
      pass: added <= most,
    },
    reportRow(`store, ${name}: what it adds`, added, 'ms'),
    reportRow(`store, ${name}: what it adds behind its thread`, times.thread.p50 - times.nothing.p50, 'ms'),
  ]
}

async function windowTimes(open: () => Promise<OpenedConsole>) {
  const seen = { reached: [] as number[], rows: [] as number[], interactive: [] as number[] }
  for (let round = 0; round < rounds.window; round += 1) {
    const opened = await open()
    try {
      const { rowsAt, keyAt } = await untilInteractive(opened.page)
      seen.reached.push(opened.reachedAt - opened.startedAt)
      seen.rows.push(rowsAt - opened.startedAt)
      seen.interactive.push(keyAt - opened.startedAt)
    } finally {
      await opened.close()
    }
  }
  return { reached: timesOf(seen.reached), rows: timesOf(seen.rows), interactive: timesOf(seen.interactive) }
}

async function tabRows(dataDir: string): Promise<WorkloadRow[]> {
  const { browser, close } = await openBrowser()
  try {
    const times = await windowTimes(() => openInTab(browser, dataDir))
    return [
      limitRow('Node host: interactive, median', times.interactive.p50, limits.interactiveMs),
      limitRow('Node host: interactive, worst', times.interactive.worst, limits.interactiveMs),
      reportRow('Node host: its address, median', times.reached.p50, 'ms'),
      reportRow('Node host: first rows, median', times.rows.p50, 'ms'),
    ]
  } finally {
    await close()
  }
}

async function electronRows(dataDir: string): Promise<WorkloadRow[]> {
  const app = electronApp()
  if ('missing' in app) return [{ measure: 'Electron: interactive', notMeasured: app.missing }]
  const times = await windowTimes(() => openInElectron(app, dataDir))
  const empty = await windowTimes(() => openEmptyElectron(app.binary))
  const row = (name: string, ours: number, theirs: number): WorkloadRow => ({
    ...limitRow(`Electron: interactive, ${name}`, ours, limits.interactiveMs),
    against: `empty window ${Math.round(theirs)} ms`,
    ratio: ours / theirs,
  })
  return [
    row('median', times.interactive.p50, empty.interactive.p50),
    row('worst', times.interactive.worst, empty.interactive.worst),
    reportRow('Electron: first rows, median', times.rows.p50, 'ms'),
  ]
}

export const workload: Workload = {
  id: 'P9',
  title: `start with ${benchEvents.toLocaleString('en')} events`,
  async run() {
    const dataDir = await consoleData()
    const warm = await storeTimes(dataDir, rounds.warm, () => undefined)
    const files = [join(dataDir, 'replicas'), join(dataDir, 'outbox.sqlite3'), storeFiles].filter((path) =>
      existsSync(path),
    )
    const isCold = makeCold(files)
    const coldRows: WorkloadRow[] = isCold
      ? storeRows('cold files', await storeTimes(dataDir, rounds.cold, () => void makeCold(files)), limits.coldMs)
      : [{ measure: 'store, cold files', notMeasured: 'files could not be dropped from the cache' }]
    return {
      rows: [
        ...storeRows('warm', warm, limits.warmMs),
        ...coldRows,
        ...(await tabRows(dataDir)),
        ...(await electronRows(dataDir)),
      ],
    }
  },
}
