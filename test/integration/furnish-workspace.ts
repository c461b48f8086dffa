import { createHmac, randomUUID } from 'node:crypto'
import { insertJob } from '#backend/features/jobs/job-repository.ts'
import { enqueueDelivery } from '#backend/features/destination-deliveries/enqueue-deliveries.ts'
import type { WriteDb } from '#backend/store/db.ts'
import type { EventId } from '#shared/model/ids.ts'
import type { Destination } from '#shared/model/mapping.ts'
import { must } from '#shared/lib/must.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { RunningService } from './http-fixture.ts'
import { pushTo } from './core.ts'

/** One of everything in a workspace. Whatever it names for people has the workspace's slug in it. */
export interface FurnishedWorkspace {
  readonly slug: string
  readonly tenant: string
  readonly project: string
  /** One that nothing leads to. */
  readonly spareProject: string
  readonly archivedProject: string
  readonly installation: string
  /** With an address of its own. */
  readonly own: string
  readonly resource: string
  readonly freeResource: string
  readonly mapping: string
  readonly event: string
  /** One that a project has, which has a sink. */
  readonly routed: string
  readonly group: string
  readonly seq: number
  readonly member: string
  readonly formerMember: string
  readonly leavingMember: string
  readonly link: string
  readonly feed: string
  readonly archivedFeed: string
  readonly job: string
  readonly deadLetter: string
  readonly lastLetter: string
  /** One to be run, and taken back. */
  readonly bulk: string
  /** One to be given up. */
  readonly unwantedBulk: string
  readonly build: string
  readonly rule: string
  readonly rule2: string
}

const secret = 'the secret of the app'

export const plan = { selection: { kind: 'filter', filter: {} }, action: { kind: 'wake' } }

export const definition = (project: string) => ({
  name: 'New',
  enabled: true,
  conditions: { resources: ['nobody/**'] },
  action: { kind: 'route', destination: { kind: 'project', id: project } },
})

