import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { failureWords } from '#shared/errors/failure-words.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { useConsole } from '../../app/console-context.ts'
import { useIsAway } from '../records/use-is-away.ts'
import { type ActivityRow, type LoadedActivity, timeline, withNewest, withOlder } from './activity.ts'

type Known = IpcOutput<'installations.known_activity'>

/** What was loaded of the last few, for when the service is away. Their ids are of one workspace each. */
const kept = new Map<InstallationId, LoadedActivity>()
const keptInstallations = 50

function keep(id: InstallationId, loaded: LoadedActivity): void {
  kept.delete(id)
  kept.set(id, loaded)
  const [oldest] = kept.keys()
  if (kept.size > keptInstallations && oldest !== undefined) kept.delete(oldest)
}

function failureOf(error: unknown): { readonly message: string; readonly isAway: boolean } {
  return { message: failureWords(error), isAway: error instanceof SwitchboardError && error.retryable }
}

export interface Activity {
  /** Null before anything is known. */
  readonly rows: readonly ActivityRow[] | null
  readonly loaded: LoadedActivity | null
  readonly isCut: boolean
  readonly failure: { readonly message: string; readonly isAway: boolean } | null
  readonly isLoadingMore: boolean
  readonly refresh: () => void
  readonly loadOlder: () => void
}

/** What happened to an installation, asked again when a decision or the feed may have added to it. */
export function useActivity({ id, version }: InstallationRow): Activity {
  const { client, decisions } = useConsole()
  const [known, setKnown] = useState<Known | null>(null)
  const [loaded, setLoaded] = useState(() => kept.get(id) ?? null)
  /** Of the local copy, and of the service: each is made good by its own answer. */
  const [unread, setUnread] = useState<Activity['failure']>(null)
  const [failure, setFailure] = useState<Activity['failure']>(null)
  const [isLoadingMore, setLoadingMore] = useState(false)
  const isAway = useIsAway()
  const last = useStore(decisions.store, (state) => state.last)
  const isOver = useRef(false)
  useEffect(() => {
    isOver.current = false
    return () => {
      isOver.current = true
    }
  }, [])

  const take = useCallback(
    (next: LoadedActivity): void => {
      keep(id, next)
      setLoaded(next)
      setFailure(null)
    },
    [id],
  )
  const fail = useCallback((error: unknown): void => {
    if (!isOver.current) setFailure(failureOf(error))
  }, [])
  const refresh = useCallback((): void => {
    client.call('installations.known_activity', { id }).then(
      (found) => {
        if (isOver.current) return
        setKnown(found)
        setUnread(null)
      },
      (error: unknown) => {
        if (!isOver.current) setUnread({ ...failureOf(error), isAway: false })
      },
    )
    client.call('installations.activity', { id, cursor: null }).then((page) => {
      if (!isOver.current) take(withNewest(kept.get(id) ?? null, page))
    }, fail)
  }, [client, fail, id, take])
  useEffect(refresh, [refresh, version, isAway, last])

  function loadOlder(): void {
    const from = kept.get(id)
    if (from === undefined || from.nextCursor === null || isLoadingMore) return
    setLoadingMore(true)
    client
      .call('installations.activity', { id, cursor: from.nextCursor })
      .then((page) => {
        if (!isOver.current) take(withOlder(kept.get(id) ?? from, page, from.nextCursor))
      }, fail)
      .finally(() => setLoadingMore(false))
  }

  // What the service tells comes with what is known here, not above it a moment later.
  const isWhole = loaded !== null || failure !== null
  const rows = useMemo(
    () => (known === null || !isWhole ? null : timeline(known.rows, loaded)),
    [known, loaded, isWhole],
  )

  return {
    rows,
    loaded,
    isCut: known?.isCut ?? false,
    failure: unread ?? failure,
    isLoadingMore,
    refresh,
    loadOlder,
  }
}
