import type { InstallationRow } from '#shared/ipc/catalog-calls.ts'

type Place = Pick<InstallationRow, 'provider' | 'host' | 'accountLogin' | 'accountKind' | 'externalInstallationId'>

/** Where the provider lets its owner see and change what an installation may; null where that has no address of its own. */
export function grantAddress({
  provider,
  host,
  accountLogin,
  accountKind,
  externalInstallationId,
}: Place): string | null {
  const login = encodeURIComponent(accountLogin)
  switch (provider) {
    case 'github': {
      const owner = accountKind === 'organization' ? `organizations/${login}/` : ''
      return accountKind === 'enterprise'
        ? null
        : `https://${host}/${owner}settings/installations/${encodeURIComponent(externalInstallationId)}`
    }
    case 'gitlab':
      return accountKind === 'organization' ? `https://${host}/groups/${login}/-/hooks` : null
    case 'jira':
      return `https://${host}/plugins/servlet/webhooks`
    case 'linear':
      return 'https://linear.app/settings/api'
    case 'slack':
      return 'https://api.slack.com/apps'
  }
}
