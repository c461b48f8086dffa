import { useStore } from 'zustand'
import type { Preferences } from '#shared/ipc/app-calls.ts'
import { useConsole } from './console-context.ts'
import { preferencesOf } from './session.ts'

const heights: Readonly<Record<Preferences['density'], { readonly plain: number; readonly tall: number }>> = {
  compact: { plain: 28, tall: 28 },
  regular: { plain: 36, tall: 48 },
  roomy: { plain: 44, tall: 56 },
}

/** The height of a row: plain ones have one line, tall ones two (one in the compact density). */
export function useRowHeight(kind: 'plain' | 'tall'): number {
  const { session } = useConsole()
  return useStore(session, (state) => heights[preferencesOf(state).density][kind])
}
