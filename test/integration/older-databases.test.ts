import { expect, test } from 'vitest'
import { readChanges } from '#backend/features/changes/read-changes.ts'
import { listEvents } from '#backend/features/events/event-repository.ts'
import { createInstallation } from '#backend/features/installations/create-installation.ts'
import { listFeeds } from '#backend/features/feeds/feed-repository.ts'
import { listInstallations } from '#backend/features/installations/installation-repository.ts'
import { listMappings } from '#backend/features/mappings/list-mappings.ts'
import { listOverrides } from '#backend/features/policies/override-repository.ts'
import { listRules } from '#backend/features/rules/rule-repository.ts'
import { openServiceDatabase } from '#backend/store/database.ts'
import { migrations } from '#backend/store/migration.ts'
import type { EventId } from '#shared/model/ids.ts'
import { newFile, openCore, pushTo, workspaceId, writerOf } from './core.ts'
import { secretsOf } from './pull-fixture.ts'

const uuid = '01900000-0000-7000-8000-00000000000'
const ids = { prj: `prj_${uuid}1`, feed: `feed_${uuid}2`, mem: `mem_${uuid}3`, inst: `inst_${uuid}4` } as const
const [mapped, waiting] = [`res_${uuid}5`, `res_${uuid}6`]
const [eventId, ruleId]: [EventId, string] = [`evt_${uuid}7`, `rule_${uuid}8`]
const mapping = `map_${uuid}9`
const body = Buffer.from(JSON.stringify(pushTo({ id: 2, name: 'acme/waiting' }, 5)))
const decision = JSON.stringify({ outcome: { kind: 'unmatched', reason: 'NO_MAPPING' }, steps: [], candidates: [] })
const resource = 'INSERT INTO resource VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, NULL, 1, 1, NULL, 1)'
const ours = workspaceId
const group = `resource/${ids.inst}/${waiting}`

type Row = readonly [sql: string, ...values: (string | number | Uint8Array)[]]
/** What the version before the first that is tried has written. */
const rows: readonly Row[] = [
  ["INSERT INTO workspace VALUES (?, 'acme', 'Acme', ?, 0, 1, 6)", ours, ours],
  [
    `INSERT INTO provider_app VALUES ('app_1', 'github', 'github.com', '1', 'App', NULL, 'path-token', 'ref', NULL, ?, 0, NULL)`,
    ours,
  ],
  ["INSERT INTO project VALUES (?, ?, 'search', 'Search', NULL, 1, 1)", ours, ids.prj],
  ["INSERT INTO feed VALUES (?, ?, 'team_feed', 'team', 'Team', NULL, 1, 1)", ours, ids.feed],
  [
    "INSERT INTO member VALUES (?, ?, 'Ana', 'ana@acme.example', 'ana@acme.example', 'admin', NULL, 1, 1)",
    ours,
    ids.mem,
  ],
  [
    `INSERT INTO installation VALUES (?, ?, 'github', 'github.com', 'github_app', '5', ?, 'all', '{"kind":"active"}', NULL, 1, 1)`,
    ours,
    ids.inst,
    JSON.stringify({ externalId: '1', login: 'acme', kind: 'organization' }),
  ],
  [resource, ours, mapped, ids.inst, 'repository', '1', 'acme/mapped'],
  [resource, ours, waiting, ids.inst, 'repository', '2', 'acme/waiting'],
  [
    `INSERT INTO mapping VALUES (?, ?, ?, ?, 'project', ?, '{"events":[],"branches":[],"paths":[]}', 'active', '{"kind":"active"}', 'manual', '[]', 0, NULL, 'ana', 1, 1)`,
    ours,
    mapping,
    ids.inst,
    mapped,
    ids.prj,
  ],
  [
    `INSERT INTO delivery (arrival, provider_app_id, provider, delivery_id, event_type, received_at, headers_json, state, external_installation_id, workspace_id, event_id)
     VALUES (1, 'app_1', 'github', 'd1', 'push', 1, '{}', 'routed', '5', ?, ?)`,
    ours,
    eventId,
  ],
  ["INSERT INTO delivery_body VALUES (1, 'raw', ?, ?, ?)", body.length, Buffer.alloc(32), body],
  [
    `INSERT INTO event (workspace_id, id, arrival, provider, host, type, title, installation_id, resource_id, resource_name, delivery_id, body_sha256, received_at, outcome_kind, outcome_json, version)
     VALUES (?, ?, 1, 'github', 'github.com', 'push', 'A push', ?, ?, 'acme/waiting', 'd1', ?, 1, 'unmatched', '{"kind":"unmatched","reason":"NO_MAPPING"}', 1)`,
    ours,
    eventId,
    ids.inst,
    waiting,
    Buffer.alloc(32),
  ],
  ['INSERT INTO decision VALUES (?, ?, 1, ?)', ours, eventId, decision],
  [
    `INSERT INTO unmatched_item (workspace_id, event_id, arrival, group_key, primary_reason, state_kind, state_json, opened_seq)
     VALUES (?, ?, 1, ?, 'NO_MAPPING', 'open', '{"kind":"open"}', 6)`,
    ours,
    eventId,
    group,
  ],
  [
    `INSERT INTO unmatched_group VALUES (?, ?, 'NO_MAPPING', 'github', 'acme/waiting', ?, ?, 1, 0, 1, 1, 1, ?)`,
    ours,
    group,
    ids.inst,
    waiting,
    eventId,
  ],
  [
    `INSERT INTO git_signal (workspace_id, id, project_id, repo_slug, provider_host, observed_at) VALUES (?, 'sig_1', ?, 'acme/waiting', 'github.com', 1)`,
    ours,
    ids.prj,
  ],
  [
    `INSERT INTO policy_override VALUES (?, ?, 'github', 'ovr_1', '{"redeliver":false}', 'It is special', NULL, 'ana', 1, 1, 2)`,
    ours,
    ids.prj,
  ],
  ...[ids.prj, ids.inst, mapped, waiting, mapping, eventId].map((id, at): Row => {
    const entities = ['project', 'installation', 'resource', 'resource', 'mapping', 'event']
    return ['INSERT INTO change VALUES (?, ?, ?, ?, 0, 1)', ours, at + 1, entities[at] ?? '', id]
  }),
]
/** What later versions write besides, by the version that brought its table. */
const later: readonly (readonly [version: number, row: Row])[] = [
  [13, ["INSERT INTO change VALUES (?, 7, 'feed', ?, 0, 1)", ours, ids.feed]],
  [
    18,
    [
      `INSERT INTO rule VALUES (?, ?, 1, 'Bots', 1, '{"providers":[],"installations":[],"resources":[],"events":[],"branches":[],"actors":["*[bot]"],"titleContains":[],"reasons":[]}', '{"kind":"ignore","reason":"noise","note":""}', 1, 0, NULL, 'ana', 1, NULL)`,
      ours,
      ruleId,
    ],
  ],
  [18, ["INSERT INTO change VALUES (?, 8, 'member', ?, 0, 1)", ours, ids.mem]],
  [18, ["INSERT INTO change VALUES (?, 9, 'rule', ?, 0, 1)", ours, ruleId]],
  [23, ["INSERT INTO change VALUES (?, 10, 'override', 'ovr_1', 0, 1)", ours]],
]
const oldest = 12

