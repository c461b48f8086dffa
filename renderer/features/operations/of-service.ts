import { useEffect } from 'react'
import type { Console } from '../../app/console.ts'
import { statusOf } from '../../app/session.ts'
import type { ServiceList } from '../../lists/service-list.ts'

/** A list of the service's rows for each console, made when it is first looked at and begun anew with each workspace. */
export function perConsole<Q, R>(create: (app: Console) => ServiceList<Q, R>): (app: Console) => ServiceList<Q, R> {
  const made = new WeakMap<Console, ServiceList<Q, R>>()
  return (app) => {
    const known = made.get(app)
    if (known !== undefined) return known
    const list = create(app)
    made.set(app, list)
    const openId = (): string | null => {
      const state = app.session.getState()
      return state.kind === 'ready' ? state.workspaceId : null
    }
    let open = openId()
    app.session.subscribe(() => {
      if (openId() === open) return
      open = openId()
      list.reset()
    })
    return list
  }
}

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
