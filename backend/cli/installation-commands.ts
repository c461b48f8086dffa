import { installationIdSchema } from '#shared/model/ids.ts'
import { createInstallationInput, type Installation } from '#shared/model/installation.ts'
import { type InstallationTransition } from '#shared/model/next-installation-state.ts'
import { webhookSecretSchema } from '#shared/model/provider-app.ts'
import { createInstallation } from '#backend/features/installations/create-installation.ts'
import { findInstallation, listInstallations } from '#backend/features/installations/installation-repository.ts'
import { transitionInstallation } from '#backend/features/installations/transition-installation.ts'
import { listOwnEndpoints } from '#backend/features/provider-apps/own-endpoints.ts'
import { listProviderApps } from '#backend/features/provider-apps/provider-app-repository.ts'
import { retireSecret, rotateSecret } from '#backend/features/provider-apps/rotate-secret.ts'
import { allItems } from './all-items.ts'
import { need, optional, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'
import { givesSecret, readSecret, secretOptions, secretUsage } from './secret-input.ts'
import { webhookBase } from './webhook-url.ts'
import { inWorkspace, workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

export const installationCommands: Readonly<Record<string, Command>> = {
  'installation create': {
    usage: `--provider github|gitlab|jira|linear|slack --workspace SLUG --account LOGIN --external-id ID [${secretUsage.slice(1, -1)}] [--account-id ID] [--account-kind organization|user|enterprise|site] [--host HOST] [--public-url URL] [--active]`,
    summary:
      'binds an installation to a workspace; events that waited for it are routed. GitLab and Jira: with its secret, its address is in the answer',
    options: {
      provider: text,
      workspace: text,
      account: text,
      'account-id': text,
      'account-kind': text,
      'external-id': text,
      host: text,
      'public-url': text,
      active: flag,
      ...secretOptions,
    },
    run: createByFlags,
  },
  'installation list': {
    usage: '--workspace SLUG [--public-url URL]',
    summary: "lists a workspace's installations, with the addresses that are their own",
    options: { workspace: text, 'public-url': text },
    run: (tools, flags) => {
      const base = webhookBase(tools, flags)
      const { id } = workspaceBySlug(tools, need(flags, 'workspace'))
      const db = tools.store.database.write
      const own = listOwnEndpoints(db, id)
      const { items } = allItems((page) => listInstallations(db, id, page))
      return {
        items: items.map((item) => ({
          ...item,
          webhookUrl: behind(base, own.get(item.id)?.webhookPath),
          hasPreviousSecret: own.get(item.id)?.hasPreviousSecret ?? false,
        })),
      }
    },
  },
  'installation activate': {
    usage: '--workspace SLUG --id INSTALLATION_ID',
    summary: 'says that the ownership of a pending installation is proven; events that waited for it are routed',
    options: { workspace: text, id: text },
    run: (tools, flags) => step(tools, flags, { kind: 'prove' }),
  },
  'installation suspend': {
    usage: '--workspace SLUG --id INSTALLATION_ID',
    summary: 'routes nothing of an installation for now; its events are kept and wait',
    options: { workspace: text, id: text },
    run: (tools, flags) => step(tools, flags, { kind: 'suspend', by: 'operator' }),
  },
  'installation unsuspend': {
    usage: '--workspace SLUG --id INSTALLATION_ID',
    summary: 'ends a suspension that was made here; what waited for it is routed',
    options: { workspace: text, id: text },
    run: (tools, flags) => step(tools, flags, { kind: 'unsuspend', by: 'operator' }),
  },
  'installation disconnect': {
    usage: '--workspace SLUG --id INSTALLATION_ID',
    summary: 'ends an installation for good and pauses its mappings; another one of the same account takes them over',
    options: { workspace: text, id: text },
    run: (tools, flags) => step(tools, flags, { kind: 'disconnect' }),
  },
  'installation rotate-secret': {
    usage: `--workspace SLUG --id INSTALLATION_ID ${secretUsage}`,
    summary: 'takes a new webhook secret for its own address; the one before stays right until it is retired',
    options: { workspace: text, id: text, ...secretOptions },
    run: async (tools, flags) =>
      rotateSecret(
        { ...tools, secrets: tools.store.secrets },
        ownerOf(tools, flags),
        parseFlags(webhookSecretSchema, await readSecret(tools, flags), 'The secret'),
      ),
  },
  'installation retire-secret': {
    usage: '--workspace SLUG --id INSTALLATION_ID',
    summary: 'ends the previous webhook secret of its own address',
    options: { workspace: text, id: text },
    run: (tools, flags) => retireSecret({ ...tools, secrets: tools.store.secrets }, ownerOf(tools, flags)),
  },
}

function step(tools: CliTools, flags: Flags, transition: InstallationTransition): Installation {
  const within = inWorkspace(tools, need(flags, 'workspace'))
  const id = parseFlags(installationIdSchema, need(flags, 'id'), '--id')
  const version = findInstallation(tools.store.database.write, within.workspaceId, id)?.version ?? 0
  return transitionInstallation(within, id, { transition, ifMatch: version })
}

async function createByFlags(tools: CliTools, flags: Flags): Promise<unknown> {
  const base = webhookBase(tools, flags)
  const given = {
    provider: need(flags, 'provider'),
    host: optional(flags, 'host'),
    externalInstallationId: need(flags, 'external-id'),
    // The account's own number comes with its first event where nobody gives it.
    account: {
      externalId: optional(flags, 'account-id') ?? '',
      login: need(flags, 'account'),
      kind: optional(flags, 'account-kind') ?? 'organization',
    },
    active: flags['active'] === true,
    ...(givesSecret(flags) && { webhookSecret: await readSecret(tools, flags) }),
  }
  const input = parseFlags(createInstallationInput, given, {
    externalInstallationId: '--external-id',
    'account.login': '--account',
    'account.externalId': '--account-id',
    'account.kind': '--account-kind',
    webhookSecret: 'The secret',
  })
  const within = { ...inWorkspace(tools, need(flags, 'workspace')), secrets: tools.store.secrets }
  const { webhookPath, ...installation } = createInstallation(within, input)
  const app = listProviderApps(tools.store.database.write).find(
    (candidate) => candidate.provider === installation.provider && candidate.host === installation.host,
  )
  return { ...installation, webhookUrl: behind(base, webhookPath ?? app?.webhookPath) }
}

function behind(base: string, path: string | undefined): string | null {
  return path === undefined ? null : base + path
}

function ownerOf(tools: CliTools, flags: Flags) {
  const { id: workspaceId } = workspaceBySlug(tools, need(flags, 'workspace'))
  return { kind: 'installation', workspaceId, id: parseFlags(installationIdSchema, need(flags, 'id'), '--id') } as const
}
