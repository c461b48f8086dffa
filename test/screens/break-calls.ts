import type { Page } from '@playwright/test'
import { ipcRequestSchema, type IpcFrame } from '#shared/ipc/contract.ts'

/** What the window itself is made of; without these there is no screen that could be late or broken. */
const ofTheWindow = /^(app|commands|log|preferences|sample|sync|views|workspaces)\./

/** From the next load on, every question of a screen fails, or is never answered. */
export async function breakCalls(page: Page, how: 'fail' | 'hang'): Promise<void> {
  await page.routeWebSocket(/\/ipc$/, (socket) => {
    const host = socket.connectToServer()
    socket.onMessage((message) => {
      const read = ipcRequestSchema.safeParse(JSON.parse(message.toString()))
      if (!read.success || ofTheWindow.test(read.data.method)) host.send(message)
      else if (how === 'fail') socket.send(JSON.stringify(failed(read.data.id)))
    })
  })
  await page.reload()
}

function failed(id: number): IpcFrame {
  const message = 'The local copy can’t be read just now.'
  return {
    kind: 'reply',
    id,
    reply: { ok: false, error: { code: 'internal', message, details: {}, traceId: '4bf92f35' } },
  }
}
