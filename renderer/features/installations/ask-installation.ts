import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'
import type { Console } from '../../app/console.ts'
import { recordText } from '../records/messages.ts'
import { decideRecord } from '../records/record-ask.ts'

export function currentInstallation({ installations }: Pick<Console, 'installations'>): InstallationRow | undefined {
  return installations.list.current(installations.list.store.getState())
}

/** Whether a verdict makes sense for an installation as it is. */
export function isPossible({ state }: InstallationRow, verb: 'suspend' | 'resume' | 'disconnect'): boolean {
  if (verb === 'suspend') return state.kind === 'active'
  if (verb === 'resume') return state.kind === 'suspended' && state.by === 'operator'
  return state.kind !== 'revoked' && state.kind !== 'disconnected'
}

export function askInstallation(app: Console, verb: 'suspend' | 'disconnect'): void {
  const installation = currentInstallation(app)
  if (installation === undefined || !isPossible(installation, verb)) app.announcer.refuse(recordText.nothingToDo)
  else if (verb === 'disconnect' && installation.isAwaited) app.announcer.refuse(recordText.waitsAlready)
  else app.overlays.open({ kind: 'record', ask: { verb, installation } })
}

export async function resumeInstallation(app: Console): Promise<void> {
  const row = currentInstallation(app)
  if (row === undefined || !isPossible(row, 'resume')) return app.announcer.refuse(recordText.nothingToDo)
  const intent = { type: 'installation.resume', installationId: row.id, baseVersion: row.version } as const
  await decideRecord(app, { intent, label: recordText.resumeLabel(row) })
}

export function askRevoke(app: Console, installation = currentInstallation(app)): void {
  const { links } = app.installations
  const link = links.current(links.store.getState())
  if (installation === undefined || link === undefined || link.state.kind === 'revoked')
    return app.announcer.refuse(recordText.nothingToDo)
  if (link.isAwaited) return app.announcer.refuse(recordText.waitsAlready)
  app.overlays.open({ kind: 'record', ask: { verb: 'revoke', link, account: installation.accountLogin } })
}
