import Database from 'better-sqlite3'
import type { Change } from '#shared/model/change.ts'
import type { Operation } from '#shared/model/operation.ts'
import type { Law } from './broken-law.ts'
import { replicaOf } from './laws.ts'
import type { Serve } from './network.ts'
import type { Sabotage } from './world.ts'

interface Breach {
  /** The law that says so; another one may say so first. */
  readonly breaks: Law
  readonly make: () => Sabotage
}

type Served = NonNullable<ReturnType<Serve>>

function changed(served: Served | null, change: (body: { changes?: Change[] }) => unknown): Served | null {
  if (served === null) return null
  const answer = served.answer.then(async (response) =>
    response.ok ? Response.json(change((await response.json()) as { changes?: Change[] })) : response,
  )
  return { ...served, answer }
}

function forgetOne(replica: string): void {
  const db = new Database(replica)
  db.exec('UPDATE inbox_tally SET items = items + 1')
  db.close()
}

/** Each breaks one rule of sync, in one place, now and then. */
export const sabotages: Readonly<Record<string, Breach>> = {
  'an ack for what was dropped': {
    breaks: 'no decision vanishes',
    make() {
      let batches = 0
      return {
        serve: (serve) => (request) => {
          if (!request.url.endsWith('/ops') || (batches += 1) % 3 > 0) return serve(request)
          const { ops } = JSON.parse(request.body ?? '') as { ops: Operation[] }
          const result = { applied: 1, skipped: [], arrivedLater: 0, takenAlong: 0 }
          const verdicts = ops.map(({ id }) => ({ opId: id, kind: 'applied', seq: 1, result }))
          return { answer: Promise.resolve(Response.json({ verdicts })), hangUp: () => undefined, isAlive: () => true }
        },
      }
    },
  },
  'a cursor that goes on without a row': {
    breaks: 'the view is the service',
    make() {
      let pages = 0
      return {
        store: (store) => ({
          ...store,
          applyChanges: (page) =>
            store.applyChanges((pages += 1) % 3 === 0 ? { ...page, changes: page.changes.slice(0, -1) } : page),
        }),
      }
    },
  },
  'a service that forgets what it has decided': {
    breaks: 'applied at most once',
    make: () => ({
      serve: (serve, service) => (request) => {
        if (request.url.endsWith('/ops') && service.isUp)
          service.process.store.write((db) => void db.write('DELETE FROM operation').run())
        return serve(request)
      },
    }),
  },
  'a feed without what was removed': {
    breaks: 'the view is the service',
    make: () => ({
      serve: (serve) => (request) => {
        const served = serve(request)
        if (!request.url.includes('/changes?')) return served
        const present = ({ kind }: Change): boolean => kind !== 'tombstone'
        return changed(served, ({ changes = [], ...page }) => ({ ...page, changes: changes.filter(present) }))
      },
    }),
  },
  'a decision that is told before it is kept': {
    breaks: 'no decision vanishes',
    make() {
      let decisions = 0
      return {
        store: (store) => ({
          ...store,
          decide(input) {
            if ((decisions += 1) % 4 > 0) return store.decide(input)
            const { id, intent, decidedAt } = input.op
            const told = { id, intent, decidedAt, label: input.label, state: { kind: 'queued' } as const }
            return Promise.resolve({
              ...told,
              result: null,
              undoable: true,
              notUndoable: null,
              redoable: false,
              notRedoable: null,
              again: null,
              againBy: null,
              ran: null,
              replacedBy: null,
              undoneBy: null,
              together: null,
            })
          },
        }),
      }
    },
  },
  'a verdict that is taken for another': {
    breaks: 'no decision vanishes',
    make: () => ({
      store: (store) => ({
        ...store,
        settle: ({ verdicts, ...input }) =>
          store.settle({
            ...input,
            verdicts: verdicts.map((verdict) =>
              verdict.kind === 'conflict'
                ? {
                    opId: verdict.opId,
                    kind: 'applied',
                    seq: 1,
                    result: { applied: 1, skipped: [], arrivedLater: 0, takenAlong: 0 },
                  }
                : verdict,
            ),
          }),
      }),
    }),
  },
  'an undo that leaves something behind': {
    breaks: 'undo brings back what was',
    make: () => ({
      serve: (serve, service) => (request) => {
        const served = serve(request)
        if (served === null || !request.url.endsWith('/ops') || request.body?.includes('op.undo') !== true)
          return served
        const answer = served.answer.finally(() => {
          if (!served.isAlive()) return
          service.process.store.write((db) => void db.write('UPDATE mapping SET carried = carried + 1').run())
        })
        return { ...served, answer }
      },
    }),
  },
  'a tally that is not kept up': {
    breaks: 'tallies are counts',
    make() {
      let pages = 0
      return {
        store: (store, console) => ({
          ...store,
          async applyChanges(page) {
            const applied = await store.applyChanges(page)
            if ((pages += 1) % 4 === 0) forgetOne(replicaOf(console()))
            return applied
          },
        }),
      }
    },
  },
  'a cursor that goes back': {
    breaks: 'the cursor only goes on',
    make() {
      let pages = 0
      return {
        store: (store) => ({
          ...store,
          async applyChanges(page) {
            const applied = await store.applyChanges(page)
            return (pages += 1) % 5 > 0
              ? applied
              : { ...applied, state: { ...applied.state, seq: applied.state.seq - 1 } }
          },
        }),
      }
    },
  },
}
