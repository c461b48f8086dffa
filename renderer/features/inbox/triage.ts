import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { Announcer } from '../../ui/announcer.ts'
import type { Client } from '../../client/client.ts'
import type { ListStore } from '../../lists/list-store.ts'
import type { Overlays } from '../../app/overlays.ts'
import type { Bulks } from '../bulk/bulks.ts'
import type { Decisions } from '../operations/decisions.ts'
import { undoText } from '../operations/undo-messages.ts'
import type { OpView } from '#shared/ipc/ops-calls.ts'
import type { MappingId, OpId } from '#shared/model/ids.ts'
import type { DeclineReason } from '#shared/model/suggestion.ts'
import { declineOp, declineTargetOf, type DeclineTarget } from './decline-target.ts'
import { asOne } from './as-one.ts'
import type { Detail } from './detail-store.ts'
import type { AnyList } from './freeze-targets.ts'
import { activeList, freezeAnyState, freezeTargets } from './freeze-targets.ts'
import type { Inbox } from './inbox.ts'
import { newMappingIds } from './new-mapping-ids.ts'
import { type AskedVerdict, createMatchingVerdicts } from './matching-verdicts.ts'
import { inboxText } from './messages.ts'
import { suggestionText } from './suggestion-messages.ts'
import { restoredRow } from './restored-row.ts'
import { targetsOfDetail } from './targets.ts'
import type { Targets, Verdict } from './verdict.ts'
import { countOf, isMappable, mapTo, planVerdict } from './verdict.ts'

export interface TriageParts {
  readonly client: Client
  readonly inbox: Inbox
  readonly decisions: Decisions
  readonly announcer: Announcer
  readonly overlays: Overlays
  readonly bulks: Pick<Bulks, 'store' | 'plan'>
  /** Whether the service is known to be away. */
  readonly isAway?: () => boolean
  /** A clock of milliseconds that only runs forward. */
  readonly now?: () => number
}

/** What a person needs to see that another row is under the cursor. */
const noticingMs = 600

/** How long after a run rows may still leave by it. */
const runEchoMs = 3_000

/** As many as the service routes again in one operation. */
const mostReroutedAtOnce = 1_000

/** What is being decided: keys that are pressed meanwhile wait for it. */
export interface TriageWork {
  readonly pending: number
  /** Grows when something could not be done: what was asked for behind it must not be done either. */
  readonly stops: number
}

/** The verdicts on what is under the cursor or selected. Presses are worked off in their order, none is lost. */
export interface Triage {
  readonly work: StoreApi<TriageWork>
  /** Accepts a suggestion by its number, from 1. */
  accept(number: number): void
  /** Freezes what a verdict would act on, then opens its menu. */
  begin(kind: AskedVerdict): void
  /** Sends what is under the cursor or selected through routing again, whatever its state. */
  reroute(): void
  /** Asks why a suggestion is declined: the one of that number, or the first that nobody declined. */
  beginDecline(number?: number): void
  decline(target: DeclineTarget, said: { readonly reason: DeclineReason; readonly note: string }): void
  resume(): void
  wake(): void
  /** Carries a verdict out on what was frozen. */
  perform(verdict: Verdict, targets: Targets): void
  undo(): void
  /** Does again what was taken back last, or one of them. */
  redo(opId?: OpId): void
  /** Takes back one decision, wherever it stands in the history. */
  takeBack(op: Pick<OpView, 'id' | 'label'>): void
}

