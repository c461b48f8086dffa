import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { createFeedInput } from '#shared/model/feed.ts'
import { createMemberInput, memberStateSchema } from '#shared/model/member.ts'
import type { Member } from '#shared/model/member.ts'
import { createFeed } from '#backend/features/feeds/create-feed.ts'
import { listFeeds } from '#backend/features/feeds/feed-repository.ts'
import { deactivateMember, reactivateMember } from '#backend/features/members/change-membership.ts'
import { createMember } from '#backend/features/members/create-member.ts'
import { findMemberByEmail, listMembers } from '#backend/features/members/member-repository.ts'
import { allItems } from './all-items.ts'
import { need, optional, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'
import { inWorkspace, workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const

export const peopleCommands: Readonly<Record<string, Command>> = {
  'member create': {
    usage: '--workspace SLUG --name NAME --email ADDRESS --role admin|engineer|operator|viewer',
    summary: 'adds a person to a workspace',
    options: { workspace: text, name: text, email: text, role: text },
    run: (tools, flags) => {
      const input = { name: need(flags, 'name'), email: need(flags, 'email'), role: need(flags, 'role') }
      return createMember(inWorkspace(tools, need(flags, 'workspace')), parseFlags(createMemberInput, input))
    },
  },
  'member list': {
    usage: '--workspace SLUG [--state active|deactivated]',
    summary: "lists a workspace's people",
    options: { workspace: text, state: text },
    run: (tools, flags) => {
      const { id } = workspaceBySlug(tools, need(flags, 'workspace'))
      const state = parseFlags(memberStateSchema.optional(), optional(flags, 'state'), '--state')
      return allItems((page) => listMembers(tools.store.database.write, id, { ...page, state }))
    },
  },
  'member deactivate': {
    usage: '--workspace SLUG --email ADDRESS',
    summary: 'ends a membership and revokes its links; installations and mappings stay as they are',
    options: { workspace: text, email: text },
    run: (tools, flags) => deactivateMember(inWorkspace(tools, need(flags, 'workspace')), memberOf(tools, flags).id),
  },
  'member reactivate': {
    usage: '--workspace SLUG --email ADDRESS',
    summary: 'takes a person back, with the role of before and without links',
    options: { workspace: text, email: text },
    run: (tools, flags) => reactivateMember(inWorkspace(tools, need(flags, 'workspace')), memberOf(tools, flags).id),
  },
  'feed create': {
    usage: '--workspace SLUG --kind team_feed|incident_stream --slug SLUG --name NAME',
    summary: 'creates a feed in a workspace',
    options: { workspace: text, kind: text, slug: text, name: text },
    run: (tools, flags) => {
      const input = { kind: need(flags, 'kind'), slug: need(flags, 'slug'), name: need(flags, 'name') }
      return createFeed(inWorkspace(tools, need(flags, 'workspace')), parseFlags(createFeedInput, input))
    },
  },
  'feed list': {
    usage: '--workspace SLUG',
    summary: "lists a workspace's feeds",
    options: { workspace: text },
    run: (tools, flags) => {
      const { id } = workspaceBySlug(tools, need(flags, 'workspace'))
      return allItems((page) => listFeeds(tools.store.database.write, id, page))
    },
  },
}

/** People know each other by their addresses, not by our ids. */
function memberOf(tools: CliTools, flags: Flags): Member {
  const { id } = workspaceBySlug(tools, need(flags, 'workspace'))
  const email = need(flags, 'email')
  const member = findMemberByEmail(tools.store.database.write, id, email)
  if (member === undefined) throw new SwitchboardError('member.not_found', `Nobody there has the address ${email}.`)
  return member
}
