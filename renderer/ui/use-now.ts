import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    for (const each of listeners) each()
  }, 1_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** A text or number that depends on the time; the component renders again only when it changes. */
export function useNow<T extends string | number>(derive: (nowMs: number) => T): T {
  return useSyncExternalStore(subscribe, () => derive(Date.now()))
}
