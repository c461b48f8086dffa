import { join } from 'node:path'
import type { Clock } from '#shared/lib/clock.ts'
import type { NewId } from '#shared/lib/new-id.ts'
import type { WorkspaceId } from '#shared/model/ids.ts'
import type { DecisionContext } from './decisions.ts'
import { confirm, decide, discard, lastOp, listOps, retry, settle, undo } from './decisions.ts'
import type { LoadParsers } from './load-parsers.ts'
import { mappingReads } from './mapping-reads.ts'
import { mostPayloadBytes } from './most-payload-bytes.ts'
import { openOutbox, type OpenOutbox } from './outbox/open-outbox.ts'
import type { Outbox } from './outbox/outbox.ts'
import { activityHere } from './queries/activity-here.ts'
import { listInstallations, listResources, searchDestinations } from './queries/catalog.ts'
import { completeFilter } from './queries/complete-filter.ts'
import { lettersHere } from './queries/letters-here.ts'
import { destinationNames } from './queries/destination-names.ts'
import { recordNames } from './queries/record-names.ts'
import { dryRunHere } from './queries/dry-run-here.ts'
import { eventDetail, groupDetail } from './queries/event-detail.ts'
import { freezeSelection } from './queries/freeze-selection.ts'
import { eventsToSave } from './queries/events-to-save.ts'
import { findPlace } from './queries/find-place.ts'
import { findRow } from './queries/find-row.ts'
import { inboxCounts } from './queries/inbox-counts.ts'
import { inboxEvents } from './queries/inbox-events.ts'
import { inboxGroups } from './queries/inbox-groups.ts'
import { inboxIds } from './queries/inbox-ids.ts'
import { listInstallationMappings, listMappings } from './queries/list-mappings.ts'
import { listLinks, listMembers, listOverrides, policyHere, whatStops } from './queries/list-records.ts'
import { whatWaits } from './queries/what-ends.ts'
import { listRules } from './queries/list-rules.ts'
import { countSuggestions, listSuggestions } from './queries/list-suggestions.ts'
import { policiesHere } from './queries/policies-here.ts'
import { retentionHere } from './queries/retention-here.ts'
import { seenTypes } from './queries/seen-types.ts'
import { planSuggestions } from './queries/plan-suggestions.ts'
import { ruleNames } from './queries/rule-names.ts'
import { recordOpsOf, recordRows, type Records } from './queries/shown-records.ts'
import { searchMembers } from './queries/search-members.ts'
import { suggestionDetail } from './queries/suggestion-detail.ts'
import type { RuleSources } from './queries/shown-rules.ts'
import { nextRedo, redo } from './redo.ts'
import type { BodyStore } from './replica/body-store.ts'
import { openBodyStore } from './replica/body-store.ts'
import { files } from './sqlite/files.ts'
import type { LogCopier } from './sqlite/log-copier.ts'
import { createLogCopier } from './sqlite/log-copier.ts'
import { isDamage, storeFailure, type Place } from './sqlite/store-failure.ts'
import type { ConsoleStore, ReplicaState } from './store-api.ts'
import { WorkspaceSession } from './workspace-session.ts'

export interface StoreOptions {
  readonly dataDir: string
  readonly clock: Clock
  readonly newId: NewId
  readonly loadParsers: LoadParsers
  /** Cap of the kept payloads of one workspace. */
  readonly maxBodyBytes?: number
  /** Copies the log of a database in another thread; without it, the store does so itself. */
  readonly copyLog?: (path: string) => Promise<void>
}

const pagesPerDecision = 5

interface Open {
  readonly session: WorkspaceSession
  readonly bodies: BodyStore
}

/** What fails there says where. */
function at<T>(place: Place, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw storeFailure(error, place)
  }
}

