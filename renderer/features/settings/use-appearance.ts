import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { preferencesOf } from '../../app/session.ts'

/** Theme and density are attributes of the document; the stylesheets do the rest. */
export function useAppearance(): void {
  const { session } = useConsole()
  const theme = useStore(session, (state) => preferencesOf(state).theme)
  const density = useStore(session, (state) => preferencesOf(state).density)
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['density'] = density
  }, [theme, density])
}
