import type { ApiHandlers } from '#backend/http/handler.ts'
import { applyOps } from './apply-ops.ts'

export const opHandlers = {
  'ops.apply': ({ write, workspaceId, principal, clock, newId }, { body }) => ({
    verdicts: applyOps(
      {
        write: (work) => write(work, { kind: 'workspace', id: workspaceId }),
        workspaceId,
        principal,
        clock,
        newId,
      },
      body.ops,
    ),
  }),
} satisfies Pick<ApiHandlers, 'ops.apply'>
