import { z } from 'zod'
import { auditFilter } from '#shared/api/audit-routes.ts'
import { listAudit } from '#backend/features/audit/audit-repository.ts'
import { serviceAudit } from '#backend/features/audit/record-audit.ts'
import { allItems } from './all-items.ts'
import { optional, parseFlags } from './command.ts'
import type { Command } from './command.ts'
import { workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const
const filterSchema = z.strictObject(auditFilter)

export const auditCommands: Readonly<Record<string, Command>> = {
  'audit list': {
    usage: '[--workspace SLUG] [--actor NAME] [--command COMMAND] [--subject ID] [--from TIME] [--to TIME]',
    summary:
      'who did what, newest first: in a workspace, or without one to tokens, apps and their secrets, which belong to none',
    options: { workspace: text, actor: text, command: text, subject: text, from: text, to: text },
    run: (tools, flags) => {
      const slug = optional(flags, 'workspace')
      const workspaceId = slug === undefined ? serviceAudit : workspaceBySlug(tools, slug).id
      const given = ['actor', 'command', 'subject', 'from', 'to'].map((name) => [name, optional(flags, name)] as const)
      const filter = parseFlags(filterSchema, Object.fromEntries(given.filter(([, value]) => value !== undefined)))
      return allItems((page) => listAudit(tools.store.database.write, workspaceId, { ...filter, ...page }))
    },
  },
}
