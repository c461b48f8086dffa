import type { Provider } from '#shared/model/provider.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { jira } from './jira.ts'
import { linear } from './linear.ts'
import { slack } from './slack.ts'
import type { WebhookProvider } from './webhook-provider.ts'

const byName: Readonly<Record<Provider, WebhookProvider>> = { github, gitlab, jira, linear, slack }

/** The providers that this service takes events from; a new one is a new line. */
export const webhookProviders: ReadonlyMap<string, WebhookProvider> = new Map(Object.entries(byName))

/** What a provider answers for itself. */
export function webhookProvider(name: Provider): WebhookProvider {
  return byName[name]
}
