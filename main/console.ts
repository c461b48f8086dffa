import { join } from 'node:path'
import { ipcContract, type IpcEvent } from '#shared/ipc/contract.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import { createActivityHandlers } from './features/activity/activity-handlers.ts'
import { createAppHandlers, type AppFacts } from './features/app/app-handlers.ts'
import { noDesktop, type Desktop } from './features/app/desktop.ts'
import { createStatusBoard } from './features/app/status-board.ts'
import { createAuditHandlers } from './features/audit/audit-handlers.ts'
import { createBulkHandlers } from './features/bulk/bulk-handlers.ts'
import { createCatalogHandlers } from './features/catalog/catalog-handlers.ts'
import { createRecordHandlers } from './features/records/record-handlers.ts'
import { createDeliveryHandlers } from './features/catalog/delivery-handlers.ts'
import { createPullHandlers } from './features/catalog/pull-handlers.ts'
import { createEventFileHandlers } from './features/event-files/event-file-handlers.ts'
import { createInboxHandlers } from './features/inbox/inbox-handlers.ts'
import { createJobHandlers } from './features/jobs/job-handlers.ts'
import { createLinkHandlers } from './features/links/link-handlers.ts'
import { createMappingHandlers } from './features/mappings/mapping-handlers.ts'
import { createOpsHandlers } from './features/ops/ops-handlers.ts'
import { createOpsTraceHandlers } from './features/ops-trace/ops-trace-handlers.ts'
import { createPayloadHandlers } from './features/payload/payload-handlers.ts'
import { createPermissionHandlers } from './features/permissions/permission-handlers.ts'
import { createPolicyHandlers } from './features/policies/policy-handlers.ts'
import type { PreferencesFile } from './features/preferences/preferences-file.ts'
import { createPreferencesHandlers } from './features/preferences/preferences-handlers.ts'
import { createReplayHandlers } from './features/replay/replay-handlers.ts'
import { createRetentionHandlers } from './features/retention/retention-handlers.ts'
import { createRuleHandlers } from './features/rules/rule-handlers.ts'
import { createSampleHandlers } from './features/sample/sample-handlers.ts'
import { openSample } from './features/sample/sample-opening.ts'
import { createSampleWatch } from './features/sample/sample-watch.ts'
import { createDeadLetterHandlers } from './features/dead-letters/dead-letter-handlers.ts'
import { createSignalHandlers } from './features/signals/signal-handlers.ts'
import { createSuggestionHandlers } from './features/suggestions/suggestion-handlers.ts'
import { createSupportHandlers } from './features/support-bundle/support-handlers.ts'
import { createSyncHandlers } from './features/sync/sync-handlers.ts'
import { createWorkspaceCards } from './features/workspaces/workspace-cards.ts'
import { createWorkspaceDirectory } from './features/workspaces/workspace-directory.ts'
import { createViewHandlers } from './features/views/view-handlers.ts'
import { createWorkspaceHandlers } from './features/workspaces/workspace-handlers.ts'
import { createWorkspaceOpener } from './features/workspaces/workspace-opener.ts'
import { createIpcRouter, type IpcRouter } from './ipc/ipc-router.ts'
import { createAccessWatch } from './service/access-watch.ts'
import { createServiceAccess } from './service/service-access.ts'
import { startConsole } from './start-console.ts'
import type { FileCheck } from './store/check-files.ts'
import type { StoreHealthBoard } from './store/store-health.ts'
import { startPushElsewhere } from './sync/push-elsewhere.ts'
import type { SyncWorld } from './sync/sync-context.ts'

export interface ConsoleOptions extends SyncWorld, AppFacts {
  /** Tells services apart in what is remembered: `embedded`, or the address. */
  readonly serviceKey: string
  readonly preferences: PreferencesFile
  readonly storeHealth: Pick<StoreHealthBoard, 'read' | 'subscribe'>
  readonly newId: NewId
  readonly actor: string
  readonly desktop?: Desktop
  /** What a support bundle says of the files, and whose home it leaves out. */
  readonly checkFiles: () => Promise<readonly FileCheck[]>
  readonly home: string
}

