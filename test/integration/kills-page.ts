import { once } from 'node:events'
import { WebSocket } from 'ws'
import { createIpcClient, type IpcClient } from '#shared/ipc/ipc-client.ts'
import type { IpcFrame, IpcReply } from '#shared/ipc/contract.ts'

/** The host went before it answered: whether the call was done is not known. */
export class LostAnswer extends Error {}

export interface Page {
  readonly ipc: IpcClient
  close(): void
}

/** Opens the console as a page does that never comes back once its host has gone. */
export async function openPage(address: string): Promise<Page> {
  const { origin, host, hash } = new URL(address)
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: hash.slice(1) }),
  })
  if (!answer.ok) throw new Error(`The session was answered ${answer.status}.`)
  const { token } = (await answer.json()) as { token: string }
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const socket = new WebSocket(`ws://${host}/ipc`, { origin, headers: { cookie } })
  const waiting = new Map<number, { resolve: (reply: IpcReply) => void; reject: (error: Error) => void }>()
  let calls = 0
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as IpcFrame
    if (frame.kind !== 'reply') return
    waiting.get(frame.id)?.resolve(frame.reply)
    waiting.delete(frame.id)
  })
  // A broken connection is followed by `close`, which is what counts.
  socket.on('error', () => undefined)
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new LostAnswer('The host has gone.'))
    waiting.clear()
  })
  await once(socket, 'open')
  socket.send(JSON.stringify({ kind: 'hello', token }))
  const ipc = createIpcClient({
    call: (method, input) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) return reject(new LostAnswer('The host has gone.'))
        calls += 1
        waiting.set(calls, { resolve, reject })
        socket.send(JSON.stringify({ id: calls, method, input }))
      }),
    subscribe: () => () => undefined,
  })
  return { ipc, close: () => socket.terminate() }
}
