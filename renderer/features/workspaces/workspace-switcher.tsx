import { ChevronsUpDown } from 'lucide-react'
import { useStore } from 'zustand'
import type { WorkspaceChoice } from '#shared/ipc/app-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { elsewhereText } from '../../app/elsewhere-messages.ts'
import { appText } from '../../app/messages.ts'
import { canMakeSample, mayAdminister, openWorkspace, statusOf } from '../../app/session.ts'
import type { MenuChoice } from '../../ui/menu-button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'

/** Which workspace is open; production is marked wherever its name is. */
export function WorkspaceSwitcher() {
  const app = useConsole()
  const workspace = useStore(app.session, openWorkspace)
  const workspaces = useStore(app.session, (state) => (state.kind === 'ready' ? state.workspaces : none))
  const hasSample = useStore(app.session, (state) => !canMakeSample(state))
  const canCreate = useStore(app.session, mayAdminister)
  const elsewhere = useStore(app.session, (state) => statusOf(state)?.elsewhere ?? none)
  const asideOf = ({ id, production }: WorkspaceChoice): { aside?: string } => {
    const counts = elsewhere.find(({ workspaceId }) => workspaceId === id)
    const parts = [
      ...(counts === undefined ? [] : [elsewhereText.aside(counts)]),
      ...(production ? [appText.production] : []),
    ]
    return parts.length === 0 ? {} : { aside: parts.join(' · ') }
  }
  const choices: readonly MenuChoice[] = [
    ...workspaces.map((each) => ({
      id: each.id,
      label: each.name,
      isOn: each.id === workspace?.id,
      ...asideOf(each),
      run: () => void app.openWorkspace(each.id).catch(app.decisions.fail),
    })),
    ...(hasSample
      ? []
      : [{ id: 'sample', label: appText.openSample, run: () => void app.openSample().catch(app.decisions.fail) }]),
    ...(canCreate
      ? [{ id: 'create', label: appText.createWorkspace, run: () => app.overlays.open({ kind: 'new-workspace' }) }]
      : []),
  ]
  const name = workspace?.name ?? appText.noWorkspace
  return (
    <MenuButton
      className="workspace"
      label={`${appText.workspaceLabel(name)}${workspace?.production === true ? `, ${appText.productionLong}` : ''}`}
      choices={choices}
    >
      <span className="initial" data-initial={name.charAt(0).toUpperCase()} />
      <span className="name">{name}</span>
      {workspace?.production === true ? <span className="production">{appText.production}</span> : null}
      <ChevronsUpDown className="chevron" size={13} aria-hidden="true" />
    </MenuButton>
  )
}

const none: readonly never[] = []
