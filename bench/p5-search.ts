import type { InboxFilter } from '#shared/ipc/inbox-calls.ts'
import { benchEvents, loadedReplica, openBenchStore } from './replica/loaded-replica.ts'
import { compare, limitRow, ratioRow, reportRow, timesOf } from './replica/measure.ts'
import { rawWindows } from './replica/raw-windows.ts'
import { benchWorkspace as workspaceId } from './replica/synthetic-feed.ts'
import type { Workload } from './workload.ts'

const limit = 50
const wholeWords = ['search', 'pull', 'opened', 'request', 'deploy', 'main', 'org', 'billing']
const beginnings = ['s', 'se', 'sea', 'searc', 'op', 'pul', 'rel', 'dev', '1', '42', 'dependab']
const filterOf = (text: string): InboxFilter => ({ state: 'open', provider: null, text, closingWithinMs: null })

export const workload: Workload = {
  id: 'P5',
  title: `search, newest first, ${limit} rows of ${benchEvents.toLocaleString('en')} events`,
  async run() {
    const dataDir = await loadedReplica()
    const store = openBenchStore(dataDir)
    await store.open({ workspaceId })
    const events = (text: string) =>
      store.inboxEvents({ workspaceId, offset: 0, limit, groupKey: null, filter: filterOf(text) })
    const cold: number[] = []
    for (const text of [...wholeWords, ...beginnings]) {
      const startedAt = performance.now()
      await events(text)
      cold.push(performance.now() - startedAt)
      await whenCounted(() => events(text))
    }
    const raw = rawWindows(dataDir)
    const word = (n: number): string => wholeWords[n % wholeWords.length] ?? ''
    const warm = await compare(
      400,
      (n) => events(word(n)),
      (n) => raw.words.all(`"${word(n)}"`),
    )
    const prefix = await compare(
      400,
      (n) => events(beginnings[n % beginnings.length] ?? ''),
      () => undefined,
    )
    const groups: number[] = []
    for (const text of wholeWords) {
      const startedAt = performance.now()
      await store.inboxGroups({ workspaceId, offset: 0, limit, sort: 'newest', filter: filterOf(`${text} org`) })
      groups.push(performance.now() - startedAt)
    }
    await store.close()
    raw.close()
    return {
      rows: [
        limitRow('a word, p50', warm.ours.p50, 1),
        reportRow('a word by raw FTS5, p50', warm.theirs.p50, 'ms'),
        limitRow('a word, p95', warm.ours.p95, 2),
        limitRow('a beginning of one or more letters, p50', prefix.ours.p50, 1),
        limitRow('a beginning, p95', prefix.ours.p95, 2),
        limitRow('first time asked, worst', timesOf(cold).worst, 15),
        ratioRow('a word, p50', warm.ours.p50, { name: 'raw FTS5', value: warm.theirs.p50 }, 2),
        reportRow('groups of two words, p50', timesOf(groups).p50, 'ms'),
      ],
    }
  },
}

/** Large searches are counted in the background: waits until that is over. */
async function whenCounted(ask: () => Promise<{ readonly counting?: true | undefined }>): Promise<void> {
  while ((await ask()).counting === true) await new Promise((resolve) => setTimeout(resolve, 20))
}
