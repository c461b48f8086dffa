import type { Provider } from '../model/provider.ts'

/** Providers as they write their own names. */
export const providerNames: Readonly<Record<Provider, string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  jira: 'Jira',
  linear: 'Linear',
  slack: 'Slack',
}

export const providerIds = ['github', 'gitlab', 'jira', 'linear', 'slack'] as const satisfies readonly Provider[]
