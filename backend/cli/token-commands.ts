import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { roleSchema } from '#shared/model/permissions.ts'
import type { Grant } from '#shared/model/principal.ts'
import { createToken, revokeToken } from '#backend/features/tokens/token-commands.ts'
import { listTokens } from '#backend/features/tokens/token-repository.ts'
import { need, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'
import { workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const

export const tokenCommands: Readonly<Record<string, Command>> = {
  'token create': {
    usage: '--name NAME --role admin|engineer|operator|viewer (--all | --workspace SLUG ...)',
    summary: 'makes an operator token and shows it this once',
    begins: true,
    options: { name: text, role: text, all: { type: 'boolean' }, workspace: { type: 'string', multiple: true } },
    run: (tools, flags) => {
      const role = parseFlags(roleSchema, need(flags, 'role'), '--role')
      return createToken(tools, { name: need(flags, 'name'), role, grant: grantOf(tools, flags) })
    },
  },
  'token list': {
    usage: '',
    summary: 'lists tokens, without the tokens themselves',
    options: {},
    run: (tools) => ({ items: listTokens(tools.store.database.write) }),
  },
  'token revoke': {
    usage: '--id TOKEN_ID',
    summary: 'revokes a token for good',
    options: { id: text },
    run: (tools, flags) => revokeToken(tools, need(flags, 'id')),
  },
}

function grantOf(tools: CliTools, flags: Flags): Grant {
  const slugs = Array.isArray(flags['workspace']) ? flags['workspace'].map(String) : []
  if ((flags['all'] === true) === slugs.length > 0) {
    throw new SwitchboardError('request.invalid', 'Say either --all or which --workspace the token covers.')
  }
  if (flags['all'] === true) return { kind: 'all' }
  return { kind: 'workspaces', ids: slugs.map((slug) => workspaceBySlug(tools, slug).id) }
}
