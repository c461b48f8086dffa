import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { SomeFields } from '#shared/model/policy.ts'
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts'

/** Throws `policy.not_applicable` where a field asks for what can't happen: evidence alone decides only where code is hosted. */
export function requireApplicable(provider: WebhookProvider, { autoRoute, autoAccept }: SomeFields): void {
  if (provider.hostsCode) return
  const field = autoRoute?.enabled === true ? 'autoRoute' : autoAccept?.enabled === true ? 'autoAccept' : undefined
  if (field === undefined) return
  throw new SwitchboardError(
    'policy.not_applicable',
    `${provider.displayName} hosts no code, so evidence alone never decides there.`,
    { details: { provider: provider.name, field } },
  )
}
