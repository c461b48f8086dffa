import { expect, test } from 'vitest'
import type { ServiceProcess } from './service-process.ts'
import { beatEveryMs } from './heartbeat.ts'
import { createServiceSupervisor } from './service-supervisor.ts'

interface Alarm {
  readonly delayMs: number
  readonly run: () => void
  cancelled: boolean
}

function setUp() {
  const alarms: Alarm[] = []
  const spawned: { sent: unknown[]; killed: boolean; say(message: unknown): void; exit(code: number): void }[] = []
  const spawn = (): ServiceProcess => {
    let onMessage: (message: unknown) => void = () => {}
    let onExit: (code: number | null) => void = () => {}
    const child = {
      sent: [] as unknown[],
      killed: false,
      say: (m: unknown) => onMessage(m),
      exit: (c: number) => onExit(c),
    }
    spawned.push(child)
    return {
      pid: spawned.length,
      send: (message) => child.sent.push(message),
      onMessage: (listener) => (onMessage = listener),
      onExit: (listener) => (onExit = listener),
      kill: () => {
        child.killed = true
        onExit(null)
      },
    }
  }
  const supervisor = createServiceSupervisor({
    spawn,
    dataDir: '/data',
    newToken: () => `token-${spawned.length}`,
    clock: () => 1_000,
    after(delayMs, run) {
      const alarm = { delayMs, run, cancelled: false }
      alarms.push(alarm)
      return () => {
        alarm.cancelled = true
      }
    },
    random: () => 0.5,
    log: () => {},
  })
  const pending = () => alarms.filter((alarm) => !alarm.cancelled)
  const fire = () => {
    const alarm = pending().findLast(({ delayMs }) => delayMs !== beatEveryMs)
    if (alarm === undefined) throw new Error('no alarm')
    alarm.cancelled = true
    alarm.run()
    return alarm.delayMs
  }
  return { supervisor, spawned, fire, pending }
}

const listening = { kind: 'listening', url: 'http://127.0.0.1:4000' }

test('the service is up once it listens, with the token that it was handed', () => {
  const { supervisor, spawned } = setUp()
  supervisor.start()
  expect(spawned[0]?.sent).toEqual([{ kind: 'start', dataDir: '/data', token: 'token-1' }])
  expect(supervisor.state()).toEqual({ kind: 'starting' })
  spawned[0]?.say(listening)
  expect(supervisor.state()).toMatchObject({ kind: 'up', endpoint: { url: 'http://127.0.0.1:4000', token: 'token-1' } })
})

test('waits grow from a quarter of a second to ten seconds, halved here by the jitter', () => {
  const { supervisor, spawned, fire } = setUp()
  supervisor.start()
  const waits = Array.from({ length: 8 }, () => {
    spawned.at(-1)?.exit(1)
    return fire()
  })
  expect(waits).toEqual([125, 250, 500, 1000, 2000, 4000, 5000, 5000])
})

test('thirty steady seconds forget earlier failures', () => {
  const { supervisor, spawned, fire } = setUp()
  supervisor.start()
  spawned.at(-1)?.exit(1)
  fire()
  spawned.at(-1)?.say(listening)
  expect(fire()).toBe(30_000)
  spawned.at(-1)?.exit(1)
  expect(fire()).toBe(125)
})

test('a service that never listens is ended and started again', () => {
  const { supervisor, spawned, fire } = setUp()
  supervisor.start()
  expect(fire()).toBe(30_000)
  expect(spawned[0]?.killed).toBe(true)
  expect(supervisor.state()).toMatchObject({ kind: 'down', why: 'The service did not come up in time.' })
})

test('what the service says about its failure is the reason shown', () => {
  const { supervisor, spawned } = setUp()
  supervisor.start()
  spawned[0]?.say({ kind: 'failed', code: 'store.newer', message: 'The database is newer than this program.' })
  spawned[0]?.exit(1)
  expect(supervisor.state()).toMatchObject({ kind: 'down', why: 'The database is newer than this program.' })
})

test('a service that keeps ending says so from the third time on, also while it runs in between, until it ran for thirty seconds', () => {
  const { supervisor, spawned, fire, pending } = setUp()
  const told: unknown[] = []
  supervisor.subscribe((state) => told.push(state.kind === 'starting' ? null : (state.trouble ?? null)))
  supervisor.start()
  const end = (): void => {
    spawned.at(-1)?.say(listening)
    spawned.at(-1)?.say({ kind: 'failed', code: 'store.damaged', message: 'The database is damaged.' })
    spawned.at(-1)?.exit(1)
  }
  const trouble = (ends: number) => ({ ends, why: 'The database is damaged.' })
  for (let times = 1; times <= 4; times += 1) {
    end()
    fire()
  }
  expect(told).toEqual([null, null, null, null, null, trouble(3), trouble(3), trouble(4)])
  spawned.at(-1)?.say(listening)
  expect(supervisor.state()).toMatchObject({ kind: 'up', trouble: trouble(4) })
  const steady = pending().find(({ delayMs }) => delayMs === 30_000)
  steady?.run()
  expect(supervisor.state()).not.toHaveProperty('trouble')
})

test('a foreign address is not believed', () => {
  const { supervisor, spawned } = setUp()
  supervisor.start()
  spawned[0]?.say({ kind: 'listening', url: 'http://evil.test:80' })
  expect(supervisor.state().kind).toBe('starting')
})

test('stopping asks the service to drain and starts nothing again', async () => {
  const { supervisor, spawned, pending } = setUp()
  supervisor.start()
  spawned[0]?.say(listening)
  const stopped = supervisor.stop()
  expect(spawned[0]?.sent.at(-1)).toEqual({ kind: 'stop' })
  spawned[0]?.exit(0)
  await stopped
  expect(spawned).toHaveLength(1)
  expect(pending()).toHaveLength(0)
})

test('a process that stops answering is said to be away after three seconds, is up again when it answers, and is started anew after thirty', () => {
  const { supervisor, spawned, pending } = setUp()
  supervisor.start()
  spawned[0]?.say(listening)
  const turn = (): void => {
    const alarm = pending().findLast(({ delayMs }) => delayMs === beatEveryMs)
    if (alarm === undefined) throw new Error('no beat')
    alarm.cancelled = true
    alarm.run()
  }
  const { state } = supervisor
  for (let n = 0; n < 3; n += 1) turn()
  expect(state()).toMatchObject({ kind: 'down', why: 'The service is not answering.' })
  spawned[0]?.say({ kind: 'pong' })
  expect(state()).toMatchObject({ kind: 'up', endpoint: { url: 'http://127.0.0.1:4000', token: 'token-1' } })
  for (let n = 0; n <= 20; n += 1) turn()
  expect([spawned[0]?.killed, state().kind]).toEqual([true, 'down'])
})
