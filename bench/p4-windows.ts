import type { GroupSort, InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { benchEvents, loadedReplica, openBenchStore } from './replica/loaded-replica.ts'
import type { Times } from './replica/measure.ts'
import { compare, limitRow, ratioRow, reportRow } from './replica/measure.ts'
import { rawWindows } from './replica/raw-windows.ts'
import { benchWorkspace as workspaceId } from './replica/synthetic-feed.ts'
import type { Workload, WorkloadRow } from './workload.ts'

const rounds = 200
const limit = 50
const hourMs = 3_600_000
const open: InboxFilter = { state: 'open', provider: null, text: '', closingWithinMs: null }

async function measured(count: number) {
  const dataDir = await loadedReplica(count)
  const store = openBenchStore(dataDir)
  const raw = rawWindows(dataDir)
  await store.open({ workspaceId })
  const groups = (sort: GroupSort, filter = open) => store.inboxGroups({ workspaceId, offset: 0, limit, sort, filter })
  const events = (offset: number, filter = open) =>
    store.inboxEvents({ workspaceId, offset, limit, groupKey: null, filter })
  const beside = async (ours: () => Promise<unknown>, theirs: { all(offset: number): unknown }) => {
    await compare(20, ours, () => theirs.all(0))
    return compare(rounds, ours, () => {
      raw.total.all()
      return theirs.all(0)
    })
  }
  const seen = {
    'groups, newest': await beside(() => groups('newest'), raw.newestGroups),
    'groups, largest': await beside(() => groups('largest'), raw.largestGroups),
    'groups, closing soonest': await beside(() => groups('closing_soonest'), raw.closingGroups),
    'groups of a provider': await beside(() => groups('newest', { ...open, provider: 'github' }), raw.githubGroups),
    'events, newest': await beside(() => events(0), raw.newestEvents),
    'events of a provider': await beside(() => events(0, { ...open, provider: 'github' }), raw.githubEvents),
  }
  const deepest = Math.floor(count * 0.8)
  const deep = await compare(
    50,
    () => events(deepest),
    () => raw.newestEvents.all(deepest),
  )
  const counts = await compare(
    rounds,
    () => store.inboxCounts({ workspaceId }),
    () => raw.counts.all(),
  )
  const closing = await compare(
    50,
    () => groups('newest', { ...open, closingWithinMs: 12 * hourMs }),
    () => undefined,
  )
  await store.close()
  raw.close()
  return { seen, deep, counts: counts.ours, closing: closing.ours }
}

function windowRows(name: string, { ours, theirs }: { readonly ours: Times; readonly theirs: Times }): WorkloadRow[] {
  return [
    ratioRow(`${name}, p50`, ours.p50, { name: 'raw', value: theirs.p50 }, 1.2),
    ratioRow(`${name}, p95`, ours.p95, { name: 'raw', value: theirs.p95 }, 1.2),
  ]
}

export const workload: Workload = {
  id: 'P4',
  title: `windows and counts of the Inbox, ${limit} rows of ${benchEvents.toLocaleString('en')} events`,
  async run() {
    const small = await measured(10_000)
    const large = await measured(benchEvents)
    const newest = 'events, newest'
    return {
      rows: [
        ...Object.entries(large.seen).flatMap(([name, times]) => windowRows(name, times)),
        ratioRow(
          `${newest}, p50, from 10,000 events on`,
          large.seen[newest].ours.p50,
          { name: 'at 10,000', value: small.seen[newest].ours.p50 },
          1.5,
        ),
        ratioRow(
          'the last fifth of all events, p50',
          large.deep.ours.p50,
          { name: 'raw offset', value: large.deep.theirs.p50 },
          1.2,
        ),
        reportRow('the last fifth of all events, p95', large.deep.ours.p95, 'ms'),
        limitRow('counts (P4c), p50', large.counts.p50, 1),
        limitRow('groups closing within 12 hours (P4c), p50', large.closing.p50, 15),
        limitRow('groups closing within 12 hours (P4c), p95', large.closing.p95, 15),
      ],
    }
  },
}
