/** The invented companies of the sample workspace: who has which repositories, and what a person would find to decide. */
export interface SampleAccount {
  readonly login: string
  readonly id: number
  readonly installationId: number
  /** Whether the workspace has an installation of it; events of the others come from installations that nobody claimed. */
  readonly claimed: boolean
}

export type Topic = 'service' | 'web' | 'mobile' | 'infra' | 'words' | 'data'

export interface SampleRepository {
  readonly account: SampleAccount
  readonly name: string
  readonly id: number
  readonly topic: Topic
  readonly private: boolean
  /** Deliveries about it, lifecycle events apart. */
  readonly deliveries: number
  /** Projects whose builds reported it, and where they said it lives. */
  readonly signals: readonly { readonly project: ProjectSlug; readonly host: string }[]
  readonly mapping?: SampleMapping
  /** A project that works on the same commits in a clone of another address, and reports them before GitHub does. */
  readonly build?: { readonly project: ProjectSlug; readonly remote: string }
}

interface SampleMapping {
  readonly project: ProjectSlug
  readonly branches?: readonly string[]
  /** Paused by an operator, with this reason, once this share of all deliveries has been sent. */
  readonly pause?: { readonly after: number; readonly reason: string }
}

export type ProjectSlug = (typeof sampleProjects)[number]['slug']

export const sampleProjects = [
  { slug: 'billing', name: 'Billing' },
  { slug: 'storefront', name: 'Storefront' },
  { slug: 'checkout', name: 'Checkout' },
  { slug: 'platform', name: 'Platform' },
  { slug: 'handbook', name: 'Handbook' },
  { slug: 'mobile-app', name: 'Mobile app' },
  { slug: 'search', name: 'Search' },
  { slug: 'data-platform', name: 'Data platform' },
  { slug: 'design-system', name: 'Design system' },
  { slug: 'payments-platform', name: 'Payments platform' },
  { slug: 'identity', name: 'Identity' },
  { slug: 'growth', name: 'Growth' },
] as const

/** Who can be handed something. */
export const sampleMembers = [
  { name: 'Ana Moreau', email: 'ana.moreau@acme.example', role: 'operator' },
  { name: 'Samir Haddad', email: 'samir.haddad@acme.example', role: 'engineer' },
  { name: 'Mette Dahl', email: 'mette.dahl@acme.example', role: 'admin' },
] as const

export const sampleFeeds = [
  { kind: 'team_feed', slug: 'releases', name: 'Releases' },
  { kind: 'incident_stream', slug: 'incidents', name: 'Incidents' },
] as const

export const sampleTotal = 2000
export const sampleDays = 4

export const acme: SampleAccount = { login: 'acme', id: 910_100_001, installationId: 910_000_000_001, claimed: true }
export const acmeLabs: SampleAccount = {
  login: 'acme-labs',
  id: 910_100_002,
  installationId: 910_000_000_002,
  claimed: true,
}
export const northwind: SampleAccount = {
  login: 'northwind',
  id: 910_100_003,
  installationId: 910_000_000_003,
  claimed: true,
}
export const globex: SampleAccount = {
  login: 'globex',
  id: 910_100_004,
  installationId: 910_000_000_004,
  claimed: false,
}
export const initech: SampleAccount = {
  login: 'initech-oss',
  id: 910_100_005,
  installationId: 910_000_000_005,
  claimed: false,
}

export const sampleAccounts = [acme, acmeLabs, northwind] as const

/** acme-labs' own administrator suspends the installation when this share of the deliveries has been sent. */
export const suspendedAfter = 0.5

const here = 'github.com'
const formerly = 'git.acme.example'

function repository(
  account: SampleAccount,
  [name, id, topic, deliveries]: readonly [string, number, Topic, number],
  more: Partial<Pick<SampleRepository, 'signals' | 'mapping' | 'private' | 'build'>> = {},
): SampleRepository {
  return { account, name, id: 920_000_000 + id, topic, deliveries, private: true, signals: [], ...more }
}

