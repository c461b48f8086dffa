import { providerAppIdSchema } from '#shared/model/ids.ts'
import { createProviderAppInput, webhookSecretSchema } from '#shared/model/provider-app.ts'
import { createProviderApp } from '#backend/features/provider-apps/create-provider-app.ts'
import { listAppsWithUnclaimed } from '#backend/features/provider-apps/list-unclaimed.ts'
import { retireSecret, rotateSecret } from '#backend/features/provider-apps/rotate-secret.ts'
import { setAppKey } from '#backend/features/provider-apps/set-app-key.ts'
import { need, optional, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'
import { givesSecret, readKey, readSecret, secretOptions, secretUsage } from './secret-input.ts'
import { webhookBase } from './webhook-url.ts'
import { workspaceBySlug } from './workspace-commands.ts'

const text = { type: 'string' } as const

export const providerCommands: Readonly<Record<string, Command>> = {
  'provider-app create': {
    usage: `--provider github|linear|slack --app-id ID --name NAME [${secretUsage.slice(1, -1)}] [--key-file FILE [--api-url URL]] [--host HOST] [--client-id ID] [--home SLUG] [--public-url URL]`,
    summary:
      'registers an app of yours; its webhook address is in the answer. GitHub: with its private key its events are pulled',
    begins: true,
    options: {
      provider: text,
      'app-id': text,
      name: text,
      host: text,
      'client-id': text,
      home: text,
      'public-url': text,
      'key-file': text,
      'api-url': text,
      ...secretOptions,
    },
    run: async (tools, flags) => {
      const base = webhookBase(tools, flags)
      const home = optional(flags, 'home')
      const given = {
        provider: need(flags, 'provider'),
        host: optional(flags, 'host'),
        appId: need(flags, 'app-id'),
        name: need(flags, 'name'),
        clientId: optional(flags, 'client-id') ?? null,
        webhookSecret: await webhookSecretOf(tools, flags),
        homeWorkspaceId: home === undefined ? null : workspaceBySlug(tools, home).id,
      }
      const input = parseFlags(createProviderAppInput, given, {
        webhookSecret: 'The secret',
        homeWorkspaceId: '--home',
      })
      const within = { ...tools, secrets: tools.store.secrets }
      const key = optional(flags, 'key-file') === undefined ? undefined : await readKey(tools, flags)
      const apiUrl = optional(flags, 'api-url')
      // Both or neither: after a wrong key there is nothing to clear up.
      const app = tools.write(() => {
        const made = createProviderApp(within, input)
        return key === undefined ? made : setAppKey(within, { id: made.id, key, apiUrl })
      })
      return { ...app, webhookUrl: base + app.webhookPath }
    },
  },
  'provider-app list': {
    usage: '',
    summary: 'lists registered apps, without their secrets, and what is kept there because nobody has claimed it',
    options: {},
    run: (tools) => ({ items: listAppsWithUnclaimed(tools.store.database.write) }),
  },
  'provider-app rotate-secret': {
    usage: `--id APP_ID ${secretUsage}`,
    summary: 'takes a new webhook secret; the one before stays right until it is retired',
    options: { id: text, ...secretOptions },
    run: async (tools, flags) =>
      rotateSecret(
        { ...tools, secrets: tools.store.secrets },
        ownerOf(flags),
        parseFlags(webhookSecretSchema, await readSecret(tools, flags), 'The secret'),
      ),
  },
  'provider-app retire-secret': {
    usage: '--id APP_ID',
    summary: 'ends the previous webhook secret',
    options: { id: text },
    run: (tools: CliTools, flags) => retireSecret({ ...tools, secrets: tools.store.secrets }, ownerOf(flags)),
  },
}

/** An app that is only pulled has a secret that nobody knows: what comes to its address is refused. */
async function webhookSecretOf(tools: CliTools, flags: Flags): Promise<string> {
  if (givesSecret(flags) || optional(flags, 'key-file') === undefined) return readSecret(tools, flags)
  return Buffer.from(tools.randomBytes(32)).toString('base64url')
}

function ownerOf(flags: Flags) {
  return { kind: 'app', id: parseFlags(providerAppIdSchema, need(flags, 'id'), '--id') } as const
}
