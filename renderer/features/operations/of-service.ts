import { useEffect } from 'react'
import type { Console } from '../../app/console.ts'
import { perConsole } from '../../app/per-console.ts'
import { statusOf } from '../../app/session.ts'
import type { ServiceList } from '../../lists/service-list.ts'

/** A list of the service's rows for each console, begun anew with each workspace. */
export const listPerConsole = <Q, R>(
  create: (app: Console) => ServiceList<Q, R>,
): ((app: Console) => ServiceList<Q, R>) => perConsole(create, (list) => list.reset())

const lookEveryMs = 2_000

/** While it is shown: the keys move in it, and it is asked for again when the service is back, and as often as `isDue` says. */
export function useShown<Q, R>(app: Console, of: ServiceList<Q, R>, isDue: () => boolean): void {
  useEffect(() => {
    const { operations, session } = app
    operations.store.setState({ elsewhere: of.list })
    void of.refresh()
    const stop = session.subscribe((state, before) => {
      const isBack = statusOf(state)?.connection.kind === 'online' && statusOf(before)?.connection.kind !== 'online'
      if (isBack) void of.refresh()
    })
    const looking = setInterval(() => {
      const isOnline = statusOf(session.getState())?.connection.kind === 'online'
      if (isOnline && document.visibilityState === 'visible' && isDue()) void of.refresh()
    }, lookEveryMs)
    return () => {
      clearInterval(looking)
      stop()
      operations.store.setState(({ elsewhere }) => ({ elsewhere: elsewhere === of.list ? null : elsewhere }))
    }
  }, [app, isDue, of])
}