export const sampleRepositories: readonly SampleRepository[] = [
  repository(acme, ['billing-api', 101, 'service', 186], {
    mapping: { project: 'billing' },
    signals: [{ project: 'billing', host: here }],
  }),
  repository(acme, ['web', 102, 'web', 164], { mapping: { project: 'storefront' } }),
  repository(acme, ['infra', 103, 'infra', 122], {
    mapping: { project: 'platform' },
    signals: [{ project: 'platform', host: here }],
  }),
  repository(acme, ['docs', 104, 'words', 71], { mapping: { project: 'handbook' }, private: false }),
  repository(acme, ['identity', 105, 'service', 58], { mapping: { project: 'identity' } }),
  repository(acme, ['data-pipeline', 106, 'data', 156], { mapping: { project: 'data-platform', branches: ['main'] } }),
  repository(acme, ['android', 107, 'mobile', 90], {
    mapping: {
      project: 'mobile-app',
      pause: { after: 0.22, reason: 'Release freeze until the new store listing is approved' },
    },
  }),
  repository(acme, ['checkout', 108, 'web', 150], { signals: [{ project: 'checkout', host: here }] }),
  repository(acme, ['payments', 109, 'service', 141], {
    signals: [
      { project: 'payments-platform', host: here },
      { project: 'billing', host: here },
    ],
  }),
  repository(acme, ['search', 110, 'service', 128], {
    signals: [{ project: 'search', host: formerly }],
    build: { project: 'search', remote: `git@${formerly}:acme/search.git` },
  }),
  repository(acme, ['ios', 111, 'mobile', 112], {
    signals: [
      { project: 'mobile-app', host: here },
      { project: 'growth', host: here },
    ],
  }),
  repository(acme, ['design-system', 112, 'web', 61], { signals: [{ project: 'design-system', host: here }] }),
  repository(acme, ['growth-experiments', 113, 'web', 14]),
  repository(acme, ['status-page', 114, 'infra', 9], { private: false }),
  repository(acme, ['hiring-exercises', 115, 'words', 1]),
  repository(acmeLabs, ['ml-ranker', 201, 'data', 64], { mapping: { project: 'search' } }),
  repository(acmeLabs, ['prototypes', 202, 'web', 52]),
  repository(acmeLabs, ['edge-cache', 203, 'infra', 19]),
  repository(acmeLabs, ['notebooks', 204, 'data', 6]),
  repository(northwind, ['storefront', 301, 'web', 92], { mapping: { project: 'storefront' } }),
  repository(northwind, ['orders', 302, 'service', 94], {
    build: { project: 'checkout', remote: `ssh://git@${formerly}/checkout/northwind-orders.git` },
  }),
  repository(northwind, ['loyalty', 303, 'service', 44], { signals: [{ project: 'growth', host: here }] }),
]

/** Repositories of installations that nobody has claimed. */
export const unclaimedRepositories: readonly SampleRepository[] = [
  repository(globex, ['warehouse', 401, 'service', 83]),
  repository(initech, ['tps-reports', 501, 'words', 8], { private: false }),
]

/** Types that GitHub sends and this version has no words for; their bodies are made from an example of a neighbour. */
export const unknownTypes = [
  { type: 'sub_issues', like: 'issues', action: 'sub_issue_added', deliveries: 26 },
  { type: 'custom_property_values', like: 'repository', action: 'updated', deliveries: 11 },
  { type: 'issue_dependencies', like: 'issues', action: 'blocked_by_added', deliveries: 7 },
] as const

/** Types about an account as a whole, for which there is no repository to map. */
export const accountTypes = [
  { type: 'membership', deliveries: 9 },
  { type: 'team', deliveries: 8 },
  { type: 'organization', deliveries: 7 },
] as const

export const samplePeople = [
  ['ana-moreau', 'Ana Moreau'],
  ['jtanaka', 'Jun Tanaka'],
  ['priya-nair', 'Priya Nair'],
  ['lkowalski', 'Lena Kowalski'],
  ['samir-h', 'Samir Haddad'],
  ['mette-dahl', 'Mette Dahl'],
  ['otieno-w', 'Wanjiru Otieno'],
  ['g-rossi', 'Giulia Rossi'],
  ['noor-a', 'Noor Aziz'],
  ['fpetit', 'Fabien Petit'],
  ['dbauer', 'Dora Bauer'],
  ['tomasz-w', 'Tomasz Wrona'],
] as const
