import type { ApiHandlers, HandlerContext } from '#backend/http/handler.ts'
import type { SecretStore } from '#backend/secrets/secret-store.ts'
import { type EndpointOwner, retireSecret, rotateSecret, rotateToMadeSecret } from './rotate-secret.ts'
import { removeAppKey, setAppKey } from './set-app-key.ts'

interface Parts {
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
}
type Context = Pick<HandlerContext, 'write' | 'clock' | 'newId'> & { readonly principal: { readonly name: string } }

export function createSecretHandlers(parts: Parts) {
  const toolsOf = ({ write, clock, newId, principal }: Context) => ({
    write,
    clock,
    newId,
    ...parts,
    actor: principal.name,
  })
  const rotate = (context: Context, owner: EndpointOwner, given: string | undefined) =>
    given === undefined
      ? rotateToMadeSecret(toolsOf(context), owner)
      : { ...rotateSecret(toolsOf(context), owner, given), webhookSecret: null }
  return {
    // Which address an app is asked at is for somebody at the machine to say: the service's network is not the caller's.
    'provider_apps.set_key': (context, { params, body }) =>
      setAppKey(toolsOf(context), { id: params.id, key: body.key, apiUrl: undefined }),
    'provider_apps.remove_key': (context, { params }) => removeAppKey(toolsOf(context), params.id),
    'provider_apps.rotate_secret': (context, { params, body }) =>
      rotate(context, { kind: 'app', id: params.id }, body.webhookSecret),
    'provider_apps.retire_secret': (context, { params }) =>
      retireSecret(toolsOf(context), { kind: 'app', id: params.id }),
    'installations.rotate_secret': (context, { params, body }) =>
      rotate(context, { kind: 'installation', workspaceId: context.workspaceId, id: params.id }, body.webhookSecret),
    'installations.retire_secret': (context, { params }) =>
      retireSecret(toolsOf(context), { kind: 'installation', workspaceId: context.workspaceId, id: params.id }),
  } satisfies Pick<
    ApiHandlers,
    | 'provider_apps.set_key'
    | 'provider_apps.remove_key'
    | 'provider_apps.rotate_secret'
    | 'provider_apps.retire_secret'
    | 'installations.rotate_secret'
    | 'installations.retire_secret'
  >
}
