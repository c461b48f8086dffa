import type { ComponentType } from 'react'
import { InboxScreen } from '../features/inbox/inbox-screen.tsx'
import { lazyPart } from './lazy-part.tsx'
import type { Screen } from './navigation.ts'

/** What each place of the sidebar shows. The Inbox is where every day begins: it alone comes with the window. */
export const screens: Readonly<Record<Screen, ComponentType>> = {
  inbox: InboxScreen,
  installations: lazyPart(
    async () => (await import('../features/installations/installations-screen.tsx')).InstallationsScreen,
  ),
  mappings: lazyPart(async () => (await import('../features/mappings/mappings-screen.tsx')).MappingsScreen),
  suggestions: lazyPart(async () => (await import('../features/suggestions/suggestions-screen.tsx')).SuggestionsScreen),
  signals: lazyPart(async () => (await import('../features/signals/signals-screen.tsx')).SignalsScreen),
  operations: lazyPart(async () => (await import('../features/operations/operations-screen.tsx')).OperationsScreen),
  settings: lazyPart(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen),
}
