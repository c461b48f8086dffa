import { test } from 'vitest'
import { furnish, newDataDir, startConsole } from './console-harness.ts'
test('timing', async () => {
  let t = Date.now(); const lap = (n: string) => { console.log(n, Date.now() - t); t = Date.now() }
  const c = startConsole(newDataDir()); const made = await furnish(c); lap('furnish')
  await c.ipc.call('workspaces.open', { workspaceId: made.workspaceId }); lap('open')
  await c.console.stop(); lap('stop')
})