function writeOld(file: string, version: number): void {
  const old = openServiceDatabase({ file, migrations: migrations.slice(0, version) })
  for (const [sql, ...values] of [...rows, ...later.filter(([since]) => since <= version).map(([, row]) => row)])
    old.write.write(sql).run(...values)
  old.write.write('UPDATE workspace SET seq = (SELECT max(seq) FROM change)').run()
  old.close()
}

const versions = Array.from({ length: migrations.length - oldest }, (_, at) => oldest + at)

test.each(versions)(
  'what a service of version %i wrote is read, replicated and decided by this one',
  async (version) => {
    const file = newFile()
    writeOld(file, version)
    const core = openCore({ file })
    const { changes } = readChanges(core.db, ours, { cursor: 0, limit: 100 })
    const told = changes.map((change) => [change.entity, change.kind])
    const entities = [
      'event',
      'feed',
      'installation',
      'mapping',
      'member',
      'override',
      'project',
      'resource',
      'resource',
    ]
    if (version >= 18) entities.push('rule')
    expect(new Set(told.map(String))).toEqual(new Set(entities.map((entity) => `${entity},upsert`)))
    expect(told).toHaveLength(entities.length)
    expect(listEvents(core.db, ours, { limit: 9 }).items).toMatchObject([
      { id: eventId, item: { state: { kind: 'open' }, assigneeId: null } },
    ])
    expect(listMappings(core.db, ours, { limit: 9 }).items).toMatchObject([{ destination: { id: ids.prj } }])
    expect(listFeeds(core.db, ours, { limit: 9 }).items).toMatchObject([{ id: ids.feed }])
    expect(listOverrides(core.db, ours, { limit: 9, now: 2 }).items).toMatchObject([{ version: 2 }])
    expect(listRules(core.db, ours)).toHaveLength(version >= 18 ? 1 : 0)
    if (version < 17) expect(core.db.read('SELECT scope FROM suggestion_due').all()).toEqual([{ scope: 'all' }])
    const selection = { kind: 'items' as const, ids: [eventId] }
    const verdict = core.decide({ type: 'event.reroute', selection, evenDecided: false })
    expect(verdict).toMatchObject({ kind: 'applied', result: { applied: 1 } })
    expect(core.decide({ type: 'op.undo', target: verdict.opId })).toMatchObject({ kind: 'applied' })
    await core.send(pushTo({ id: 1, name: 'acme/mapped' }, 5))
    await core.router.drain()
    expect(listEvents(core.db, ours, { limit: 9, outcome: 'routed' }).items).toHaveLength(1)
    expect(core.failures).toEqual([])
    core.close()
  },
)

