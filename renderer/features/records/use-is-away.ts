import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { statusOf } from '../../app/session.ts'

export function useIsAway(): boolean {
  const { session } = useConsole()
  return useStore(session, (state) => statusOf(state)?.connection.kind === 'offline')
}
