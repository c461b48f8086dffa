import { expect, test } from 'vitest'
import { createServiceClient } from './service-client.ts'

/** Answers nothing, and has lost the signal that it was given. */
const deafFetch = (): Promise<Response> => new Promise(() => {})
const client = createServiceClient(deafFetch, { url: 'http://127.0.0.1:1', token: 'token' })

test('a call ends with its signal although the fetch below has lost it', async () => {
  const stopper = new AbortController()
  const call = client.call('workspaces.list', {}, { signal: stopper.signal })
  stopper.abort()
  await expect(call).rejects.toMatchObject({ code: 'request.timeout' })
})

test('a call ends with its time limit although the fetch below has lost its signal', async () => {
  const call = client.call('workspaces.list', {}, { signal: new AbortController().signal, timeoutMs: 10 })
  await expect(call).rejects.toMatchObject({ code: 'request.timeout' })
})

test('a call on a signal that has aborted is given up at once', async () => {
  await expect(client.call('workspaces.list', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'request.timeout',
  })
  await expect(client.stream('changes.stream', { signal: AbortSignal.abort(), tenantId: 'acme' })).rejects.toThrow()
})
