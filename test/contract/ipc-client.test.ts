import { expect, test } from 'vitest'
import type { IpcBridge } from '#shared/ipc/bridge.ts'
import type { IpcEvent, IpcReply } from '#shared/ipc/contract.ts'
import { createIpcClient } from '#shared/ipc/ipc-client.ts'

/** A bridge that answers every call alike and lets a test speak for main. */
function bridgeThatSays(reply: IpcReply) {
  const calls: unknown[] = []
  const listeners = new Set<(event: IpcEvent) => void>()
  const bridge: IpcBridge = {
    call: async (method, input) => {
      calls.push([method, input])
      return reply
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { bridge, calls, say: (event: IpcEvent) => listeners.forEach((listener) => listener(event)) }
}

const failed = (code: string): IpcReply => ({
  ok: false,
  error: { code, message: 'No.', details: { a: 1 }, traceId: 't1' },
})

test('a call passes its method and input, and returns the output', async () => {
  const { bridge, calls } = bridgeThatSays({ ok: true, output: { id: 'map_1' } })
  expect(await createIpcClient(bridge).call('ops.new_mapping_id', {})).toEqual({ id: 'map_1' })
  expect(calls).toEqual([['ops.new_mapping_id', {}]])
})

test('a failure throws with its code, details and trace', async () => {
  const call = createIpcClient(bridgeThatSays(failed('mapping.duplicate')).bridge).call('ops.last', {})
  await expect(call).rejects.toMatchObject({
    name: 'SwitchboardError',
    code: 'mapping.duplicate',
    message: 'No.',
    details: { a: 1 },
    traceId: 't1',
  })
})

test('a code that this version does not know reads as internal and is kept', async () => {
  const call = createIpcClient(bridgeThatSays(failed('novel.code')).bridge).call('ops.last', {})
  await expect(call).rejects.toMatchObject({ code: 'internal', details: { a: 1, code: 'novel.code' } })
})

test('events arrive until listening stops', () => {
  const { bridge, say } = bridgeThatSays({ ok: true, output: null })
  const heard: IpcEvent[] = []
  const stop = createIpcClient(bridge).subscribe((event) => heard.push(event))
  say({ type: 'ops.changed', workspaceId: 'a' })
  stop()
  say({ type: 'ops.changed', workspaceId: 'b' })
  expect(heard).toEqual([{ type: 'ops.changed', workspaceId: 'a' }])
})