/** Builds the verdict keys' other end. */
export function createTriage(parts: TriageParts): Triage {
  const {
    client,
    inbox,
    decisions,
    announcer,
    overlays,
    bulks,
    now = () => performance.now(),
    isAway = () => false,
  } = parts
  let queue: Promise<void> = Promise.resolve()
  /** What came of a key is not said any more once that of a later one is. */
  let outcomes = 0
  const work = createStore<TriageWork>(() => ({ pending: 0, stops: 0 }))

  function stopWhatFollows(): void {
    work.setState(({ stops }) => ({ stops: stops + 1 }))
  }

  function enqueue(job: () => Promise<void>): void {
    const { stops } = work.getState()
    work.setState(({ pending }) => ({ pending: pending + 1 }))
    queue = queue
      .then(async () => {
        // The rows are not the ones that this was asked for.
        if (work.getState().stops === stops) await job()
      })
      .catch((error: unknown) => {
        stopWhatFollows()
        decisions.fail(error)
        inbox.refresh().catch(decisions.fail)
      })
      .finally(() => work.setState(({ pending }) => ({ pending: pending - 1 })))
  }

  // The row under the cursor went away while somebody may have had the finger on a key for it.
  let changedAt = -Infinity
  /** The groups whose events were decided here: where the last of them was, the group leaves by that. */
  const opened = new Set<string>()
  // What a run of ours decides comes as changes of the service, also a moment after it was looked at for the last time.
  let ranAt = -Infinity
  bulks.store.subscribe((_, { work: before }) => {
    if (before?.isSent === true) ranAt = now()
  })
  const isRunning = (): boolean => bulks.store.getState().work?.isSent === true || now() - ranAt < runEchoMs
  function watch<R>(list: ListStore<R>, nameOf: (row: R) => string): void {
    list.store.subscribe(({ lost, dropped, selection }, before) => {
      const isDeciding = work.getState().pending > 0
      const isOurs = isDeciding || isRunning()
      if (dropped !== null && dropped !== before.dropped) {
        // A key that was meant for the selection would act on the row under the cursor.
        if (selection.rows.size === 0) changedAt = now()
        const [only] = dropped.rows
        const isOne = only !== undefined && dropped.rows.length === 1
        if (!isOurs)
          announcer.tell(isOne ? inboxText.leftTheList(nameOf(only)) : inboxText.leftSelection(dropped.rows.length))
        return
      }
      if (isDeciding || lost === null || lost === before.lost) return
      changedAt = now()
      if (lost.why === 'gone' && !isOurs && !opened.has(list.keyOf(lost.row)))
        announcer.tell(inboxText.leftTheList(nameOf(lost.row)))
    })
  }
  watch(inbox.groups, (row) => row.subject)
  watch(inbox.events, (row) => row.title)

  /** Whether a key may still be meant for the row that was under the cursor before. */
  function isMeantForAnother(): boolean {
    const list = activeList(inbox)
    const { selection, cursor } = list.store.getState()
    if (now() - changedAt >= noticingMs || selection.rows.size > 0) return false
    // Somebody wants to decide: from now on the cursor stays with its row, while others come in above it.
    if (cursor.key !== null) list.expect(cursor.key, cursor.index)
    refuse(inboxText.justChanged)
    return true
  }

  function refuse(words: string): void {
    stopWhatFollows()
    announcer.refuse(words)
  }

  const onMatching = createMatchingVerdicts({ bulks, overlays, refuse })

  async function perform(verdict: Verdict, targets: Targets): Promise<void> {
    const planning = onMatching.plan(verdict, targets)
    if (planning !== null) return planning
    const each = verdict.kind === 'map' ? targets.each.filter(isMappable) : targets.each
    if (each.length === 0) {
      refuse(targets.count === 0 ? inboxText.noneWaits : inboxText.noneMappable)
      return
    }
    const { replaces } = targets
    const separate = planVerdict(
      verdict,
      each,
      verdict.kind === 'map' ? await newMappingIds(client, each.length, replaces) : [],
    )
    const label =
      separate.length === 1
        ? (separate[0]?.label ?? '')
        : inboxText.opLabel(verdict, inboxText.groups(targets.groups), targets.count)
    const planned = asOne(verdict, separate, label).map((op, at) =>
      replaces === undefined || at > 0 ? op : { ...op, replaces: replaces.opId },
    )
    const list = activeList(inbox)
    const { cursor } = list.store.getState()
    const { view } = inbox.store.getState().query
    if (view.kind === 'events' && view.group !== null) opened.add(view.group.groupKey)
    const [rowKey] = targets.rowKeys
    const endHold = list.hold()
    try {
      await decisions.decide(planned, {
        label,
        undone: () => {
          if (rowKey !== undefined && activeList(inbox) === list) list.expect(cursor.key ?? rowKey, cursor.index)
        },
      })
      // Where routing again leads is not known yet; what is somebody's waits as before.
      if (verdict.kind !== 'reroute' && verdict.kind !== 'assign') list.remove(new Set(targets.rowKeys))
    } finally {
      endHold()
    }
    const leftOut = targets.each.length - each.length
    const say = sayWhenSettled(list, (left) => {
      const isMany = targets.rowKeys.length > 1
      const said = isMany
        ? inboxText.announceMany(verdict, isAway(), inboxText.scope(targets), left)
        : inboxText.announce(verdict, isAway(), left)
      return leftOut > 0 ? `${said}. ${inboxText.someNotMappable(leftOut)}` : said
    })
    const refreshed = inbox.refresh().finally(say)
    // A mapping resolves more than the rows that were under the keys: what it takes along must be gone before the next key.
    if (list !== inbox.groups || verdict.kind === 'map' || verdict.kind === 'resume') await refreshed
    else refreshed.catch(decisions.fail)
  }

  /** How many are left is known once the list has asked again: arrivals, and rows that weren't loaded, count too. */
  function sayWhenSettled(list: AnyList, sentence: (left: string | null) => string): () => void {
    outcomes += 1
    const mine = outcomes
    const { query } = inbox.store.getState()
    return () => {
      if (mine !== outcomes) return
      const { total } = list.store.getState()
      const isSame = total !== null && inbox.store.getState().query === query
      announcer.say(sentence(isSame ? inboxText.left(total, list === inbox.groups ? 'group' : 'event') : null))
    }
  }

  async function openDetail(): Promise<Detail | null> {
    const detail = await inbox.detail.settled()
    if (detail === null) refuse(inboxText.nothingToDecide)
    if (detail !== null && detail.event.state.kind !== 'open') {
      refuse(inboxText.notOpen)
      return null
    }
    return detail
  }

  async function accept(number: number): Promise<void> {
    if (onMatching.refuse() || isMeantForAnother()) return
    if (activeList(inbox).store.getState().selection.rows.size > 0) {
      refuse(inboxText.selectOne)
      return
    }
    const detail = await openDetail()
    const candidate = detail?.event.candidates[number - 1]
    const targets = detail === null ? null : targetsOfDetail(detail, 'group')
    if (candidate === undefined || targets === null || !targets.each.some(isMappable)) {
      if (detail !== null) refuse(inboxText.noSuchCandidate(number))
      return
    }
    await perform(mapTo(candidate), targets)
  }

  async function begin(kind: AskedVerdict): Promise<void> {
    if (onMatching.begin(kind) || isMeantForAnother()) return
    const chosen = await freezeTargets(client, inbox, kind === 'map' ? 'group' : 'shown', openDetail)
    if (chosen === null) return stopWhatFollows()
    const { targets, candidates } = chosen
    if (targets.count === 0) {
      refuse(inboxText.noneWaits)
      await inbox.refresh()
      return
    }
    if (kind === 'map' && !targets.each.some(isMappable)) {
      const reason = inbox.detail.store.getState().detail?.event.reason
      refuse(
        targets.rowKeys.length > 1 || reason === undefined ? inboxText.noneMappable : inboxText.notMappable(reason),
      )
      return
    }
    overlays.open(kind === 'map' || kind === 'route_once' ? { kind, targets, candidates } : { kind, targets })
  }

  async function beginDecline(number?: number): Promise<void> {
    if (isMeantForAnother()) return
    const detail = await openDetail()
    const target = detail === null ? null : declineTargetOf(detail.event, number)
    if (target !== null) overlays.open({ kind: 'decline', target })
    else if (detail !== null) refuse(suggestionText.nothingToDecline)
  }

  async function decline(
    target: DeclineTarget,
    said: { readonly reason: DeclineReason; readonly note: string },
  ): Promise<void> {
    const op = declineOp(target, said)
    await decisions.decide([op], { label: op.label, undone: () => inbox.detail.refresh() })
    inbox.detail.refresh()
    announcer.say(op.label)
  }

  async function reroute(): Promise<void> {
    const matching = onMatching.targets('reroute')
    if (matching === undefined) return
    if (matching !== null) return perform({ kind: 'reroute', evenDecided: false }, matching)
    if (isMeantForAnother()) return
    const targets = await freezeAnyState(client, inbox)
    if (targets === null) {
      refuse(inboxText.nothingToDecide)
      return
    }
    if (targets.each.some(({ selection }) => countOf(selection) > mostReroutedAtOnce)) {
      refuse(inboxText.tooManyToReroute(mostReroutedAtOnce))
      return
    }
    const { state } = inbox.store.getState().query.filter
    await perform({ kind: 'reroute', evenDecided: state !== 'open' && state !== 'snoozed' }, targets)
  }

  async function resume(): Promise<void> {
    if (onMatching.refuse() || isMeantForAnother()) return
    const detail = await openDetail()
    const paused = detail?.event.pausedMappings[0]
    const targets = detail === null ? null : targetsOfDetail(detail, 'group')
    if (paused === undefined || targets === null) {
      if (detail !== null) refuse(inboxText.nothingPaused)
      return
    }
    // The contract types this id as plain text; the store fills it from the mapping's row.
    const mappingId = paused.id as MappingId
    await perform({ kind: 'resume', mappingId, projectName: paused.projectName, baseVersion: paused.version }, targets)
  }

  async function wake(): Promise<void> {
    const matching = onMatching.targets('wake')
    if (matching !== null && matching !== undefined) return perform({ kind: 'wake' }, matching)
    if (isMeantForAnother()) return
    const detail = await inbox.detail.settled()
    const targets = detail === null || detail.event.state.kind !== 'snoozed' ? null : targetsOfDetail(detail, 'shown')
    if (targets === null) {
      if (detail !== null) refuse(inboxText.notSnoozed)
      return
    }
    await perform({ kind: 'wake' }, targets)
  }

  async function showRestored(op: OpView): Promise<void> {
    const { query } = inbox.store.getState()
    const key = await restoredRow(client, query, op)
    const list = activeList(inbox)
    if (key !== null && inbox.store.getState().query === query) list.expect(key, list.store.getState().cursor.index)
  }

  async function undo(): Promise<void> {
    const endHold = activeList(inbox).hold()
    const label = await decisions.undo(showRestored).finally(endHold)
    outcomes += 1
    if (label === null) refuse(inboxText.nothingToUndo)
    else announcer.say(inboxText.announceUndone(label))
    await inbox.refresh()
  }

  async function takeBack({ id, label }: Pick<OpView, 'id' | 'label'>): Promise<void> {
    const endHold = activeList(inbox).hold()
    await decisions.takeBack(id).finally(endHold)
    outcomes += 1
    announcer.say(undoText.takenBack(label))
    await inbox.refresh()
  }

  async function redo(opId?: OpId): Promise<void> {
    const endHold = activeList(inbox).hold()
    const done = await decisions.redo(opId).finally(endHold)
    outcomes += 1
    if (done === null) refuse(undoText.nothingToRedo)
    else announcer.say(undoText.redone(done))
    await inbox.refresh()
  }

  return {
    work,
    accept: (number) => enqueue(() => accept(number)),
    begin: (kind) => enqueue(() => begin(kind)),
    beginDecline: (number) => enqueue(() => beginDecline(number)),
    decline: (target, said) => enqueue(() => decline(target, said)),
    reroute: () => enqueue(reroute),
    resume: () => enqueue(resume),
    wake: () => enqueue(wake),
    perform: (verdict, targets) => enqueue(() => perform(verdict, targets)),
    undo: () => enqueue(undo),
    redo: (opId) => enqueue(() => redo(opId)),
    takeBack: (op) => enqueue(() => takeBack(op)),
  }
}
