import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { everything, StoreDesk } from '#test/fakes/store-desk.ts'
import { dumpTallies, dumpView, forgetOverlay } from './replica-dump.ts'
import type { Step } from './replica-steps.ts'
import { repositories, stepArbitrary, take } from './replica-steps.ts'
import { runCount } from './run-count.ts'

const numRuns = runCount(30)
const steps = fc.array(stepArbitrary, { minLength: 1, maxLength: 30 })

async function played(taken: readonly Step[], check: (desk: StoreDesk) => Promise<void>): Promise<void> {
  const service = new FeedService(repositories)
  for (let n = 1; n <= 8; n += 1) service.arrive(n, 1 + (n % repositories))
  const desk = new StoreDesk(service)
  try {
    await desk.load()
    for (const step of taken) await take(desk, step)
    await check(desk)
  } finally {
    await desk.leave()
  }
}

/** Everything that waits is sent, everything refused is given up, everything is pulled. */
async function comeToRest(desk: StoreDesk): Promise<void> {
  for (;;) {
    const { waiting, attention } = await desk.store.opsCounts({ workspaceId })
    if (waiting + attention === 0) break
    await desk.push()
    const { rows } = await desk.store.opsList({ workspaceId, scope: 'attention', offset: 0, limit: 200 })
    for (const { id } of rows) await desk.store.opsDiscard({ workspaceId, opId: id })
  }
  await desk.pull()
}

test('laying the overlay anew changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(steps, (taken) =>
      played(taken, async (desk) => {
        const before = dumpView(desk)
        await desk.store.close()
        forgetOverlay(desk)
        await desk.restart()
        expect(dumpView(desk)).toEqual(before)
      }),
    ),
    { numRuns },
  )
}, 3_600_000)

test('maintained tallies are what counting would find', async () => {
  await fc.assert(
    fc.asyncProperty(steps, (taken) =>
      played(taken, async (desk) => {
        const { kept, counted } = dumpTallies(desk)
        expect(kept).toEqual(counted)
      }),
    ),
    { numRuns },
  )
}, 3_600_000)

test('at rest the console shows what the service has, and no decision has vanished', async () => {
  await fc.assert(
    fc.asyncProperty(steps, (taken) =>
      played(taken, async (desk) => {
        await comeToRest(desk)
        const { rows } = await desk.store.opsList({ workspaceId, scope: 'all', offset: 0, limit: 200 })
        expect(rows.every(({ state }) => state.kind === 'synced' || state.kind === 'cancelled')).toBe(true)
        for (const event of desk.service.events()) {
          const shown = await desk.store.inboxEvent({ workspaceId, id: event.id })
          expect({ id: event.id, state: shown.state }).toEqual({ id: event.id, state: event.item?.state })
        }
        expect(dumpView(desk).items.every((row) => (row as { local: unknown }).local === null)).toBe(true)
        const mappings = await desk.store.mappingsList({
          workspaceId,
          offset: 0,
          limit: 50,
          text: '',
          state: 'current',
          sort: 'newest',
        })
        for (const row of mappings.rows)
          expect(row).toMatchObject({
            version: desk.service.mapping(row.id)?.version,
            carried: desk.service.mapping(row.id)?.carried,
            unsynced: false,
          })
      }),
    ),
    { numRuns },
  )
}, 3_600_000)

test('taking back the newest decision shows what was shown before it', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 0, max: 40 }), (taken, pick) =>
      played(taken, async (desk) => {
        const states = () =>
          dumpView(desk).items.map((row) => [
            (row as { id: string }).id,
            (row as { state_json: string | null }).state_json,
          ])
        const { rows } = await desk.store.inboxEvents({
          workspaceId,
          offset: 0,
          limit: 200,
          groupKey: null,
          filter: everything,
        })
        const chosen = rows[pick % Math.max(1, rows.length)]
        if (chosen === undefined) return
        const before = states()
        const decided = await desk.snooze(chosen.id)
        if (pick % 3 > 0) await desk.push(pick % 3 === 1 ? 'arrives' : 'lost')
        const now = await desk.op(decided.id)
        if (now?.undoable !== true) return
        await desk.undo(decided)
        const after = new Map(states().map(([id, json]) => [id, json]))
        expect(after.get(chosen.id) ?? null).toBe(
          new Map(before.map(([id, json]) => [id, json])).get(chosen.id) ?? null,
        )
      }),
    ),
    { numRuns },
  )
}, 3_600_000)

test('taking back the newest decision and doing it again shows what it had shown', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 3 }), (taken, waits) =>
      played(taken, async (desk) => {
        const wait = async (how = 0) => {
          if (how > 0) await desk.push(how === 1 ? 'arrives' : 'lost')
          if (how === 1) await desk.pull()
        }
        const items = () => dumpView(desk).items as readonly Shown[]
        await wait(waits[0])
        const newest = await desk.store.opsLast({ workspaceId })
        // A mapping that is made again has another id, by which its items show it.
        if (newest === null || newest.intent?.type === 'mapping.create') return
        const before = items().filter(({ decider }) => decider === newest.id)
        await desk.undo(newest)
        await wait(waits[1])
        const undone = await desk.op(newest.id)
        if (undone?.redoable !== true) return
        // What the service says it left alone was only thought to be decided.
        const skipped: ReadonlySet<string> = new Set(undone.result?.skipped.map(({ id }) => id))
        await desk.redo(newest)
        await wait(waits[2] === 1 ? 0 : waits[2])
        const after = new Map(items().map(({ id, state_json: state }) => [id, state]))
        for (const { id, state_json: state } of before) if (!skipped.has(id)) expect(after.get(id)).toBe(state)
      }),
    ),
    { numRuns },
  )
}, 3_600_000)

interface Shown {
  readonly id: string
  readonly state_json: string | null
  readonly decider: string | null
}
