import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { InstallationId } from '#shared/model/ids.ts'
import { nextInstallationState } from '#shared/model/next-installation-state.ts'
import type { Installation } from '#shared/model/installation.ts'
import type { InstallationTransition } from '#shared/model/next-installation-state.ts'
import { recordAudit } from '#backend/features/audit/record-audit.ts'
import { recordChange } from '#backend/features/changes/record-change.ts'
import { afterWith, type TenantTools, whoOf } from '#backend/features/command-tools.ts'
import { pauseByMachine } from '#backend/routing/machine-pauses.ts'
import { requeueWaiting } from '#backend/routing/requeue-waiting.ts'
import { requireInstallation } from './installation-repository.ts'

const auditWords = {
  prove: 'installation.activated',
  suspend: 'installation.suspended',
  unsuspend: 'installation.unsuspended',
  fail: 'installation.failed',
  recover: 'installation.recovered',
  revoke: 'installation.revoked',
  disconnect: 'installation.disconnected',
} as const satisfies Readonly<Record<InstallationTransition['kind'], string>>

/** An operator's step of an installation; throws `installation.not_found`, `version.conflict`, `installation.illegal_transition`. */
export function transitionInstallation(
  tools: TenantTools,
  id: InstallationId,
  step: { readonly transition: InstallationTransition; readonly ifMatch: number },
): Installation {
  const { workspaceId } = tools
  return tools.write((db) => {
    const before = requireInstallation(db, workspaceId, id)
    if (before.version !== step.ifMatch) {
      throw new SwitchboardError('version.conflict', 'The installation has changed since you saw it.', {
        details: { current: before },
      })
    }
    const at = tools.clock()
    const after: Installation = {
      ...before,
      state: nextInstallationState(before.state, step.transition),
      version: before.version + 1,
    }
    db.write('UPDATE installation SET state_json = ?, version = ? WHERE workspace_id = ? AND id = ?').run(
      JSON.stringify(after.state),
      after.version,
      workspaceId,
      id,
    )
    recordChange(db, workspaceId, 'installation', id, { at })
    recordAudit(
      db,
      { newId: tools.newId, at },
      {
        ...whoOf(tools),
        command: auditWords[step.transition.kind],
        subject: id,
        before,
        after: afterWith(after, tools),
      },
    )
    if (after.state.kind === 'disconnected') {
      const installationOf = { ...after, workspaceId }
      pauseByMachine({ db, installation: installationOf, at }, 'all', 'The installation was disconnected.')
    }
    if (after.state.kind === 'active') requeueWaiting(db, { ...after, workspaceId })
    return after
  })
}
