import type { DeliveryHistory } from './delivery-source.ts'

/** docs.github.com, "REST API endpoints for GitHub App webhooks": deliveries of the last three days. */
export const githubHistory: DeliveryHistory = {
  keptMs: 3 * 24 * 3_600_000,
  apiUrl(host) {
    if (host === 'github.com') return 'https://api.github.com'
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`
  },
  // Loaded by those who pull: everybody else starts without it.
  open: async (options) => (await import('./github-deliveries.ts')).openGithubDeliveries(options),
}
