import type { ApiHandlers } from '#backend/http/handler.ts'
import { listGitSignals } from './git-signal-repository.ts'
import { reportGitSignal } from './report-git-signal.ts'

export const gitSignalHandlers = {
  'git_signals.list': ({ read, workspaceId }, { query }) => listGitSignals(read, workspaceId, query),
  'git_signals.report': (context, { body }) => reportGitSignal(context, body),
} satisfies Pick<ApiHandlers, 'git_signals.list' | 'git_signals.report'>
