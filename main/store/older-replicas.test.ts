import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventId, workspaceId } from '#test/fakes/feed-ids.ts'
import { FeedService } from '#test/fakes/feed-service.ts'
import { StoreDesk } from '#test/fakes/store-desk.ts'
import { replicaKind } from './replica/replica.ts'
import { openDatabase } from './sqlite/open-database.ts'

const { migrations } = replicaKind
const versions = migrations.slice(0, -1).map(({ version }) => version)

/** A replica as a console of that version has left it: whole, and as far as the service was then. */
function leaveReplica({ dataDir }: StoreDesk, version: number, seq: number): void {
  const folder = join(dataDir, 'replicas')
  mkdirSync(folder, { recursive: true })
  const kind = { ...replicaKind, migrations: migrations.slice(0, version) }
  const db = openDatabase(join(folder, `${workspaceId}.sqlite3`), kind)
  db.run('INSERT INTO replica VALUES (1, ?, ?, 0, 1, -1, NULL)', workspaceId, seq)
  db.run(
    "INSERT INTO synced_project (id, name, slug, archived, words, version) VALUES ('prj_old', 'Old', 'old', 0, 'old', 1)",
  )
  db.run(
    `INSERT INTO synced_event (no, id, provider, type, title, delivery_id, received_at, outcome, version, group_no)
     VALUES (1, 'evt_old', 1, 'push', 'Old', 'd', 0, 2, 1, NULL)`,
  )
  db.close()
}

test.each(versions)(
  'a replica of version %i is opened, loaded anew where rows of it were passed over, and then whole',
  async (version) => {
    const service = new FeedService()
    service.arrive(1, 1)
    const desk = new StoreDesk(service)
    // Version 7 asks for links, policies and overrides that its predecessors were never sent.
    const isKept = version >= 7
    leaveReplica(desk, version, isKept ? 0 : service.seq)
    await desk.store.open({ workspaceId })
    expect(await desk.store.readState({ workspaceId })).toMatchObject({ hasSnapshot: isKept })
    await (isKept ? desk.pull() : desk.load())
    expect(await desk.openIds()).toEqual([eventId(1)])
    await desk.ignore(eventId(1))
    await desk.push()
    await desk.pull()
    expect(await desk.openIds()).toEqual([])
    await desk.leave()
  },
)
