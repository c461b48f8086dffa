import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { openWorkspace, serviceAddressOf, statusOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { settingsText } from './messages.ts'
import { SettingFacts } from './setting-facts.tsx'

/** The open workspace, and what this console may do in it. */
export function WorkspaceSection() {
  const { session, overlays, announcer } = useConsole()
  const workspace = useStore(session, openWorkspace)
  const address = useStore(session, serviceAddressOf)
  const access = useStore(session, (state) => statusOf(state)?.access ?? null)
  if (workspace === undefined) return null

  function copy(id: string): void {
    if (copyText(id)) announcer.note(settingsText.idCopied)
    else announcer.refuse(settingsText.notCopied)
  }

  return (
    <>
      <SettingFacts
        facts={[
          [settingsText.name, workspace.name],
          [settingsText.slug, workspace.slug],
          [settingsText.kind, settingsText.kindOf(workspace)],
          [settingsText.id, <code key="id">{workspace.id}</code>],
          [settingsText.token, access?.name ?? null],
          [settingsText.role, access?.role ?? null],
          [settingsText.may, settingsText.mayWords(address, access)],
        ]}
      />
      <div className="settings-places">
        <Button onPress={() => overlays.open({ kind: 'members' })}>{settingsText.members}</Button>
        <Button onPress={() => overlays.open({ kind: 'overrides' })}>{settingsText.overrides}</Button>
        <Button onPress={() => copy(workspace.id)}>{settingsText.copyId}</Button>
      </div>
    </>
  )
}
