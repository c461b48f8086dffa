import { providerAppIdSchema } from '#shared/model/ids.ts'
import { createProviderAppInput, webhookSecretSchema } from '#shared/model/provider-app.ts'
import { createProviderApp } from '#backend/features/provider-apps/create-provider-app.ts'
import { listProviderApps } from '#backend/features/provider-apps/provider-app-repository.ts'
import { retireSecret, rotateSecret } from '#backend/features/provider-apps/rotate-secret.ts'
import { need, optional, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'
import { readSecret, secretOptions, secretUsage } from './secret-input.ts'
import { webhookUrl } from './webhook-url.ts'
import { workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const

export const providerCommands: Readonly<Record<string, Command>> = {
  'provider-app create': {
    usage: `--provider github|linear|slack --app-id ID --name NAME ${secretUsage} [--host HOST] [--client-id ID] [--home SLUG] [--public-url URL]`,
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
      ...secretOptions,
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
  'provider-app rotate-secret': {
    usage: `--id APP_ID ${secretUsage}`,
    summary: 'takes a new webhook secret; the one before stays right until it is retired',
    options: { id: text, ...secretOptions },
    run: async (tools, flags) =>
      rotateSecret(
        { ...tools, secrets: tools.store.secrets },
        ownerOf(flags),
        parseFlags(webhookSecretSchema, await readSecret(tools, flags), 'secret'),
      ),
  },
  'provider-app retire-secret': {
    usage: '--id APP_ID',
    summary: 'ends the previous webhook secret',
    options: { id: text },
    run: (tools: CliTools, flags) => retireSecret({ ...tools, secrets: tools.store.secrets }, ownerOf(flags)),
  },
}

function ownerOf(flags: Flags) {
  return { kind: 'app', id: parseFlags(providerAppIdSchema, need(flags, 'id')) } as const
}
