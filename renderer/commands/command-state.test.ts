import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { CommandState } from '#shared/ipc/app-calls.ts'
import type { Command } from './command.ts'
import { commandStateOf, reportCommands } from './command-state.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const run = (): void => undefined
const common = { section: 'View', title: '', keys: [], run } as const

test('what can’t be run, or would come to nothing, is not available; what is on is checked', () => {
  const commands: Command[] = [
    { ...common, id: 'view.search' },
    { ...common, id: 'inbox.map', when: () => false },
    { ...common, id: 'inbox.accept_3', isOffered: () => false },
    { ...common, id: 'view.theme_dark', isOn: () => true },
    { ...common, id: 'view.theme_light', isOn: () => false },
  ]
  expect(commandStateOf(commands)).toEqual({
    available: ['view.search', 'view.theme_dark', 'view.theme_light'],
    checked: ['view.theme_dark'],
  })
})

function watched() {
  const store = createStore(() => ({ screen: 'inbox', cursor: 0 }))
  const commands: Command[] = [{ ...common, id: 'inbox.map', when: () => store.getState().screen === 'inbox' }]
  const told: CommandState[] = []
  const stop = reportCommands({ commands, stores: [store], report: async (state) => void told.push(state) })
  return { store, told, stop }
}

test('a cursor that moves is not told; a set that changes is told once', () => {
  const { store, told } = watched()
  for (let cursor = 1; cursor <= 500; cursor += 1) store.setState({ cursor })
  vi.advanceTimersByTime(1_000)
  expect(told).toEqual([{ available: ['inbox.map'], checked: [] }])
  store.setState({ screen: 'mappings' })
  store.setState({ cursor: 0 })
  vi.advanceTimersByTime(1_000)
  expect(told.slice(1)).toEqual([{ available: [], checked: [] }])
})

test('a set that is itself again before it was told is not told', () => {
  const { store, told } = watched()
  store.setState({ screen: 'mappings' })
  store.setState({ screen: 'inbox' })
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveLength(1)
})

test('after the stop nothing is told', () => {
  const { store, told, stop } = watched()
  store.setState({ screen: 'mappings' })
  stop()
  vi.advanceTimersByTime(1_000)
  expect(told).toHaveLength(1)
})