/** The store in this thread. In the console it runs in a worker; tests use it as it is. */
export function createStore(options: StoreOptions): ConsoleStore {
  const { dataDir, clock, newId, loadParsers, copyLog } = options
  const replicas = join(dataDir, 'replicas')
  const opened = new Map<WorkspaceId, Promise<Open>>()
  const closing = new Map<WorkspaceId, Promise<void>>()
  let outboxFile: (OpenOutbox & { readonly log: LogCopier }) | undefined

  function outbox(): Outbox {
    if (outboxFile === undefined) {
      at({ path: replicas, expected: 'folder' }, () => files.mkdirSync(replicas, { recursive: true }))
      const path = join(dataDir, 'outbox.sqlite3')
      const file = at({ path, expected: 'file' }, () => openOutbox(path, copyLog === undefined ? 'here' : 'elsewhere'))
      const copyHere = async (): Promise<void> => file.checkpoint()
      const copy = async (): Promise<void> => {
        if (!file.isDamaged()) await (copyLog?.(path) ?? copyHere().catch(() => undefined))
      }
      const log = createLogCopier(copy, { pages: copyLog === undefined ? Infinity : 1500, quietMs: 300 })
      outboxFile = { ...file, log }
    }
    return outboxFile.outbox
  }

  async function openWorkspace(workspaceId: WorkspaceId): Promise<Open> {
    const path = join(replicas, `${workspaceId}.sqlite3`)
    const bodiesPath = join(replicas, `${workspaceId}.bodies.sqlite3`)
    const opening = {
      file: { workspaceId, path, logCopied: copyLog === undefined ? 'here' : 'elsewhere' },
      outbox: outbox(),
      loadParsers,
      clock,
      copyLog,
      onWritten: () => outboxFile?.log.wrote(pagesPerDecision),
    } as const
    const session = await WorkspaceSession.open(opening).catch((error: unknown) => {
      throw storeFailure(error, { path, expected: 'file' })
    })
    try {
      const maxBytes = options.maxBodyBytes ?? mostPayloadBytes
      return { session, bodies: openBodyStore(bodiesPath, { maxBytes, now: clock() }) }
    } catch (error) {
      await session.close()
      throw storeFailure(error, { path: bodiesPath, expected: 'file' })
    }
  }

  function open(workspaceId: WorkspaceId): Promise<Open> {
    const found = opened.get(workspaceId)
    if (found !== undefined) return found
    const opening = (closing.get(workspaceId) ?? Promise.resolve()).then(() => openWorkspace(workspaceId))
    opened.set(workspaceId, opening)
    opening.catch(() => opened.delete(workspaceId))
    return opening
  }

  /** Lets running work end. Whoever asks for the workspace again meanwhile waits, then opens it anew. */
  function release(workspaceId: WorkspaceId): Promise<void> {
    const found = opened.get(workspaceId)
    if (found === undefined) return closing.get(workspaceId) ?? Promise.resolve()
    opened.delete(workspaceId)
    const ending = found.then(
      ({ session, bodies }) =>
        session.exclusive(async () => {
          bodies.close()
          await session.close()
        }),
      () => undefined,
    )
    closing.set(workspaceId, ending)
    return ending.finally(() => closing.delete(workspaceId))
  }

  async function within<T>(workspaceId: WorkspaceId, work: (open: Open) => T | Promise<T>): Promise<T> {
    try {
      const found = await open(workspaceId)
      try {
        return await work(found)
      } catch (error) {
        if (isDamage(error)) await found.session.exclusive(() => found.session.rebuild())
        throw error
      }
    } catch (error) {
      throw storeFailure(error)
    }
  }

  /** What reads decisions back waits for what parses them. */
  function deciding<T>(workspaceId: WorkspaceId, work: (context: DecisionContext) => T | Promise<T>): Promise<T> {
    return within(workspaceId, async ({ session }) => {
      const parsers = await loadParsers()
      return work({ outbox: outbox(), session, parsers, clock, newId })
    })
  }

  /** Few decisions are about records: where none is, nothing has to be parsed. */
  function ofRecords<T>(workspaceId: WorkspaceId, work: (records: Records) => T): Promise<T> {
    return within(workspaceId, async ({ session }) => {
      const rows = recordRows(outbox(), workspaceId, session.reader)
      const ops = rows.length === 0 ? [] : recordOpsOf(rows, await loadParsers())
      const awaited = outbox().awaitedSubjects(workspaceId)
      const held = awaited.size === 0 ? awaited : outbox().heldSubjects(workspaceId)
      return work({ db: session.reader, ops, awaited, held })
    })
  }

  const store: ConsoleStore = {
    open: ({ workspaceId }) => within(workspaceId, ({ session }) => stateTold(session)),
    release: ({ workspaceId }) => release(workspaceId),
    readState: ({ workspaceId }) => within(workspaceId, ({ session }) => session.state()),
    async close() {
      await Promise.all([...opened.keys()].map(release))
      await outboxFile?.log.stop()
      outboxFile?.close()
      outboxFile = undefined
    },

    beginSnapshot: ({ workspaceId, ...begun }) =>
      within(workspaceId, async ({ session }) => ({ isAnyLost: await session.beginSnapshot(begun) })),
    putSnapshotLines: ({ workspaceId, text }) =>
      within(workspaceId, async ({ session }) => ({ rows: await session.putSnapshotLines(text) })),
    finishSnapshot: ({ workspaceId, ...loaded }) =>
      within(workspaceId, async ({ session }) => {
        await session.finishSnapshot(loaded)
        return stateTold(session)
      }),
    abandonSnapshot: ({ workspaceId }) => within(workspaceId, ({ session }) => session.abandonSnapshot()),
    applyChanges: ({ workspaceId, ...page }) =>
      within(workspaceId, async ({ session }) => {
        const applied = await session.exclusive(() => session.view.applyChanges(page))
        return { state: session.state(), ...applied }
      }),

    decide: ({ workspaceId, ...decision }) => deciding(workspaceId, (context) => decide(context, decision)),
    undo: ({ workspaceId, ...input }) => deciding(workspaceId, (context) => undo(context, input)),
    redo: ({ workspaceId, ...input }) => deciding(workspaceId, (context) => redo(context, input)),
    nextBatch: ({ workspaceId, limit }) =>
      within(workspaceId, ({ session }) =>
        session.exclusive(async () => {
          const isNoneWaiting = outbox().counts(workspaceId).waiting === 0
          return { ops: isNoneWaiting ? [] : outbox().nextBatch(workspaceId, limit, await loadParsers()) }
        }),
      ),
    settle: ({ workspaceId, verdicts }) => deciding(workspaceId, (context) => settle(context, verdicts)),
    unsend: ({ workspaceId, opIds, isUnreached }) =>
      within(workspaceId, ({ session }) => session.exclusive(() => outbox().unsend(workspaceId, opIds, isUnreached))),
    opsList: ({ workspaceId, ...input }) => deciding(workspaceId, (context) => listOps(context, input)),
    opsLast: async ({ workspaceId }) =>
      (await within(workspaceId, () => outbox().undoCandidates(workspaceId, 1).length)) === 0
        ? null
        : deciding(workspaceId, lastOp),
    opsNextRedo: async ({ workspaceId }) =>
      (await within(workspaceId, () => outbox().undoneOps(workspaceId).length)) === 0
        ? null
        : deciding(workspaceId, nextRedo),
    opsRetry: ({ workspaceId, opId }) => deciding(workspaceId, (context) => retry(context, opId)),
    opsDiscard: ({ workspaceId, ...input }) => deciding(workspaceId, (context) => discard(context, input)),
    opsConfirm: ({ workspaceId, ...input }) => deciding(workspaceId, (context) => confirm(context, input)),
    opsRan: ({ workspaceId, opId, ran }) =>
      within(workspaceId, () => ({ changed: outbox().keepRan(workspaceId, opId, ran) })),
    opsCounts: ({ workspaceId }) => within(workspaceId, () => outbox().counts(workspaceId)),
    async opsCountsOfAll() {
      try {
        return outbox().countsOfAll()
      } catch (error) {
        throw storeFailure(error)
      }
    },
    async opsUnsent() {
      const path = join(dataDir, 'outbox.sqlite3')
      // None is made for the question.
      const isThere = outboxFile !== undefined || files.existsSync(path) || files.existsSync(`${path}-wal`)
      try {
        return isThere ? outbox().unsent() : { decisions: 0, workspaces: 0 }
      } catch (error) {
        throw storeFailure(error)
      }
    },
    async opsTrace({ workspaceId, ...asked }) {
      try {
        return outbox().trace(workspaceId, asked)
      } catch (error) {
        throw storeFailure(error)
      }
    },

    inboxCounts: ({ workspaceId }) =>
      within(workspaceId, ({ session }) =>
        inboxCounts(session.reader, clock(), outbox().pendingSuggestions(workspaceId)),
      ),
    inboxGroups: ({ workspaceId, ...input }) =>
      within(workspaceId, async ({ session }) => {
        await session.refreshClosing()
        const pending = outbox().pendingSuggestions(workspaceId)
        return inboxGroups(session.reader, input, { ...session.asked(), pending })
      }),
    inboxEvents: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => inboxEvents(session.reader, input, session.asked())),
    inboxFindRow: ({ workspaceId, ...input }) =>
      within(workspaceId, async ({ session }) => {
        await session.refreshClosing()
        return findRow(session.reader, input, session.asked())
      }),
    inboxGroup: ({ workspaceId, ...input }) =>
      within(workspaceId, async ({ session }) => {
        await session.refreshClosing()
        const pending = outbox().pendingSuggestions(workspaceId)
        return groupDetail(session.reader, input, { ...session.asked(), pending })
      }),
    inboxEvent: ({ workspaceId, id }) =>
      within(workspaceId, ({ session }) => eventDetail(session.reader, id, outbox().pendingSuggestions(workspaceId))),
    inboxFreeze: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => freezeSelection(session.reader, input, clock())),
    inboxComplete: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => completeFilter(session.reader, input)),
    inboxIds: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => inboxIds(session.reader, input, () => session.asked())),
    membersSearch: ({ workspaceId, ...input }) => ofRecords(workspaceId, (records) => searchMembers(records, input)),
    destinationsSearch: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => searchDestinations(session.reader, input)),
    installationsList: ({ workspaceId, ...input }) =>
      ofRecords(workspaceId, (records) => listInstallations(records, input)),
    installationsLinks: ({ workspaceId, ...input }) => ofRecords(workspaceId, (records) => listLinks(records, input)),
    installationsStops: ({ workspaceId, id }) => ofRecords(workspaceId, ({ db }) => whatStops(db, id, clock())),
    recordsWaiting: ({ workspaceId, opId }) =>
      ofRecords(workspaceId, (records) => whatWaits(records, outbox().row(opId), clock())),
    membersList: ({ workspaceId, ...input }) => ofRecords(workspaceId, (records) => listMembers(records, input)),
    overridesList: ({ workspaceId, ...input }) =>
      ofRecords(workspaceId, (records) => listOverrides(records, input, clock())),
    overridesGet: ({ workspaceId, ...place }) =>
      ofRecords(workspaceId, (records) => policyHere(records, place, clock())),
    policiesHere: ({ workspaceId }) => ofRecords(workspaceId, (records) => policiesHere(records, clock())),
    retentionHere: ({ workspaceId, ...days }) =>
      within(workspaceId, ({ session }) => retentionHere(session.reader, days, clock())),
    activityHere: ({ workspaceId, id }) => within(workspaceId, ({ session }) => activityHere(session.reader, id)),
    seenTypes: ({ workspaceId, id }) => within(workspaceId, ({ session }) => seenTypes(session.reader, id)),
    installationsResources: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => listResources(session.reader, input)),
    installationsMappings: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => listInstallationMappings(session.reader, input)),
    mappingsList: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => listMappings(session.reader, input)),
    ...mappingReads((workspaceId, work) => within(workspaceId, ({ session }) => work(session.reader))),
    suggestionsList: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) =>
        listSuggestions(session.reader, input, outbox().pendingSuggestions(workspaceId)),
      ),
    suggestionsCounts: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) =>
        countSuggestions(session.reader, input, outbox().pendingSuggestions(workspaceId)),
      ),
    suggestionsGet: ({ workspaceId, id }) =>
      within(workspaceId, ({ session }) =>
        suggestionDetail(session.reader, id, outbox().pendingSuggestions(workspaceId)),
      ),
    suggestionsPlan: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) =>
        planSuggestions(session.reader, input, outbox().pendingSuggestions(workspaceId)),
      ),
    rulesList: ({ workspaceId }) => deciding(workspaceId, (context) => listRules(ruleSources(context), workspaceId)),
    rulesDryRun: ({ workspaceId, ...input }) =>
      deciding(workspaceId, (context) => dryRunHere(ruleSources(context), workspaceId, input)),
    ruleNames: ({ workspaceId, of }) =>
      within(workspaceId, ({ session }) => of.map((one) => ruleNames(session.reader, one))),
    destinationNames: ({ workspaceId, ids }) =>
      within(workspaceId, ({ session }) => destinationNames(session.reader, ids)),
    recordNames: ({ workspaceId, ids }) => within(workspaceId, ({ session }) => recordNames(session.reader, ids)),
    lettersHere: ({ workspaceId, letters }) =>
      within(workspaceId, ({ session }) => lettersHere(session.reader, letters, outbox().decidedLetters(workspaceId))),
    linksFind: ({ workspaceId, ...row }) =>
      within(workspaceId, ({ session }) => {
        const pending = outbox().pendingSuggestions(workspaceId)
        return findPlace(session.reader, row, { ...session.asked(), pending })
      }),
    eventsToSave: ({ workspaceId, ...input }) =>
      within(workspaceId, ({ session }) => eventsToSave(session.reader, input, session.asked())),

    readPayload: ({ workspaceId, id }) => within(workspaceId, ({ bodies }) => bodies.read(id)),
    putPayloads: ({ workspaceId, items, gone }) => within(workspaceId, ({ bodies }) => bodies.put(items, gone)),
    missingBodies: ({ workspaceId, limit }) =>
      within(workspaceId, ({ bodies, session }) => ({ ids: bodies.missing(session.reader, limit) })),
  }
  return store
}

/** With what an opening or a load has found, which is told once. */
function stateTold(session: WorkspaceSession): ReplicaState {
  const state = session.state()
  return { ...state, rebuiltBecause: state.rebuiltBecause ?? session.takeNotice() }
}

function ruleSources({ session, outbox, parsers }: DecisionContext): RuleSources {
  return { db: session.reader, outbox, parsers }
}
