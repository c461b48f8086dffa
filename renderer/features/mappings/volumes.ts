import { failureWords } from '#shared/errors/failure-words.ts'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Client } from '../../client/client.ts'
import { dayStarts } from './day-starts.ts'

export type Volume = IpcOutput<'mappings.volume'>['volumes'][number]

interface Known {
  /** What it had carried when this was read, and on which day: another number is asked for anew. */
  readonly as: string
  readonly volume: Volume
}

export interface Volumes {
  readonly store: StoreApi<{ readonly known: ReadonlyMap<string, Known>; readonly failure: string | null }>
  /** Says that a row is on screen: all that are said in the same turn are one question. */
  want(row: Pick<MappingRow, 'id' | 'carried'>, nowMs: number): void
}

const mostAtOnce = 200
const mostKept = 2_000

/** Holds what mappings carried by day, as far as they were looked at. */
export function createVolumes(client: Pick<Client, 'call'>): Volumes {
  const store = createStore<ReturnType<Volumes['store']['getState']>>(() => ({ known: new Map(), failure: null }))
  const wanted = new Map<MappingRow['id'], string>()
  const asked = new Map<string, string>()
  let isPlanned = false

  async function askAll(nowMs: number): Promise<void> {
    isPlanned = false
    const rows = [...wanted].slice(0, mostAtOnce)
    for (const [id, as] of rows) {
      wanted.delete(id)
      asked.set(id, as)
    }
    try {
      const input = { ids: rows.map(([id]) => id), starts: dayStarts(nowMs) }
      const { volumes } = await client.call('mappings.volume', input)
      const kept = [...store.getState().known].slice(-mostKept)
      const found = volumes.map((volume) => [volume.id, { as: asked.get(volume.id) ?? '', volume }] as const)
      store.setState({ known: new Map([...kept, ...found]), failure: null })
    } catch (error) {
      store.setState({ failure: failureWords(error) })
    } finally {
      // Asked for again when it is on screen again.
      for (const [id] of rows) asked.delete(id)
    }
    if (wanted.size > 0) plan(nowMs)
  }

  function plan(nowMs: number): void {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => void askAll(nowMs), 0)
  }

  return {
    store,
    want({ id, carried }, nowMs) {
      const as = `${carried} ${dayStarts(nowMs).at(-1) ?? ''}`
      if (store.getState().known.get(id)?.as === as || asked.get(id) === as) return
      wanted.set(id, as)
      plan(nowMs)
    },
  }
}
