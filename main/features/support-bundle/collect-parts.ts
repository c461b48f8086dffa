import { dirname } from 'node:path'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import type { SupportPartId } from '#shared/ipc/support-calls.ts'
import type { SyncInspection } from '#shared/ipc/sync-calls.ts'
import type { Fetch } from '../../service/service-client.ts'
import type { ServiceState } from '../../service/service-connector.ts'
import type { FileCheck } from '../../store/check-files.ts'
import type { ConsoleStore } from '../../store/store-api.ts'
import type { AppFacts } from '../app/app-handlers.ts'
import type { PreferencesFile } from '../preferences/preferences-file.ts'
import { askReadiness } from './ask-readiness.ts'
import { cleanDeep, createClean } from './clean.ts'
import { readLog } from './read-log.ts'

export interface BundleSources {
  readonly facts: AppFacts
  readonly home: string
  readonly readStatus: () => SyncStatus
  readonly inspect: () => SyncInspection | null
  /** Open now, or the last time; null where there was never one. */
  readonly workspaceId: () => string | null
  readonly store: Pick<ConsoleStore, 'opsTrace'>
  readonly checkFiles: () => Promise<readonly FileCheck[]>
  readonly preferences: Pick<PreferencesFile, 'read' | 'readWindow'>
  /** Null where the log is in the terminal. */
  readonly logFile: string | null
  readonly serviceState: () => ServiceState
  readonly fetch: Fetch
}

export interface BundlePart {
  readonly id: SupportPartId
  readonly file: string
  readonly text: string
}

const partFiles: Readonly<Record<SupportPartId, string>> = {
  about: 'about.json',
  status: 'status.json',
  sync: 'sync.json',
  operations: 'operations.json',
  files: 'files.json',
  log: 'log.jsonl',
  preferences: 'preferences.json',
  service: 'service.json',
}
export const partIds = Object.keys(partFiles) as SupportPartId[]

const mostOps = 5_000

/** The text of one part. What can't be read says why in its place: a bundle is wanted most when something is broken. */
export async function collectPart(id: SupportPartId, sources: BundleSources, words: boolean): Promise<BundlePart> {
  const clean = createClean(sources.home)
  const file = partFiles[id]
  try {
    if (id === 'log' && sources.logFile !== null)
      return { id, file, text: await readLog(dirname(sources.logFile), clean) }
    const value = await valueOf(id, sources, words)
    return { id, file, text: `${JSON.stringify(cleanDeep(value, clean), null, 2)}\n` }
  } catch (error) {
    const code = error instanceof SwitchboardError ? error.code : 'internal'
    const missing = { missing: true, code, why: clean(failureWords(error)) }
    return { id, file, text: `${JSON.stringify(missing, null, 2)}\n` }
  }
}

async function valueOf(id: SupportPartId, sources: BundleSources, words: boolean): Promise<unknown> {
  switch (id) {
    case 'about': {
      const { version, host, platform, runtime, dataDir, serviceAddress } = sources.facts
      return { version, host, platform, runtime, dataDir, service: originOf(serviceAddress) }
    }
    case 'status':
      return statusOf(sources.readStatus())
    case 'sync':
      return sources.inspect() ?? { missing: true, why: 'No workspace is open.' }
    case 'operations': {
      const workspaceId = sources.workspaceId()
      if (workspaceId === null) return { missing: true, why: 'No workspace was opened yet.' }
      return sources.store.opsTrace({ workspaceId, of: 'all', offset: 0, limit: mostOps, words })
    }
    case 'files':
      return sources.checkFiles()
    case 'preferences': {
      // An address may hold what a person typed.
      const { replayAddress, ...choices } = sources.preferences.read()
      return { ...choices, hasReplayAddress: replayAddress !== undefined, window: sources.preferences.readWindow() }
    }
    case 'service':
      return askReadiness(sources.serviceState(), sources.fetch)
    case 'log':
      return { missing: true, why: 'The log is in the terminal that Switchboard was started from.' }
  }
}

/** Without what may stand before, behind or after it. */
function originOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).origin : null
}

function statusOf({ access, startProblem, ...status }: SyncStatus): unknown {
  const problem = startProblem === null ? null : { ...startProblem, address: originOf(startProblem.address) }
  return { ...status, role: access?.role ?? null, startProblem: problem }
}
