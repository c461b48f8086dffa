import { must } from '#shared/lib/must.ts'
import type { Provider } from '#shared/model/provider.ts'
import { requireProject } from '#backend/features/projects/project-repository.ts'
import type { ApiHandlers } from '#backend/http/handler.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'
import { listOverrides, requireOverride } from './override-repository.ts'
import { listPolicies, listProjectPolicies, readStoredPolicy, toWorkspacePolicy } from './policy-repository.ts'
import { putOverride } from './put-override.ts'
import { removeOverride } from './remove-override.ts'
import { updatePolicy } from './update-policy.ts'

export function createPolicyHandlers({ providers }: { readonly providers: ReadonlyMap<string, WebhookProvider> }) {
  const of = (name: Provider): WebhookProvider =>
    must(providers.get(name), 'the schema names only providers that we have')
  return {
    'policies.list': ({ read, workspaceId }) => ({ items: listPolicies(read, workspaceId) }),
    'policies.get': ({ read, workspaceId }, { params: { provider } }) =>
      toWorkspacePolicy(provider, readStoredPolicy(read, workspaceId, provider)),
    'policies.update': (context, { params, body: change, ifMatch }) =>
      updatePolicy(context, of(params.provider), { change, ifMatch }),
    'overrides.list': ({ read, workspaceId, clock }, { query }) =>
      listOverrides(read, workspaceId, { ...query, now: clock() }),
    'overrides.get': ({ read, workspaceId, clock }, { params }) =>
      requireOverride(read, { workspaceId, ...params }, clock()),
    'overrides.put': (context, { params: { projectId, provider }, body: input, ifMatch }) =>
      putOverride(context, { projectId, provider: of(provider) }, { input, ifMatch }),
    'overrides.remove': (context, { params, ifMatch }) => removeOverride(context, params, ifMatch),
    'projects.policy': ({ read, workspaceId, clock }, { params }) => {
      const { id: projectId } = requireProject(read, workspaceId, params.id)
      return { items: listProjectPolicies(read, { workspaceId, projectId, now: clock() }) }
    },
  } satisfies Partial<ApiHandlers>
}
