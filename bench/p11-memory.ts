import { consoleData } from './console/console-data.ts'
import type { OpenedConsole } from './console/open-console.ts'
import { electronApp, openBrowser, openInElectron, openInTab } from './console/open-console.ts'
import type { ProcessMemory } from './console/process-memory.ts'
import { memoryOfTree } from './console/process-memory.ts'
import { workSession } from './console/work-session.ts'
import { benchEvents } from './replica/loaded-replica.ts'
import { reportRow } from './replica/measure.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const decisions = 50
const limits = { ownMb: 400, rendererMb: 250 }
/** The browser collects a page's garbage when the page is left alone, not while it works. */
const restMs = 15_000
const noProc = 'memory by process is read from /proc, on Linux'

const sum = (processes: readonly ProcessMemory[], key: 'pssMb' | 'rssMb'): number =>
  Math.round(processes.reduce((total, process) => total + process[key], 0) * 10) / 10

/** Held as PSS: the pages of the program itself, which its processes share, count once among them. */
function rowsOf(name: string, processes: readonly ProcessMemory[], mostMb: number): WorkloadRow[] {
  const pss = sum(processes, 'pssMb')
  return [
    {
      measure: name,
      value: pss,
      unit: 'MB',
      against: null,
      ratio: null,
      limit: `≤ ${mostMb} MB`,
      pass: processes.length > 0 && pss <= mostMb,
    },
    reportRow(`${name}, shared pages counted for each`, sum(processes, 'rssMb'), 'MB'),
  ]
}

async function tabRows(dataDir: string): Promise<WorkloadRow[]> {
  const { browser, pid, close } = await openBrowser()
  try {
    const opened = await openInTab(browser, dataDir)
    try {
      await workSession(opened.page, decisions)
      const working = memoryOfTree(pid)?.filter(isRenderer) ?? []
      await opened.page.waitForTimeout(restMs)
      const own = memoryOfTree(opened.pid)
      const renderers = memoryOfTree(pid)?.filter(isRenderer)
      if (own === undefined || renderers === undefined) return [{ measure: 'Node host', notMeasured: noProc }]
      return [
        ...rowsOf('Node host: main, store and service', own, limits.ownMb),
        ...partRows('Node host', own, opened),
        ...rowsOf('Node host: renderer', renderers, limits.rendererMb),
        reportRow('Node host: renderer, before its rest', sum(working, 'pssMb'), 'MB'),
      ]
    } finally {
      await opened.close()
    }
  } finally {
    await close()
  }
}

async function electronRows(dataDir: string): Promise<WorkloadRow[]> {
  const app = electronApp()
  if ('missing' in app) return [{ measure: 'Electron', notMeasured: app.missing }]
  const opened = await openInElectron(app, dataDir)
  try {
    await workSession(opened.page, decisions)
    const working = memoryOfTree(opened.pid)?.filter(isRenderer) ?? []
    await opened.page.waitForTimeout(restMs)
    const all = memoryOfTree(opened.pid)
    if (all === undefined) return [{ measure: 'Electron', notMeasured: noProc }]
    const own = all.filter((process) => process.pid === opened.pid || isService(process))
    const renderers = all.filter(isRenderer)
    const others = all.filter((process) => !own.includes(process) && !renderers.includes(process))
    return [
      ...rowsOf('Electron: main, store and service', own, limits.ownMb),
      ...partRows('Electron', own, opened),
      ...rowsOf('Electron: renderer', renderers, limits.rendererMb),
      reportRow('Electron: renderer, before its rest', sum(working, 'pssMb'), 'MB'),
      reportRow('Electron: its GPU, network and zygote processes', sum(others, 'pssMb'), 'MB'),
    ]
  } finally {
    await opened.close()
  }
}

function partRows(name: string, own: readonly ProcessMemory[], { pid }: OpenedConsole): WorkloadRow[] {
  const [main, service] = [own.filter((process) => process.pid === pid), own.filter((process) => process.pid !== pid)]
  return [
    reportRow(`${name}: main and store`, sum(main, 'pssMb'), 'MB'),
    reportRow(`${name}: service`, sum(service, 'pssMb'), 'MB'),
  ]
}

const isRenderer = ({ command }: ProcessMemory): boolean => command.includes('--type=renderer')
const isService = ({ command }: ProcessMemory): boolean => command.includes('node.mojom.NodeService')

export const workload: Workload = {
  id: 'P11',
  title: `memory after a spell of work among ${benchEvents.toLocaleString('en')} events, ${decisions} decisions, and 15 s of rest`,
  async run() {
    const dataDir = await consoleData()
    return { rows: [...(await tabRows(dataDir)), ...(await electronRows(dataDir))] }
  },
}
