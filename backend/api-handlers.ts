import { auditHandlers } from './features/audit/audit-handlers.ts'
import { bulkHandlers } from './features/bulk/bulk-handlers.ts'
import { buildHandlers } from './features/builds/build-handlers.ts'
import { changeHandlers } from './features/changes/change-handlers.ts'
import { destinationDeliveryHandlers } from './features/destination-deliveries/destination-delivery-handlers.ts'
import { connectionHandlers } from './features/connections/connection-handlers.ts'
import { eventHandlers } from './features/events/event-handlers.ts'
import { feedHandlers } from './features/feeds/feed-handlers.ts'
import { gitSignalHandlers } from './features/git-signals/git-signal-handlers.ts'
import { createInstallationHandlers } from './features/installations/installation-handlers.ts'
import { linkHandlers } from './features/links/link-handlers.ts'
import { jobHandlers } from './features/jobs/job-handlers.ts'
import { mappingHandlers } from './features/mappings/mapping-handlers.ts'
import { memberHandlers } from './features/members/member-handlers.ts'
import { opHandlers } from './features/ops/op-handlers.ts'
import { createPolicyHandlers } from './features/policies/policy-handlers.ts'
import { projectHandlers } from './features/projects/project-handlers.ts'
import { createProviderAppHandlers } from './features/provider-apps/provider-app-handlers.ts'
import { createSecretHandlers } from './features/provider-apps/secret-handlers.ts'
import { principalHandlers } from './features/tokens/principal-handlers.ts'
import { resourceHandlers } from './features/resources/resource-handlers.ts'
import { retentionHandlers } from './features/retention/retention-handlers.ts'
import { ruleHandlers } from './features/rules/rule-handlers.ts'
import type { createSampleHandlers } from './features/sample/sample-handlers.ts'
import { createSinkHandlers } from './features/sinks/sink-handlers.ts'
import { signalHandlers } from './features/signals/signal-handlers.ts'
import { suggestionHandlers } from './features/suggestions/suggestion-handlers.ts'
import { createProviderHandlers } from './features/system/provider-handlers.ts'
import { createSystemHandlers } from './features/system/system-handlers.ts'
import { unmatchedHandlers } from './features/unmatched/unmatched-handlers.ts'
import { workspaceHandlers } from './features/workspaces/workspace-handlers.ts'
import type { Readiness } from './health/readiness.ts'
import type { ApiHandlers } from './http/handler.ts'
import type { Intake } from './intake/create-intake.ts'
import { createWebhookHandlers } from './intake/webhook-handlers.ts'
import type { WebhookProvider } from './providers/webhook-provider.ts'
import type { SecretStore } from './secrets/secret-store.ts'

interface HandlerParts {
  readonly secrets: SecretStore
  readonly randomBytes: (count: number) => Uint8Array
  readonly intake: Intake
  readonly providers: ReadonlyMap<string, WebhookProvider>
  readonly readiness: Readiness
  readonly allowLocalSinks: boolean
}

/** Every call of the contract, by the feature that answers it; the sample's own are made of these. */
export function createHandlers(
  parts: HandlerParts,
): Omit<ApiHandlers, keyof ReturnType<typeof createSampleHandlers> | 'system.metrics'> {
  return {
    ...createSystemHandlers(parts),
    ...createWebhookHandlers(parts.intake),
    ...createProviderHandlers(parts.providers),
    ...principalHandlers,
    ...workspaceHandlers,
    ...createProviderAppHandlers(parts),
    ...createSecretHandlers(parts),
    ...memberHandlers,
    ...projectHandlers,
    ...feedHandlers,
    ...createInstallationHandlers(parts),
    ...linkHandlers,
    ...connectionHandlers,
    ...resourceHandlers,
    ...gitSignalHandlers,
    ...buildHandlers,
    ...changeHandlers,
    ...eventHandlers,
    ...unmatchedHandlers,
    ...mappingHandlers,
    ...ruleHandlers,
    ...opHandlers,
    ...retentionHandlers,
    ...createPolicyHandlers(parts),
    ...signalHandlers,
    ...suggestionHandlers,
    ...createSinkHandlers(parts),
    ...destinationDeliveryHandlers,
    ...jobHandlers,
    ...bulkHandlers,
    ...auditHandlers,
  }
}
