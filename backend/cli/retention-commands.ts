import { setRetentionInput } from '#shared/model/retention.ts'
import { readRetention } from '#backend/features/retention/retention-repository.ts'
import { setRetention } from '#backend/features/retention/set-retention.ts'
import { need, optional, parseFlags } from './command.ts'
import type { Command, Flags } from './command.ts'
import { inWorkspace, workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const

export const retentionCommands: Readonly<Record<string, Command>> = {
  'retention show': {
    usage: '--workspace SLUG',
    summary: 'says how many days a workspace keeps payloads, decided events and word of what was removed',
    options: { workspace: text },
    run: (tools, flags) =>
      readRetention(tools.store.database.write, workspaceBySlug(tools, need(flags, 'workspace')).id),
  },
  'retention set': {
    usage: '--workspace SLUG [--body-days N] [--event-days N] [--feed-days N]',
    summary: 'changes that; what is open or snoozed is never removed',
    options: { workspace: text, 'body-days': text, 'event-days': text, 'feed-days': text },
    run: (tools, flags) => {
      const given = { bodyDays: 'body-days', eventDays: 'event-days', feedDays: 'feed-days' } as const
      const input = Object.entries(given).flatMap(([name, flag]) => numberOf(flags, flag).map((value) => [name, value]))
      return setRetention(
        inWorkspace(tools, need(flags, 'workspace')),
        parseFlags(setRetentionInput, Object.fromEntries(input)),
      )
    },
  },
}

function numberOf(flags: Flags, name: string): number[] {
  const value = optional(flags, name)
  return value === undefined ? [] : [Number(value)]
}
