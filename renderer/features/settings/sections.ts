import { createStore } from 'zustand/vanilla'

export const sections = [
  'appearance',
  'keys',
  'workspace',
  'policies',
  'retention',
  'connection',
  'diagnostics',
] as const
export type Section = (typeof sections)[number]

export type Settings = ReturnType<typeof createSettings>

/** Which section of Settings is shown; the keys that move in a list move in these. */
export function createSettings() {
  const store = createStore(() => ({
    total: sections.length,
    cursor: { index: 0 },
    selection: { rows: new Map<string, unknown>() },
  }))
  const moveTo = (index: number): void =>
    store.setState({ cursor: { index: Math.max(0, Math.min(index, sections.length - 1)) } })
  return {
    list: {
      store,
      moveTo,
      toggle: () => {},
      deselect: () => {},
      isAwaited: () => false,
    },
    show: (section: Section): void => moveTo(sections.indexOf(section)),
  }
}

export function shownSection({ cursor }: { readonly cursor: { readonly index: number } }): Section {
  return sections[cursor.index] ?? 'appearance'
}
