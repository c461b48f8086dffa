import type { Provider } from '#shared/model/provider.ts'

/** What a provider has to grant so that events of these types come, as it calls that. */
export interface Need {
  readonly name: string
  /** Null where there is only on and off. */
  readonly level: 'read' | null
  readonly types: readonly string[]
}

const read = (name: string, ...types: string[]): Need => ({ name, level: 'read', types })
const on = (name: string, ...types: string[]): Need => ({ name, level: null, types })

/**
 * GitHub: permissions of an App, docs.github.com, "Webhook events and payloads". GitLab: triggers of a webhook. Jira: its events by
 * noun. Linear: resources of a webhook. Slack: scopes of the bot, docs.slack.dev, "Events". Only types that are read here.
 */
export const needs: Readonly<Record<Provider, readonly Need[]>> = {
  github: [
    read('contents', 'push', 'create', 'delete', 'commit_comment', 'release', 'gollum', 'fork', 'workflow_dispatch'),
    read(
      'pull_requests',
      'pull_request',
      'pull_request_review',
      'pull_request_review_comment',
      'pull_request_review_thread',
    ),
    read('issues', 'issues', 'issue_comment'),
    read('actions', 'workflow_run', 'workflow_job'),
    read('checks', 'check_run', 'check_suite'),
    read('statuses', 'status'),
    read('deployments', 'deployment', 'deployment_status', 'deployment_review'),
    read('discussions', 'discussion', 'discussion_comment'),
    read('metadata', 'repository', 'public', 'label', 'star', 'watch'),
    read('members', 'organization', 'team', 'membership'),
    read('merge_queues', 'merge_group'),
    read('pages', 'page_build'),
    read('packages', 'package', 'registry_package'),
    read('administration', 'branch_protection_rule'),
    read('security_events', 'code_scanning_alert'),
    read('secret_scanning_alerts', 'secret_scanning_alert'),
    read('vulnerability_alerts', 'dependabot_alert', 'repository_vulnerability_alert'),
  ],
  gitlab: [
    on('Push events', 'push'),
    on('Tag push events', 'tag_push'),
    on('Merge request events', 'merge_request'),
    on('Issues events', 'issue', 'work_item'),
    on('Comments', 'note'),
    on('Pipeline events', 'pipeline'),
    on('Job events', 'build'),
    on('Deployment events', 'deployment'),
    on('Releases events', 'release'),
    on('Milestone events', 'milestone'),
    on('Feature flag events', 'feature_flag'),
    on('Wiki page events', 'wiki_page'),
    on('Emoji events', 'emoji'),
  ],
  jira: [
    on('Issues', 'issue_created', 'issue_updated', 'issue_deleted'),
    on('Comments', 'comment_created', 'comment_updated', 'comment_deleted'),
    on('Worklogs', 'worklog_created', 'worklog_updated', 'worklog_deleted'),
    on('Attachments', 'attachment_created', 'attachment_deleted'),
    on('Issue links', 'issuelink_created', 'issuelink_deleted'),
    on('Sprints', 'sprint_created', 'sprint_updated', 'sprint_started', 'sprint_closed', 'sprint_deleted'),
    on('Versions', 'version_created', 'version_updated', 'version_released', 'version_unreleased', 'version_deleted'),
    on('Boards', 'board_created', 'board_updated', 'board_deleted'),
    on('Projects', 'project_created', 'project_updated', 'project_deleted', 'project_archived'),
  ],
  linear: [
    on('Issues', 'Issue'),
    on('Comments', 'Comment'),
    on('Projects', 'Project'),
    on('Project updates', 'ProjectUpdate'),
    on('Cycles', 'Cycle'),
    on('Issue labels', 'IssueLabel'),
    on('Issue attachments', 'Attachment'),
    on('Issue SLA', 'IssueSLA'),
    on('Documents', 'Document'),
    on('Initiatives', 'Initiative', 'InitiativeUpdate'),
    on('Reactions', 'Reaction'),
    on('Customers', 'Customer', 'CustomerNeed'),
    on('Users', 'User'),
  ],
  slack: [
    on('channels:history', 'message', 'channel_history_changed'),
    on('groups:history', 'message', 'group_history_changed'),
    on(
      'channels:read',
      'channel_created',
      'channel_rename',
      'channel_archive',
      'channel_unarchive',
      'channel_deleted',
      'member_joined_channel',
      'member_left_channel',
    ),
    on('groups:read', 'group_rename', 'group_archive', 'group_unarchive', 'group_deleted'),
    on('app_mentions:read', 'app_mention'),
    on('reactions:read', 'reaction_added', 'reaction_removed'),
    on('pins:read', 'pin_added', 'pin_removed'),
    on('files:read', 'file_shared'),
    on('links:read', 'link_shared'),
  ],
}
