import { toInstant } from '#shared/model/instant.ts'
import type { EventId } from '#shared/model/ids.ts'
import { benchEvents, copiedReplica, openBenchStore } from './replica/loaded-replica.ts'
import { compare, limitRow, ratioRow, timesOf } from './replica/measure.ts'
import { rawDecisions } from './replica/raw-decision.ts'
import { benchEvent, benchOp, benchWorkspace as workspaceId } from './replica/synthetic-feed.ts'
import type { Workload } from './workload.ts'

const decisions = 400

/** Open items, spread over the whole replica. */
function openItem(n: number): EventId {
  const spread = Math.floor(benchEvents / 20 / decisions) * 20
  return benchEvent((n * Math.max(20, spread)) % benchEvents)
}

export const workload: Workload = {
  id: 'P6',
  title: `a decision, durable and shown, among ${benchEvents.toLocaleString('en')} events`,
  async run() {
    const store = openBenchStore(await copiedReplica('ours'))
    const raw = rawDecisions(await copiedReplica('raw'))
    await store.open({ workspaceId })
    const next: number[] = []
    const decide = (n: number) =>
      store.decide({
        workspaceId,
        label: 'Ignored',
        op: {
          id: benchOp(100_000 + n),
          typeVersion: 1,
          actor: 'ada',
          decidedAt: toInstant(Date.now()),
          intent: { type: 'event.ignore', reason: 'noise', note: '', selection: { kind: 'items', ids: [openItem(n)] } },
        },
      })
    for (let n = 0; n < 20; n += 1) {
      await decide(n)
      raw.decide(benchOp(100_000 + n), [openItem(n)])
    }
    const { ours, theirs } = await compare(
      decisions - 20,
      (n) => decide(n + 20),
      (n) => raw.decide(benchOp(100_020 + n), [openItem(n + 20)]),
    )
    for (let n = 0; n < 50; n += 1) {
      const startedAt = performance.now()
      await store.inboxGroups({
        workspaceId,
        offset: 0,
        limit: 50,
        sort: 'newest',
        filter: { state: 'open', provider: null, text: '', closingWithinMs: null },
      })
      await store.inboxEvent({ workspaceId, id: openItem(n + 1) })
      next.push(performance.now() - startedAt)
    }
    const peer = { name: 'raw' }
    await store.close()
    raw.close()
    return {
      rows: [
        ratioRow('decision p50', ours.p50, { ...peer, value: theirs.p50 }, 1.2),
        ratioRow('decision p95', ours.p95, { ...peer, value: theirs.p95 }, 1.2),
        limitRow('decision p95 and the next rows p95', ours.p95 + timesOf(next).p95, 50),
      ],
    }
  },
}
