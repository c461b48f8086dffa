import { readFileSync } from 'node:fs'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { installationIdSchema } from '#shared/model/ids.ts'
import { createInstallationInput } from '#shared/model/installation.ts'
import { createProviderAppInput } from '#shared/model/provider-app.ts'
import { createInstallation } from '#backend/features/installations/create-installation.ts'
import { findInstallation, listInstallations } from '#backend/features/installations/installation-repository.ts'
import { transitionInstallation } from '#backend/features/installations/transition-installation.ts'
import { createProviderApp } from '#backend/features/provider-apps/create-provider-app.ts'
import { listProviderApps } from '#backend/features/provider-apps/provider-app-repository.ts'
import { need, optional, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'
import { inWorkspace, workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

export const providerCommands: Readonly<Record<string, Command>> = {
  'provider-app create': {
    usage:
      '--provider github --app-id ID --name NAME (--secret-file FILE | --secret-stdin) [--host HOST] [--client-id ID] [--home SLUG] [--public-url URL]',
    summary: 'registers an app of yours; its webhook address is in the answer',
    begins: true,
    options: {
      provider: text,
      'app-id': text,
      name: text,
      host: text,
      'client-id': text,
      home: text,
      'public-url': text,
      'secret-file': text,
      'secret-stdin': flag,
    },
    run: async (tools, flags) => {
      const home = optional(flags, 'home')
      const input = parseFlags(createProviderAppInput, {
        provider: need(flags, 'provider'),
        host: optional(flags, 'host'),
        appId: need(flags, 'app-id'),
        name: need(flags, 'name'),
        clientId: optional(flags, 'client-id') ?? null,
        webhookSecret: await readSecret(tools, flags),
        homeWorkspaceId: home === undefined ? null : workspaceBySlug(tools, home).id,
      })
      const app = createProviderApp({ ...tools, secrets: tools.store.secrets }, input)
      return { ...app, webhookUrl: webhookUrl(tools, flags, app.webhookPath) }
    },
  },
  'provider-app list': {
    usage: '',
    summary: 'lists registered apps, without their secrets',
    options: {},
    run: (tools) => ({ items: listProviderApps(tools.store.database.write) }),
  },
  'installation create': {
    usage:
      '--provider github --workspace SLUG --account LOGIN --external-id ID [--account-id ID] [--account-kind organization|user|enterprise] [--host HOST] [--public-url URL] [--active]',
    summary: 'binds an installation to a workspace; events that waited for it are routed',
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
    },
    run: (tools, flags) => {
      const login = need(flags, 'account')
      const input = parseFlags(createInstallationInput, {
        provider: need(flags, 'provider'),
        host: optional(flags, 'host'),
        externalInstallationId: need(flags, 'external-id'),
        // The account's own number comes with its first event where nobody gives it.
        account: {
          externalId: optional(flags, 'account-id') ?? '',
          login,
          kind: optional(flags, 'account-kind') ?? 'organization',
        },
        active: flags['active'] === true,
      })
      const installation = createInstallation(inWorkspace(tools, need(flags, 'workspace')), input)
      const app = listProviderApps(tools.store.database.write).find(
        (candidate) => candidate.provider === input.provider && candidate.host === input.host,
      )
      return { ...installation, webhookUrl: app === undefined ? null : webhookUrl(tools, flags, app.webhookPath) }
    },
  },
  'installation list': {
    usage: '--workspace SLUG',
    summary: "lists a workspace's installations",
    options: { workspace: text },
    run: (tools, flags) => {
      const workspace = workspaceBySlug(tools, need(flags, 'workspace'))
      return { items: listInstallations(tools.store.database.write, workspace.id, { limit: 500 }).items }
    },
  },
  'installation activate': {
    usage: '--workspace SLUG --id INSTALLATION_ID',
    summary: 'says that the ownership of a pending installation is proven; events that waited for it are routed',
    options: { workspace: text, id: text },
    run: (tools, flags) => {
      const within = inWorkspace(tools, need(flags, 'workspace'))
      const id = parseFlags(installationIdSchema, need(flags, 'id'))
      const version = findInstallation(tools.store.database.write, within.workspaceId, id)?.version ?? 0
      return transitionInstallation(within, id, { transition: { kind: 'prove' }, ifMatch: version })
    },
  },
}

/** From a file or from standard input: arguments can be read by every process of the machine. */
async function readSecret(tools: CliTools, flags: Flags): Promise<string> {
  const file = optional(flags, 'secret-file')
  const fromStdin = flags['secret-stdin'] === true
  if ((file === undefined) !== fromStdin) {
    throw new SwitchboardError('request.invalid', 'Give the webhook secret by --secret-file FILE or by --secret-stdin.')
  }
  const given = file === undefined ? await tools.readStdin() : readSecretFile(file)
  return given.replace(/\r?\n$/, '')
}

function readSecretFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new SwitchboardError('request.invalid', `${file} could not be read.`, { cause: error })
  }
}

/** Behind the public address that was given, else where this folder's service listens. */
function webhookUrl({ serviceUrl }: CliTools, flags: Flags, path: string): string {
  const base = optional(flags, 'public-url') ?? serviceUrl
  if (!URL.canParse(base)) throw new SwitchboardError('request.invalid', '--public-url is not a URL.')
  return `${base.replace(/\/+$/, '')}${path}`
}
