import { afterEach, expect, test, vi } from 'vitest'
import { createPuller } from '#backend/pull/create-puller.ts'
import { type GithubApp, startGithubApp } from '#test/fakes/github-app.ts'
import { pushTo } from './core.ts'
import { openPulling, type Pulling, toolsOf } from './pull-fixture.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

async function start(): Promise<{ github: GithubApp; service: Pulling; run: () => () => Promise<void> }> {
  let clock = () => Date.now()
  const github = await startGithubApp({ clock: () => clock() })
  const service = openPulling(github)
  clock = service.clock
  stops.push(
    () => github.stop(),
    () => service.close(),
  )
  return {
    github,
    service,
    run() {
      const puller = createPuller(toolsOf(service))
      puller.start()
      let stopped: Promise<void> | undefined
      const stop = () => (stopped ??= puller.stop())
      stops.push(stop)
      return stop
    },
  }
}

const push = () => pushTo({ id: 1, name: 'acme/search' }, 5)
const until = (what: () => unknown) => vi.waitFor(() => expect(what()).toBe(true), { timeout: 5_000, interval: 20 })
const state = (service: Pulling) => service.status().state

test('a start pulls at once, and a sleep is followed by a pull', async () => {
  const { github, service, run } = await start()
  const first = github.deliver(push())
  run()
  await until(() => state(service).kind === 'idle')
  expect(service.guids()).toEqual([first.guid])
  const asked = github.asked.length
  // Not due for half a minute, and the clock has gone on by less than that: the machine slept.
  service.advance(20_000)
  await until(() => github.asked.length > asked)
})

test('nothing is asked while a limit lasts, not even after a start', async () => {
  const { github, service, run } = await start()
  github.trouble({ times: 1, status: 429, headers: { 'retry-after': '600' } })
  const stop = run()
  await until(() => state(service).kind === 'waiting_for_limit')
  await stop()
  const asked = github.asked.length
  run()
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(github.asked).toHaveLength(asked)
  service.advance(600_000)
  await until(() => state(service).kind === 'idle')
})

test('a refused key is tried again by a start, and by nothing else', async () => {
  const { github, service, run } = await start()
  github.trouble({ times: 1, status: 401, message: 'A JSON web token could not be decoded' })
  run()
  await until(() => state(service).kind === 'key_refused')
  const asked = github.asked.length
  service.advance(3_600_000)
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(github.asked).toHaveLength(asked)
  run()
  await until(() => state(service).kind === 'idle')
})

test('a stop ends a request that is never answered', async () => {
  const { github, service, run } = await start()
  let isAsked = false
  github.onRequest(() => {
    isAsked = true
    return new Promise(() => undefined)
  })
  const stop = run()
  await until(() => isAsked)
  const before = performance.now()
  await stop()
  expect(performance.now() - before).toBeLessThan(1_000)
  expect(state(service).kind).toBe('idle')
})