/** Everything of the console but its shell; Electron and the Node host put one around it. */
export interface Console {
  readonly router: IpcRouter
  /** Returns the way to stop listening. */
  subscribe(listener: (event: IpcEvent) => void): () => void
  /** What a window that just connected has to know, so that it asks again for what it shows. */
  greeting(): readonly IpcEvent[]
  /** Tries everything at once that would be tried later, as after a sleep of the machine. */
  retryNow(): void
  /** Tells the window what happened outside of it: a menu item, a link, another accent. */
  tell(event: IpcEvent): void
  start(options: { readonly sample: boolean }): void
  stop(): Promise<void>
}

export function createConsole(options: ConsoleOptions): Console {
  const { store, service, fetch, clock, after, newId, preferences, log, host, platform, version, runtime, dataDir } =
    options
  const { desktop = noDesktop } = options
  const stopper = new AbortController()
  const listeners = new Set<(event: IpcEvent) => void>()
  const emit = (event: IpcEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const access = createServiceAccess({ service, fetch, after, signal: stopper.signal })
  const embedded = options.serviceKey === 'embedded'
  const accessWatch = createAccessWatch({ access, embedded })
  let startNotice = preferences.lost()
  const directory = createWorkspaceDirectory({
    access,
    preferences,
    cards: createWorkspaceCards(dataDir),
    serviceKey: options.serviceKey,
    clock,
    newId,
    hasUnsettled: async (workspaceId) =>
      (await store.opsTrace({ workspaceId, of: 'unsettled', offset: 0, limit: 1 })).total > 0,
  })
  const watch = createSampleWatch({
    access,
    after,
    onChange(status) {
      if (status.kind !== 'absent') directory.setSample(status.workspaceId)
      board.changed()
    },
  })
  // Whoever was refused may have another role by now.
  const onForbidden = (): void =>
    void accessWatch.refresh().then(
      () => board.changed(),
      () => undefined,
    )
  const elsewhere = startPushElsewhere(options, {
    openId: () => opener.session()?.workspaceId,
    find: directory.find,
    onSettled: () => board.elsewhereChanged(),
    onForbidden,
  })
  const opener = createWorkspaceOpener({
    world: options,
    emit,
    countOps: (workspaceId) => board.countOps(workspaceId),
    listener: {
      onStatus: () => board.changed(),
      onRows: (seq) => whileOpen((workspaceId) => emit({ type: 'replica.changed', workspaceId, seq })),
      onOps: () =>
        whileOpen((workspaceId) => {
          emit({ type: 'ops.changed', workspaceId })
          board.opsChanged()
        }),
      onForbidden,
      onAway: elsewhere.away,
      onSent: elsewhere.ring,
    },
    elsewhere,
  })
  const board = createStatusBoard({
    session: opener.session,
    serviceState: service.state,
    problem: directory.problem,
    sample: watch.status,
    access: accessWatch.current,
    wasAsked: () => starter.wasAsked(),
    startNotice: () => startNotice,
    startProblem: () => starter.problem(),
    storeHealth: options.storeHealth.read,
    isKnown: (workspaceId) => directory.find(workspaceId) !== undefined,
    store,
    after,
    tell: (status) => emit({ type: 'status.changed', status }),
  })
  function whileOpen(run: (workspaceId: string, seq: number) => void): void {
    const session = opener.session()
    if (session !== undefined) run(session.workspaceId, session.progress().seq)
  }
  const unsubscribeHealth = options.storeHealth.subscribe((health) => {
    board.changed()
    if (health !== 'ready') return
    // What was asked of the thread before may have failed: everything shown is asked for again, and sync goes on.
    for (const told of greeting()) emit(told)
    opener.session()?.retry()
  })
  const workspaceId = (): string => opener.current().workspaceId
  const sampleParts = { watch, directory, opener }
  const starter = startConsole({
    ...sampleParts,
    service,
    board,
    after,
    log,
    random: options.random,
    signal: stopper.signal,
    embedded,
    accessWatch,
    clock,
    store,
    serviceAddress: options.serviceAddress,
    serviceDir: join(dataDir, 'service'),
  })

  function greeting(): readonly IpcEvent[] {
    const status = board.read()
    const { workspaceId: open, seq } = status
    const told: IpcEvent[] = [{ type: 'status.changed', status }]
    if (open !== null)
      told.push({ type: 'replica.changed', workspaceId: open, seq }, { type: 'ops.changed', workspaceId: open })
    return told
  }

  function retryNow(): void {
    service.retry()
    opener.session()?.retry()
    elsewhere.retry()
    starter.retry()
  }

  const facts: AppFacts = { host, platform, version, runtime, dataDir, serviceAddress: options.serviceAddress }
  const router = createIpcRouter(
    ipcContract,
    {
      ...createAppHandlers({
        facts,
        desktop,
        directory,
        preferences,
        readStatus: board.read,
        ready: starter.ready,
        noticeRead() {
          // One is read at a time, and the session's own is shown first.
          const session = opener.session()
          if (session !== undefined && session.progress().notice !== null) session.noticeRead()
          else startNotice = null
        },
        retry: retryNow,
      }),
      ...createPreferencesHandlers({ preferences, emit }),
      ...createSupportHandlers({
        files: desktop.files,
        clock,
        sources: {
          facts,
          home: options.home,
          readStatus: board.read,
          inspect: () => opener.session()?.inspect() ?? null,
          workspaceId: () => opener.session()?.workspaceId ?? directory.lastOpened(),
          store,
          checkFiles: options.checkFiles,
          preferences,
          logFile: desktop.log?.file ?? null,
          serviceState: service.state,
          fetch,
        },
      }),
      ...createSyncHandlers({ store, session: opener.current }),
      ...createWorkspaceHandlers({ directory, opener, readStatus: board.read }),
      ...createSampleHandlers({ openSample: () => openSample(sampleParts), readStatus: board.read }),
      ...createInboxHandlers({ store, workspaceId }),
      ...createPayloadHandlers({ store, access, session: opener.current }),
      ...createCatalogHandlers({ store, workspaceId }),
      ...createMappingHandlers({ store, files: desktop.files, workspaceId, clock }),
      ...createRecordHandlers({ store, workspaceId }),
      ...createPullHandlers({ access }),
      ...createDeliveryHandlers({ access, session: opener.current, clock }),
      ...createPolicyHandlers({ access, store, session: opener.current }),
      ...createRetentionHandlers({ access, store, session: opener.current, clock, dataDir }),
      ...createActivityHandlers({ access, store, session: opener.current, clock }),
      ...createPermissionHandlers({ access, store, session: opener.current, clock }),
      ...createBulkHandlers({
        access,
        store,
        session: opener.current,
        clock,
        onOpsChanged: (workspaceId) => emit({ type: 'ops.changed', workspaceId }),
      }),
      ...createRuleHandlers({ store, access, session: opener.current, newId }),
      ...createReplayHandlers({
        access,
        session: opener.current,
        fetch,
        requireDecide: () => accessWatch.require('decide'),
      }),
      ...createSuggestionHandlers({ store, workspaceId }),
      ...createSignalHandlers({ access, store, session: opener.current, clock }),
      ...createDeadLetterHandlers({ access, store, session: opener.current, clock }),
      ...createOpsTraceHandlers({ access, store, session: opener.current, actor: options.actor }),
      ...createJobHandlers({ access, session: opener.current, clock }),
      ...createAuditHandlers({
        access,
        store,
        session: opener.current,
        clock,
        files: desktop.files,
        requirePermission: accessWatch.require,
      }),
      ...createLinkHandlers({ store, workspaceId }),
      ...createViewHandlers({ preferences, workspaceId, newId, emit }),
      ...createEventFileHandlers({
        store,
        files: desktop.files,
        workspace() {
          const open = workspaceId()
          return { id: open, name: directory.known().find(({ id }) => id === open)?.name ?? open }
        },
        actor: options.actor,
        clock,
      }),
      ...createOpsHandlers({
        store,
        workspaceId,
        actor: options.actor,
        clock,
        newId,
        requireDecide: () => accessWatch.require('decide'),
        onDecided: () =>
          whileOpen((open, seq) => {
            emit({ type: 'replica.changed', workspaceId: open, seq })
            emit({ type: 'ops.changed', workspaceId: open })
            board.opsChanged()
            opener.session()?.pushSoon()
          }),
      }),
    },
    { log, newTraceId: () => newId('trace') },
  )

  return {
    router,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    greeting,
    tell: emit,
    retryNow,
    start: starter.start,
    async stop() {
      stopper.abort()
      unsubscribeHealth()
      starter.stop()
      watch.stop()
      board.stop()
      listeners.clear()
      await opener.close()
      await service.stop()
      await store.close()
    },
  }
}
