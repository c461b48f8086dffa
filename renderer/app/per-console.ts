import type { Console } from './console.ts'

/** Something for each console, made when it is first asked for; `beginAnew` is told with each other workspace. */
export function perConsole<T>(create: (app: Console) => T, beginAnew: (made: T) => void): (app: Console) => T {
  const made = new WeakMap<Console, { readonly it: T }>()
  return (app) => {
    const known = made.get(app)
    if (known !== undefined) return known.it
    const it = create(app)
    made.set(app, { it })
    const openId = (): string | null => {
      const state = app.session.getState()
      return state.kind === 'ready' ? state.workspaceId : null
    }
    let open = openId()
    app.session.subscribe(() => {
      if (openId() === open) return
      open = openId()
      beginAnew(it)
    })
    return it
  }
}
