import { useLayoutEffect, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { preferencesOf, shownAccent } from '../../app/session.ts'
import { showAccent } from '../../ui/accent/show-accent.ts'

const moreContrast = window.matchMedia('(prefers-contrast: more)')

function onContrast(listener: () => void): () => void {
  moreContrast.addEventListener('change', listener)
  return () => moreContrast.removeEventListener('change', listener)
}

/** Theme, contrast and density are attributes of the document, the accent a few of its variables; the stylesheets do the rest. */
export function useAppearance(): void {
  const { session } = useConsole()
  const theme = useStore(session, (state) => preferencesOf(state).theme)
  const density = useStore(session, (state) => preferencesOf(state).density)
  const accent = useStore(session, shownAccent)
  const asksForMore = useSyncExternalStore(onContrast, () => moreContrast.matches)
  const contrast = useStore(session, (state) => preferencesOf(state).contrast)
  useLayoutEffect(() => showAccent(document.documentElement, accent), [accent])
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.dataset['density'] = density
    document.documentElement.dataset['contrast'] = asksForMore || contrast === 'more' ? 'more' : 'usual'
  }, [theme, density, contrast, asksForMore])
}
