import { createContext, useContext } from 'react'
import { must } from '#shared/lib/must.ts'
import type { Console } from './console.ts'

export const ConsoleContext = createContext<Console | null>(null)

/** The console that the root provides. */
export function useConsole(): Console {
  return must(useContext(ConsoleContext), 'the root wraps everything in ConsoleContext')
}
