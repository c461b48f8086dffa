import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { may } from '#shared/model/permissions.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import { applyOps } from './apply-ops.ts'

export const opHandlers = {
  'ops.apply': ({ write, workspaceId, principal, clock, newId }, { body }) => {
    const { role } = principal
    const verdicts = applyOps(
      {
        write: (work) => write(work, { kind: 'workspace', id: workspaceId }),
        workspaceId,
        principal,
        clock,
        newId,
      },
      body.ops,
    )
    if (!may(role, 'decide') && verdicts.every((verdict) => verdict.kind === 'rejected'))
      throw new SwitchboardError('role.forbidden', `The role ${role} may not decide.`, {
        details: { role, permission: 'decide' },
      })
    return { verdicts }
  },
} satisfies Pick<ApiHandlers, 'ops.apply'>
