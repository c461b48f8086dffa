import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { MappingRow } from '#shared/ipc/catalog-calls.ts'
import type { Client } from '../../client/client.ts'
import { useConsole } from '../../app/console-context.ts'
import { createVolumes, type Volume, type Volumes } from './volumes.ts'

const held = new WeakMap<Client, Volumes>()

/** What a mapping carried by day, or null until that is known. */
export function useVolume(row: Pick<MappingRow, 'id' | 'carried'>): {
  readonly volume: Volume | null
  readonly failure: string | null
} {
  const { client } = useConsole()
  const volumes = held.get(client) ?? createVolumes(client)
  held.set(client, volumes)
  const { id, carried } = row
  useEffect(() => volumes.want({ id, carried }, Date.now()), [volumes, id, carried])
  const volume = useStore(volumes.store, ({ known }) => known.get(id)?.volume ?? null)
  const failure = useStore(volumes.store, (state) => state.failure)
  return { volume, failure }
}
