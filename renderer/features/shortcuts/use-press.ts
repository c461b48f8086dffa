import { useEffect, useEffectEvent } from 'react'
import { pressOf } from './press-of.ts'

/** Hears the next key before anything else does, while one is asked for. */
export function usePress(
  isAsked: boolean,
  isSecond: boolean,
  on: {
    readonly half: () => void
    readonly chosen: (keys: string) => void
    readonly refused: () => void
    readonly left: () => void
  },
): void {
  const heard = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.repeat) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') return on.left()
    const press = pressOf(event, isSecond)
    if (press.kind === 'half') on.half()
    else if (press.kind === 'binding') on.chosen(press.keys)
    else if (press.kind === 'no') on.refused()
  })
  useEffect(() => {
    if (!isAsked) return undefined
    const listen = (event: KeyboardEvent): void => heard(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isAsked])
}
