/** What happens in a repository, and how often: type, action where only some of the examples fit, weight. */
export const eventMix: readonly (readonly [{ readonly type: string; readonly actions?: readonly string[] }, number])[] =
  [
    [{ type: 'push' }, 24],
    [{ type: 'pull_request', actions: ['opened', 'ready_for_review'] }, 7],
    [{ type: 'pull_request', actions: ['synchronize'] }, 6],
    [{ type: 'pull_request', actions: ['closed'] }, 5],
    [{ type: 'pull_request', actions: ['review_requested', 'labeled', 'assigned'] }, 4],
    [{ type: 'pull_request_review', actions: ['submitted'] }, 7],
    [{ type: 'pull_request_review_comment', actions: ['created'] }, 5],
    [{ type: 'issues', actions: ['opened', 'edited', 'reopened', 'labeled'] }, 7],
    [{ type: 'issue_comment', actions: ['created'] }, 8],
    [{ type: 'check_run', actions: ['created', 'completed'] }, 6],
    [{ type: 'check_suite', actions: ['completed'] }, 3],
    [{ type: 'workflow_run', actions: ['completed', 'requested'] }, 6],
    [{ type: 'workflow_job', actions: ['completed', 'in_progress', 'queued'] }, 4],
    [{ type: 'create' }, 2],
    [{ type: 'delete' }, 1],
    [{ type: 'deployment_status', actions: ['created'] }, 2],
    [{ type: 'status' }, 1.5],
    [{ type: 'release', actions: ['published', 'released'] }, 1],
    [{ type: 'milestone', actions: ['created', 'closed'] }, 0.4],
    [{ type: 'star', actions: ['created'] }, 0.4],
    [{ type: 'gollum' }, 0.3],
    [{ type: 'deploy_key', actions: ['created'] }, 0.2],
    [{ type: 'repository_vulnerability_alert', actions: ['create'] }, 0.2],
  ]

/** Owners of examples whose names occur in their bodies as names only, and so can be replaced everywhere. */
export const replaceableOwners: readonly string[] = ['Codertocat', 'octo-org', 'Octocoders']
