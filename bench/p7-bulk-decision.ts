import { toInstant } from '#shared/model/instant.ts'
import type { EventId } from '#shared/model/ids.ts'
import { benchEvents, copiedReplica, openBenchStore } from './replica/loaded-replica.ts'
import { limitRow, ratioRow, reportRow, timesOf } from './replica/measure.ts'
import { rawDecisions } from './replica/raw-decision.ts'
import { benchEvent, benchOp, benchWorkspace as workspaceId } from './replica/synthetic-feed.ts'
import type { Workload } from './workload.ts'

const items = 10_000
/** As many as one selection may name. */
const perSelection = 1000

/** Open items that lie far apart, 1,000 to a selection. */
function scattered(): EventId[][] {
  const step = Math.max(20, Math.floor(benchEvents / items / 20) * 20)
  const ids = Array.from({ length: items }, (_, n) =>
    benchEvent((n * step + Math.floor((n * step) / benchEvents)) % benchEvents),
  )
  return Array.from({ length: items / perSelection }, (_, n) => ids.slice(n * perSelection, (n + 1) * perSelection))
}

export const workload: Workload = {
  id: 'P7',
  title: `one decision on ${items.toLocaleString('en')} scattered events of ${benchEvents.toLocaleString('en')}`,
  async run() {
    const store = openBenchStore(await copiedReplica('ours'))
    const raw = rawDecisions(await copiedReplica('raw'))
    await store.open({ workspaceId })
    const selections = scattered()
    const waits: number[] = []
    const decideAll = () =>
      store.decide({
        workspaceId,
        label: 'Ignored',
        op: {
          id: benchOp(200_000),
          typeVersion: 1,
          actor: 'ada',
          decidedAt: toInstant(Date.now()),
          intent: {
            type: 'event.bulk',
            of: { kind: 'frozen', selections: selections.map((ids) => ({ kind: 'items', ids })) },
            action: { kind: 'ignore', reason: 'noise', note: '' },
          },
        },
      })
    const startedAt = performance.now()
    let isDone = false
    const all = decideAll().finally(() => (isDone = true))
    while (!isDone) {
      const askedAt = performance.now()
      await store.inboxGroups({
        workspaceId,
        offset: 0,
        limit: 50,
        sort: 'newest',
        filter: { state: 'open', provider: null, text: '', closingWithinMs: null },
      })
      waits.push(performance.now() - askedAt)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await all
    const ours = performance.now() - startedAt
    const rawAt = performance.now()
    raw.decide(benchOp(200_000), selections.flat())
    const theirs = performance.now() - rawAt
    await store.close()
    raw.close()
    return {
      rows: [
        ratioRow('all decided', ours, { name: 'raw', value: theirs }, 1.2),
        limitRow('a window asked for meanwhile, p95', timesOf(waits).p95, 50),
        limitRow('a window asked for meanwhile, worst', timesOf(waits).worst, 50),
        reportRow('events per second', (items * 1000) / ours, '/s'),
      ],
    }
  },
}
