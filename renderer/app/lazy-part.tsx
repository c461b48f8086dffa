import type { ComponentType } from 'react'
import { lazy, useState } from 'react'

const loads: (() => Promise<unknown>)[] = []

/**
 * A component whose code is fetched when it is shown first, or by `fetchParts` before that. Where its code is here it is
 * rendered at once: React's own `lazy` would show nothing for a third of a second even then.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetchPart = async (): Promise<{ readonly default: ComponentType<Props> }> => {
    loaded = await load()
    return { default: loaded }
  }
  const Fetched = lazy(fetchPart)
  loads.push(fetchPart)
  return function Part(props: Props) {
    // Chosen once: another component in its place would begin anew.
    const [Shown] = useState(() => loaded ?? Fetched)
    return <Shown {...props} />
  }
}

/** The first rows come before anything that nobody has asked for. */
const restMs = 2_000

/** Fetches what is not shown yet, one after the other, while the window has nothing else to do. Returns how to stop. */
export function fetchParts(): () => void {
  let isStopped = false
  async function fetchAll(): Promise<void> {
    for (const load of loads) {
      await untilIdle()
      if (isStopped) return
      // Said where it is to be shown, if it ever is.
      await load().catch(() => undefined)
    }
  }
  const timer = setTimeout(() => void fetchAll(), restMs)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

const untilIdle = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve()))
