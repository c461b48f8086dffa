import { expect, test } from 'vitest'
import { isExternalAddress } from '#shared/domain/external-address.ts'
import { grantAddress } from './grant-address.ts'

const acme = { accountLogin: 'acme', accountKind: 'organization', externalInstallationId: '77' } as const

test('each provider’s page for grants is one that the console may open', () => {
  const hosts = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    jira: 'acme.atlassian.net',
    linear: 'linear.app',
  } as const
  const addresses = [
    ...Object.entries(hosts).map(([provider, host]) =>
      grantAddress({ ...acme, provider: provider as keyof typeof hosts, host }),
    ),
    grantAddress({ ...acme, provider: 'slack', host: 'slack.com' }),
  ]
  expect(addresses[0]).toBe('https://github.com/organizations/acme/settings/installations/77')
  expect(addresses.filter((address) => address === null || !isExternalAddress('provider', address))).toEqual([])
})

test('a person’s installation has another page, and what has none leads nowhere', () => {
  const person = { ...acme, provider: 'github', host: 'github.com', accountKind: 'user' } as const
  expect(grantAddress(person)).toBe('https://github.com/settings/installations/77')
  expect(grantAddress({ ...acme, provider: 'gitlab', host: 'gitlab.com', accountKind: 'user' })).toBeNull()
})

test('nothing in a login or an id leads to another page', () => {
  const odd = { ...acme, provider: 'github', host: 'github.com', externalInstallationId: '../../evil' } as const
  expect(grantAddress({ ...odd, accountLogin: 'a/../b?c#d' })).toBe(
    'https://github.com/organizations/a%2F..%2Fb%3Fc%23d/settings/installations/..%2F..%2Fevil',
  )
})