export async function furnishWorkspace(
  service: RunningService,
  { id: workspaceId, slug, connectorsTenantId: tenant }: Workspace,
  number: number,
): Promise<FurnishedWorkspace> {
  const make = async (path: string, body: unknown): Promise<string> =>
    (await service.json<{ id: string }>(path, { tenant, body })).id
  const account = { externalId: String(number), login: `${slug}-org`, kind: 'organization' }
  const app = await service.json<{ webhookPath: string }>('/provider-apps', {
    body: {
      provider: 'github',
      appId: String(number),
      name: slug,
      webhookSecret: secret,
      homeWorkspaceId: workspaceId,
    },
  })
  const project = await make('/projects', { slug: `${slug}-web`, name: `${slug} web` })
  const spareProject = await make('/projects', { slug: `${slug}-spare`, name: `${slug} spare` })
  const archivedProject = await make('/projects', { slug: `${slug}-past`, name: `${slug} past` })
  await service.json(`/projects/${archivedProject}/archive`, { tenant, method: 'POST' })
  const github = { provider: 'github', externalInstallationId: String(number), account, active: true }
  const installation = await make('/installations', github)
  const ownAddress = { host: `${slug}.atlassian.net`, webhookSecret: 'the secret of the site' }
  const own = await make('/installations', { ...github, ...ownAddress, provider: 'jira' })
  const deliver = (repository: { id: number; name: string }): Promise<Response> => {
    const body = JSON.stringify(pushTo(repository, number))
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const headers = {
      'X-GitHub-Event': 'push',
      'X-GitHub-Delivery': randomUUID(),
      'X-Hub-Signature-256': `sha256=${signature}`,
    }
    return service.fetch(app.webhookPath, { token: null, body, headers })
  }
  await deliver({ id: 1, name: `${slug}/mapped` })
  await deliver({ id: 2, name: `${slug}/waits` })
  await deliver({ id: 3, name: `${slug}/sleeps` })
  const groups = await untilAll(() =>
    service.json<{ items: { groupKey: string; resourceId: string; subject: string; newestEventId: string }[] }>(
      '/unmatched/groups',
      { tenant },
    ),
  )
  const [mapped, waits, sleeps] = ['mapped', 'waits', 'sleeps'].map((name) =>
    must(
      groups.find(({ subject }) => subject === `${slug}/${name}`),
      'all were routed',
    ),
  )
  const places = {
    installationId: installation,
    resourceId: must(mapped, 'it is there').resourceId,
    destination: { kind: 'project', id: project },
  }
  const preview = await service.json<{ throughSeq: number; count: number }>('/mappings/preview', {
    tenant,
    body: places,
  })
  const resolve = { throughSeq: preview.throughSeq, count: preview.count }
  const { mapping } = await service.json<{ mapping: { id: string } }>('/mappings', {
    tenant,
    body: { ...places, resolve },
  })
  const person = (name: string): Promise<string> =>
    make('/members', { name: `${slug} ${name}`, email: `${name}@${slug}.example`, role: 'viewer' })
  const [member, formerMember, leavingMember] = [await person('ana'), await person('bo'), await person('cy')]
  await service.json(`/members/${formerMember}/deactivate`, { tenant, method: 'POST' })
  const link = await make('/links', {
    installationId: installation,
    memberId: member,
    providerUserId: '1',
    login: slug,
  })
  const feed = await make('/feeds', { kind: 'team_feed', slug: `${slug}-feed`, name: `${slug} feed` })
  const archivedFeed = await make('/feeds', { kind: 'team_feed', slug: `${slug}-old`, name: `${slug} old` })
  await service.json(`/feeds/${archivedFeed}/archive`, { tenant, method: 'POST' })
  const head = number.toString(16).padStart(40, 'a')
  const { build } = await service.json<{ build: { id: string } }>('/git-signals', {
    tenant,
    body: {
      project: `${slug}-web`,
      git_branch: `${slug}-main`,
      head_commit_sha: head,
      repo_slug: `${slug}/built`,
      commits: [{ sha: head, message: `${slug} commits` }],
    },
  })
  const job = service.beside(({ write, newId }) =>
    write((db) => {
      const id = newId('job')
      insertJob(db, { workspaceId, id, kind: 'retention', total: null, createdBy: slug, at: Date.now() })
      return id
    }),
  )
  await service.json(`/overrides/${project}/github`, {
    tenant,
    method: 'PUT',
    body: { fields: { mutedEvents: ['fork'] }, reason: `${slug} has many forks` },
    headers: { 'If-Match': '0' },
  })
  service.beside(({ write }) =>
    write((db) =>
      db
        .write(
          "INSERT INTO sink VALUES (?, ?, 'project', 'https://sink.example/hook', 'ref', NULL, 1, NULL, 0, 0, 0, 1)",
        )
        .run(workspaceId, project),
    ),
  )
  await snooze(must(sleeps, 'it is there').newestEventId)
  const [bulk, unwantedBulk] = [await make('/bulk/plan', plan), await make('/bulk/plan', plan)]
  for (const place of [`/projects/${project}/sink`, `/feeds/${feed}/sink`]) {
    await service.json(place, { tenant, method: 'PUT', body: { url: `https://${slug}.example/hooks`, paused: true } })
  }
  const eventId = must(mapped, 'it is there').newestEventId
  const [deadLetter, lastLetter] = service.beside(({ write }) =>
    write((db) => ['1', '2'].map((cause) => letterOf(db, cause))),
  )
  /** So that there is something to wake. */
  async function snooze(id: string): Promise<void> {
    const intent = {
      type: 'event.snooze',
      selection: { kind: 'items', ids: [id] },
      until: { kind: 'time', at: '2100-01-01T00:00:00.000Z' },
    }
    const op = { id: `op_${id.slice('evt_'.length)}`, actor: slug, decidedAt: '2026-01-01T00:00:00.000Z', intent }
    await service.json('/ops', { tenant, body: { ops: [op] } })
  }
  function letterOf(db: WriteDb, cause: string): string {
    const destination = { kind: 'project', id: project } as Destination
    const about = { workspaceId, eventId: eventId as EventId, destination, message: 'signal.created', seq: 1 } as const
    const id = enqueueDelivery(db, { ...about, cause, at: 1, sendAt: 1 })
    db.write("UPDATE destination_delivery SET state = 'dead', next_at = NULL WHERE id = ?").run(id)
    return id
  }
  const ruleBody = (name: string) => ({ ...definition(project), name: `${slug} ${name}` })
  const [rule, rule2] = [await make('/rules', ruleBody('first')), await make('/rules', ruleBody('second'))]
  const { seq } = await service.json<{ seq: number }>('/changes?cursor=0', { tenant })
  return {
    slug,
    tenant,
    project,
    spareProject,
    archivedProject,
    installation,
    own,
    resource: must(mapped, 'it is there').resourceId,
    freeResource: must(waits, 'it is there').resourceId,
    mapping: mapping.id,
    event: must(waits, 'it is there').newestEventId,
    routed: must(mapped, 'it is there').newestEventId,
    group: must(waits, 'it is there').groupKey,
    seq,
    member,
    formerMember,
    leavingMember,
    link,
    feed,
    archivedFeed,
    job,
    deadLetter: must(deadLetter, 'it was made'),
    lastLetter: must(lastLetter, 'it was made'),
    bulk,
    unwantedBulk,
    build: build.id,
    rule,
    rule2,
  }
}

async function untilAll<T>(read: () => Promise<{ items: T[] }>): Promise<T[]> {
  for (;;) {
    const { items } = await read()
    if (items.length > 2) return items
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
