import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { newDataDir, superviseService, until } from './console-harness.ts'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

function supervise() {
  const supervised = superviseService(newDataDir())
  stops.push(supervised.service.stop)
  supervised.service.start()
  return supervised
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a service that is killed is back within its backoff, at another address with another token', async () => {
  const { service, process: running } = supervise()
  const before = await until(service.state, ({ kind }) => kind === 'up')
  process.kill(running().pid ?? 0, 'SIGKILL')
  await until(service.state, ({ kind }) => kind === 'down')
  const after = await until(service.state, ({ kind }) => kind === 'up', 5_000)
  if (before.kind !== 'up' || after.kind !== 'up') throw new Error('It was not up.')
  expect(after.endpoint.token).not.toBe(before.endpoint.token)
})

test('the token that was handed over opens the service; another one does not', async () => {
  const { service } = supervise()
  const state = await until(service.state, ({ kind }) => kind === 'up')
  if (state.kind !== 'up') throw new Error('It was not up.')
  const ask = async (token: string): Promise<number> =>
    (await fetch(`${state.endpoint.url}/workspaces`, { headers: { authorization: `Bearer ${token}` } })).status
  expect(await ask(state.endpoint.token)).toBe(200)
  expect(await ask(`${state.endpoint.token}x`)).toBe(401)
})

test('stopping lets the service end by itself', async () => {
  const { service, process: running } = supervise()
  await until(service.state, ({ kind }) => kind === 'up')
  const pid = running().pid ?? 0
  await service.stop()
  expect(isRunning(pid)).toBe(false)
})

test('when the console is killed its service ends too, so that there are never two writers', async () => {
  const harness = new URL('./console-harness.ts', import.meta.url).href
  const code = `
    const { superviseService, newDataDir } = await import(${JSON.stringify(harness)})
    const { service, process: running } = superviseService(newDataDir())
    service.subscribe((state) => state.kind === 'up' && console.log(running().pid))
    service.start()`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = Number(line.toString())
  expect(isRunning(pid)).toBe(true)
  parent.kill('SIGKILL')
  await until(
    () => isRunning(pid),
    (alive) => !alive,
    5_000,
  )
})
