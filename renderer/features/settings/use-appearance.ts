import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { preferencesOf, shownAccent } from '../../app/session.ts'
import { showAccent } from '../../ui/accent/show-accent.ts'

/** Theme and density are attributes of the document, the accent a few of its variables; the stylesheets do the rest. */
export function useAppearance(): void {
  const { session } = useConsole()
  const theme = useStore(session, (state) => preferencesOf(state).theme)
  const density = useStore(session, (state) => preferencesOf(state).density)
  const accent = useStore(session, shownAccent)
  useLayoutEffect(() => showAccent(document.documentElement, accent), [accent])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['density'] = density
  }, [theme, density])
}
