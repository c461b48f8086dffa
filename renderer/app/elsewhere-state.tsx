import { useStore } from 'zustand'
import type { SyncStatus } from '#shared/ipc/app-calls.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { useConsole } from './console-context.ts'
import { elsewhereText } from './elsewhere-messages.ts'

/** Decisions that wait in workspaces that are not open, and the way there. */
export function ElsewhereState(props: { readonly status: SyncStatus }) {
  const { elsewhere } = props.status
  const app = useConsole()
  const workspaces = useStore(app.session, (state) => (state.kind === 'ready' ? state.workspaces : none))
  if (elsewhere.length === 0) return null
  const nameOf = (id: string): string | null => workspaces.find((each) => each.id === id)?.name ?? null
  const [only] = elsewhere.length === 1 ? elsewhere : []
  const { waits, refused } = elsewhereText.summary(elsewhere, only === undefined ? null : nameOf(only.workspaceId))

  async function show(workspaceId: string, needsYou: boolean): Promise<void> {
    await app.openWorkspace(workspaceId)
    app.operations.show(needsYou ? 'attention' : 'waiting')
    app.navigation.go('operations')
  }

  return (
    <MenuButton
      className="plain outbox elsewhere"
      label={elsewhereText.goThere([waits, refused].filter((part) => part !== '').join(', '))}
      choices={elsewhere.map((counts) => ({
        id: counts.workspaceId,
        label: nameOf(counts.workspaceId) ?? counts.workspaceId,
        aside: elsewhereText.aside(counts),
        run: () => void show(counts.workspaceId, counts.attention + counts.unconfirmed > 0).catch(app.decisions.fail),
      }))}
    >
      {waits === '' ? null : <span>{waits}</span>}
      {refused === '' ? null : <span className="failure">▲ {refused}</span>}
    </MenuButton>
  )
}

const none: readonly never[] = []
