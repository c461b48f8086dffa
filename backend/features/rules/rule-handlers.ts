import type { ApiHandlers } from '#backend/http/handler.ts'
import { decideAtOnce } from '../ops/decide-at-once.ts'
import { dryRun } from './dry-run.ts'
import { listRules, listRuleVersions, requireRule } from './rule-repository.ts'

export const ruleHandlers = {
  'rules.list': ({ read, workspaceId }) => ({ items: listRules(read, workspaceId) }),
  'rules.get': ({ read, workspaceId }, { params }) => ({
    rule: requireRule(read, workspaceId, params.id),
    versions: listRuleVersions(read, workspaceId, params.id),
  }),
  'rules.create': (context, { body }) => {
    const ruleId = context.newId('rule')
    decideAtOnce(context, { type: 'rule.create', ruleId, definition: body })
    return requireRule(context.read, context.workspaceId, ruleId)
  },
  'rules.update': (context, { params, body, ifMatch }) => {
    decideAtOnce(context, { type: 'rule.update', ruleId: params.id, baseVersion: ifMatch, definition: body })
    return requireRule(context.read, context.workspaceId, params.id)
  },
  'rules.roll_back': (context, { params, body, ifMatch }) => {
    const toVersion = body.version
    decideAtOnce(context, { type: 'rule.roll_back', ruleId: params.id, baseVersion: ifMatch, toVersion })
    return requireRule(context.read, context.workspaceId, params.id)
  },
  'rules.delete': (context, { params, ifMatch }) => {
    decideAtOnce(context, { type: 'rule.delete', ruleId: params.id, baseVersion: ifMatch })
    return { items: listRules(context.read, context.workspaceId) }
  },
  'rules.reorder': (context, { body }) => {
    decideAtOnce(context, { type: 'rule.reorder', order: body.order })
    return { items: listRules(context.read, context.workspaceId) }
  },
  'rules.dry_run': ({ read, workspaceId, clock }, { body }) => dryRun(read, workspaceId, body, clock()),
} satisfies Pick<ApiHandlers, Extract<keyof ApiHandlers, `rules.${string}`>>
