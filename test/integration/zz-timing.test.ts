import { test } from 'vitest'
import { furnish, newDataDir, startConsole, until } from './console-harness.ts'
test('timing', async () => {
  let t = Date.now()
  const lap = (n: string) => {
    console.log(n, Date.now() - t)
    t = Date.now()
  }
  const c = startConsole(newDataDir())
  const made = await furnish(c)
  lap('furnish')
  await c.ipc.call('workspaces.open', { workspaceId: made.workspaceId })
  lap('open')
  await until(
    () => c.ipc.call('sync.status', {}),
    (s) => s.asOf !== null,
  )
  lap('online')
  await made.push({ id: 1, name: 'acme/x' })
  lap('push')
  await new Promise((r) => setTimeout(r, 1000))
  t = Date.now()
  const orig = c.service.stop
  ;(c.service as any).stop = async () => {
    lap('session stop')
    await orig()
    lap('service stop')
  }
  await c.stop()
  lap('stop')
})
