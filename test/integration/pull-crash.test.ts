import { expect, test } from 'vitest'
import { commitDeliveries } from '#backend/intake/commit-deliveries.ts'
import { startGithubApp } from '#test/fakes/github-app.ts'
import { newFile, pushTo, writerOf } from './core.ts'
import { dyingAt } from './dying-db.ts'
import { dayMs, openPulling } from './pull-fixture.ts'

const push = () => pushTo({ id: 1, name: 'acme/search' }, 5)

test('a process that dies at any write of a pull loses nothing and stores nothing twice', async () => {
  let survived = false
  let deaths = 0
  for (let last = 0; !survived; last += 1) {
    const file = newFile()
    const service = openPulling({ url: 'http://127.0.0.1:1' }, { file })
    const github = await startGithubApp({ clock: service.clock })
    service.db.write('UPDATE provider_app_pull SET api_url = ?').run(github.url)
    const guids = Array.from({ length: 6 }, () => {
      service.advance(60_000)
      return github.deliver(push()).guid
    })
    const hidden = github.deliverUnreadable(push()).guid
    service.advance(3_600_000)
    const db = dyingAt(service.db, last)
    const commit: Parameters<typeof service.pull>[0] = {
      read: db,
      write: writerOf(db),
      commit: async (deliveries) => commitDeliveries(db, deliveries),
    }
    survived = await service.pull(commit).then(
      () => true,
      () => false,
    )
    if (!survived) deaths += 1
    const now = service.clock()
    service.close()

    const again = openPulling(github, { file, hasKey: true })
    again.advance(now - again.clock())
    const covered = again.watermark() ?? 0
    const coveredGuids = guids.filter((_guid, index) => now - 3_600_000 - (5 - index) * 60_000 <= covered)
    expect(again.guids()).toEqual(expect.arrayContaining(coveredGuids))
    await again.pull()
    expect([again.guids().toSorted(), again.status().unreadable]).toEqual([guids.toSorted(), 1])
    again.advance(5 * 60_000)
    await again.pull()
    again.advance(1_000)
    await again.pull()
    expect([again.guids().toSorted(), again.status().gaps]).toEqual([[...guids, hidden].toSorted(), []])
    again.close()
    await github.stop()
  }
  expect(deaths).toBeGreaterThan(20)
})

test('a gap is noted once, at whatever write the process dies', async () => {
  let survived = false
  for (let last = 0; !survived; last += 1) {
    const file = newFile()
    const service = openPulling({ url: 'http://127.0.0.1:1' }, { file })
    const github = await startGithubApp({ clock: service.clock })
    service.db.write('UPDATE provider_app_pull SET api_url = ?').run(github.url)
    await service.pull()
    const from = service.status().coveredUntil
    service.advance(5 * dayMs)
    const db = dyingAt(service.db, last)
    const tools = { read: db, write: writerOf(db) }
    survived = await service.pull(tools).then(
      () => true,
      () => false,
    )
    const now = service.clock()
    service.close()
    const again = openPulling(github, { file, hasKey: true })
    again.advance(now - again.clock())
    await again.pull()
    expect(again.status().gaps).toMatchObject([{ cause: 'outage', from }])
    again.close()
    await github.stop()
  }
})
