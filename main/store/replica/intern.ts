import type { OpId } from '#shared/model/ids.ts'
import type { Candidate, RoutingStep } from '#shared/model/routing-decision.ts'
import type { WriteDb } from '../sqlite/database.ts'
import { topCandidate } from './top-candidate.ts'

/** Keeps texts that repeat from event to event once, and remembers the numbers of those seen lately. */
export interface Intern {
  /** JSON list of phrase numbers. */
  steps(steps: readonly RoutingStep[]): string
  candidates(candidates: readonly Candidate[]): number | null
  group(key: string, installationId: string | null, resourceId: string | null): number
  decider(opId: OpId, actor: string, at: number): number
  /** Makes words known to `matchQuery`. */
  words(words: Iterable<string>): void
  /** After a rollback the numbers given since may belong to nothing. */
  forget(): void
}

const remembered = 20_000
const rememberedWords = 100_000

export function createIntern(db: WriteDb): Intern {
  const phrases = new Map<string, number>()
  const lists = new Map<string, number>()
  const groups = new Map<string, number>()
  const words = new Set<string>()
  const stepLists = new Map<string, string>()
  const deciders = new Map<string, number>()

  function numberOf(known: Map<string, number>, text: string, find: string, insert: () => number | bigint): number {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const no = db.value<number>(find, text) ?? Number(insert())
    if (known.size >= remembered) known.clear()
    known.set(text, no)
    return no
  }

  return {
    steps(steps) {
      const list = JSON.stringify(steps)
      const kept = stepLists.get(list)
      if (kept !== undefined) return kept
      const numbers = steps.map((step) => {
        const json = JSON.stringify(step)
        return numberOf(
          phrases,
          json,
          'SELECT phrase_no FROM phrase WHERE json = ?',
          () => db.run('INSERT INTO phrase (json) VALUES (?)', json).lastInsertRowid,
        )
      })
      const made = `[${numbers.join(',')}]`
      if (stepLists.size >= remembered) stepLists.clear()
      stepLists.set(list, made)
      return made
    },
    decider(opId, actor, at) {
      return numberOf(
        deciders,
        opId,
        'SELECT decider_no FROM decider WHERE op_id = ?',
        () => db.run('INSERT INTO decider (op_id, actor, at) VALUES (?, ?, ?)', opId, actor, at).lastInsertRowid,
      )
    },
    candidates(candidates) {
      if (candidates.length === 0) return null
      const json = JSON.stringify(candidates)
      return numberOf(
        lists,
        json,
        'SELECT candidates_no FROM candidate_list WHERE json = ?',
        () =>
          db.run(
            'INSERT INTO candidate_list (json, top_json) VALUES (?, ?)',
            json,
            JSON.stringify(topCandidate(candidates)),
          ).lastInsertRowid,
      )
    },
    group(key, installationId, resourceId) {
      return numberOf(
        groups,
        key,
        'SELECT group_no FROM inbox_group WHERE group_key = ?',
        () =>
          db.run(
            'INSERT INTO inbox_group (group_key, installation_id, resource_id) VALUES (?, ?, ?)',
            key,
            installationId,
            resourceId,
          ).lastInsertRowid,
      )
    },
    words(given) {
      for (const word of given) {
        if (words.has(word)) continue
        db.run('INSERT OR IGNORE INTO word VALUES (?)', word)
        if (words.size >= rememberedWords) words.clear()
        words.add(word)
      }
    },
    forget() {
      words.clear()
      stepLists.clear()
      deciders.clear()
      phrases.clear()
      lists.clear()
      groups.clear()
    },
  }
}