test('what workspaces of version 21 called their installations is theirs, and free for others', () => {
  const file = newFile()
  const old = openServiceDatabase({ file, migrations: migrations.slice(0, 21) })
  const account = { externalId: '1', login: 'acme', kind: 'organization' } as const
  const theirs = `${uuid}f`
  for (const [id, slug] of [
    [ours, 'ours'],
    [theirs, 'theirs'],
  ] as const)
    old.write.write("INSERT INTO workspace VALUES (?, ?, 'W', ?, 0, 1, 0)").run(id, slug, id)
  old.write
    .write(
      `INSERT INTO installation VALUES (?, 'inst_01900000-0000-7000-8000-000000000001', 'gitlab', 'gitlab.com', 'token', 'acme', ?, 'all', '{"kind":"active"}', NULL, 1, 1)`,
    )
    .run(ours, JSON.stringify(account))
  old.close()
  const core = openCore({ file })
  const tools = { ...core, write: writerOf(core.db), secrets: secretsOf(core), principal: { name: 'ana' } }
  const bytes = { randomBytes: (count: number) => new Uint8Array(count).fill(7) }
  const bind = (workspace: string) =>
    createInstallation(
      { ...tools, ...bytes, workspaceId: workspace },
      {
        provider: 'gitlab',
        host: 'gitlab.com',
        externalInstallationId: 'acme',
        account,
        webhookSecret: 'a plain secret',
        resourceSelection: 'all',
        active: true,
      },
    )
  expect(() => bind(ours)).toThrow(expect.objectContaining({ code: 'installation.taken' }))
  expect(bind(theirs).externalInstallationId).toBe('acme')
  for (const id of [ours, theirs])
    expect(listInstallations(core.db, id, { limit: 9 }).items).toMatchObject([{ externalInstallationId: 'acme' }])
  core.close()
})

test('links, members, policies and overrides of version 22 come to consoles at the end of each feed', () => {
  const file = newFile()
  const old = openServiceDatabase({ file, migrations: migrations.slice(0, 22) })
  const write = (sql: string, ...values: readonly (string | number)[]) => old.write.write(sql).run(...values)
  write("INSERT INTO workspace VALUES (?, 'acme', 'Acme', ?, 0, 1, 6)", ours, ours)
  write("INSERT INTO project VALUES (?, ?, 'search', 'Search', NULL, 1, 1)", ours, ids.prj)
  write(
    "INSERT INTO member VALUES (?, ?, 'Ana', 'a@acme.example', 'a@acme.example', 'admin', NULL, 1, 1)",
    ours,
    ids.mem,
  )
  write("INSERT INTO change VALUES (?, 6, 'member', ?, 0, 1)", ours, ids.mem)
  const account = JSON.stringify({ externalId: '1', login: 'acme', kind: 'organization' })
  write(
    `INSERT INTO installation VALUES (?, ?, 'github', 'github.com', 'github_app', '5', ?, 'all', '{"kind":"active"}', NULL, 1, 1)`,
    ours,
    ids.inst,
    account,
  )
  const link = `link_${uuid}a`
  write(
    `INSERT INTO link VALUES (?, ?, ?, ?, '7', 'ana', '[]', 'active', '{"kind":"active"}', 1, 1)`,
    ours,
    link,
    ids.inst,
    ids.mem,
  )
  write(`INSERT INTO service_policy VALUES (?, 'github', '{"redeliver":false}', 1, 1)`, ours)
  const override = `ovr_${uuid}b`
  write(
    `INSERT INTO policy_override VALUES (?, ?, 'github', ?, '{"redeliver":true}', 'loud', NULL, 'ana', 1, 1, 3)`,
    ours,
    ids.prj,
    override,
  )
  old.close()
  const core = openCore({ file })
  const { changes, seq } = readChanges(core.db, ours, { cursor: 6, limit: 9 })
  expect(seq).toBe(10)
  expect(changes).toMatchObject([
    { seq: 7, entity: 'link', row: { id: link, login: 'ana' } },
    { seq: 8, entity: 'member', row: { id: ids.mem, role: 'admin' } },
    { seq: 9, entity: 'override', row: { id: override, version: 3 } },
    { seq: 10, entity: 'policy', row: { id: 'github', fields: { redeliver: false } } },
  ])
  core.close()
})
