import { filterOf, parseSearch } from '#shared/domain/inbox-language.ts'
import { benchEvents, loadedReplica, openBenchStore } from './replica/loaded-replica.ts'
import type { Times } from './replica/measure.ts'
import { reportRow, timesOf } from './replica/measure.ts'
import { benchWorkspace as workspaceId } from './replica/synthetic-feed.ts'
import type { Workload } from './workload.ts'

const limit = 50
const warmRounds = 50
const pauseMs = 20

/** Each kind of filter twice: what one list has found is at hand for the other. */
const asked = {
  'by type': ['type:push', 'type:create'],
  'by actor': ['actor:dev-7', 'actor:dev-11'],
  'by a pattern of actors': ['actor:dev-1*', 'actor:dev-2*'],
  'by owner': ['repo:org-3/*', 'repo:org-4/*'],
  'by nobody': ['assigned:nobody', '-assigned:anyone'],
  'by phrase': ['"pull request"', '"opened by"'],
  'not of a type': ['-type:push', '-type:create'],
  'without a word': ['-billing', '-search'],
  'of two days': ['received:2d type:push', 'received:3d type:create'],
} as const

interface Answer {
  readonly counting?: true | undefined
}

interface Asked {
  readonly first: number
  readonly whole: number
  readonly warm: Times
}

/** The first answer, the time until nothing is counted any more, and the same window again. */
async function askedFor(ask: () => Promise<Answer>): Promise<Asked> {
  const startedAt = performance.now()
  let answer = await ask()
  const first = performance.now() - startedAt
  while (answer.counting === true) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
    answer = await ask()
  }
  const whole = performance.now() - startedAt
  const warm: number[] = []
  for (let round = 0; round < warmRounds; round += 1) {
    const againAt = performance.now()
    await ask()
    warm.push(performance.now() - againAt)
  }
  return { first, whole, warm: timesOf(warm) }
}

export const workload: Workload = {
  id: 'P5b',
  title: `filtered windows that no index answers, ${limit} rows of ${benchEvents.toLocaleString('en')} events`,
  async run() {
    const store = openBenchStore(await loadedReplica())
    await store.open({ workspaceId })
    const window = { workspaceId, offset: 0, limit } as const
    const rows = []
    for (const [name, [forGroups, forEvents]] of Object.entries(asked)) {
      const filters = { groups: filterOf(parseSearch(forGroups)), events: filterOf(parseSearch(forEvents)) }
      const seen = {
        groups: await askedFor(() => store.inboxGroups({ ...window, sort: 'newest', filter: filters.groups })),
        events: await askedFor(() => store.inboxEvents({ ...window, groupKey: null, filter: filters.events })),
      }
      for (const [list, { first, whole, warm }] of Object.entries(seen)) {
        rows.push(
          reportRow(`${list} ${name}, first answer`, first, 'ms'),
          reportRow(`${list} ${name}, until counted whole`, whole, 'ms'),
          reportRow(`${list} ${name}, warm, p50`, warm.p50, 'ms'),
          reportRow(`${list} ${name}, warm, p95`, warm.p95, 'ms'),
        )
      }
    }
    await store.close()
    return { rows }
  },
}
