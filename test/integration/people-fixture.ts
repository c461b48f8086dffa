import { randomBytes } from 'node:crypto'
import { openStore } from '#backend/open-store.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { Connection } from '#shared/model/connection.ts'
import type { Feed } from '#shared/model/feed.ts'
import type { CreatedInstallation } from '#shared/model/installation.ts'
import type { Link } from '#shared/model/link.ts'
import type { Member } from '#shared/model/member.ts'
import type { RequestOptions, RunningService } from './http-fixture.ts'
import { storeIn } from './store-of-test.ts'

export interface AuditRow {
  readonly command: string
  readonly subject: string
  readonly actor: string
  readonly before: unknown
  readonly after: unknown
}

interface Paged<T> {
  readonly items: readonly T[]
  readonly next_cursor: string | null
}

/** The people of one workspace of a running service, as an admin's script would handle them. */
export function peopleOf(service: RunningService, tenant: string) {
  const json = <T>(path: string, init: RequestOptions = {}) => service.json<T>(path, { tenant, ...init })
  const post = { method: 'POST' } as const
  let count = 0
  return {
    fetch: (path: string, init: RequestOptions = {}) => service.fetch(path, { tenant, ...init }),
    json,
    member: (name: string, role = 'viewer') =>
      json<Member>('/members', { body: { name, email: `${name.toLowerCase()}@acme.example`, role } }),
    members: (query = '') => json<Paged<Member>>(`/members${query}`),
    deactivate: (id: string) =>
      json<{ member: Member; revokedLinks: number }>(`/members/${id}/deactivate`, { ...post }),
    update: (id: string, body: unknown, version: number) =>
      service.fetch(`/members/${id}`, { tenant, method: 'PATCH', body, headers: { 'If-Match': `"${version}"` } }),
    installation(provider = 'github') {
      count += 1
      const account = { externalId: `${count}`, login: `org-${count}`, kind: 'organization' }
      const ownAddress =
        provider === 'gitlab' || provider === 'jira' ? { webhookSecret: `the-secret-${count}-of-it` } : {}
      const host = provider === 'jira' ? { host: `org-${count}.atlassian.net` } : {}
      return json<CreatedInstallation>('/installations', {
        body: { provider, externalInstallationId: `${tenant}-${count}`, account, active: true, ...host, ...ownAddress },
      })
    },
    link: (installationId: string, memberId: string, providerUserId = '7') =>
      json<Link>('/links', { body: { installationId, memberId, providerUserId, login: `user-${providerUserId}` } }),
    links: (query = '') => json<Paged<Link>>(`/links${query}`),
    feed: (slug: string, kind = 'team_feed') => json<Feed>('/feeds', { body: { kind, slug, name: `Feed ${slug}` } }),
    feeds: (query = '') => json<Paged<Feed>>(`/feeds${query}`),
    connections: (query = '') => json<Paged<Connection>>(`/connections${query}`),
  }
}

/** Works on the service's store beside it. */
export function besideService<T>({ dataDir }: RunningService, work: (db: WriteDb) => T): T {
  const store = openStore({ ...storeIn(dataDir), masterKey: undefined, clock: Date.now, randomBytes })
  try {
    return work(store.database.write)
  } finally {
    store.close()
  }
}

/** What the audit keeps about somebody or something, the oldest first. */
export function auditOf(service: RunningService, subject: string): AuditRow[] {
  const rows = besideService(service, (db) =>
    db
      .read<{ command: string; subject: string; actor: string; before: string | null; after: string }>(
        'SELECT command, subject, actor, before_json AS "before", after_json AS "after" FROM audit WHERE subject = ? ORDER BY at, id',
      )
      .all(subject),
  )
  return rows.map((row) => ({
    ...row,
    before: JSON.parse(row.before ?? 'null') as unknown,
    after: JSON.parse(row.after) as unknown,
  }))
}

/** Walks a list to its end, a few at a time. */
export async function walk<T>(page: (query: string) => Promise<Paged<T>>, limit: number): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const more: Paged<T> = await page(`?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`)
    items.push(...more.items)
    cursor = more.next_cursor
  } while (cursor !== null)
  return items
}
