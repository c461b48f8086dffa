import { afterEach, expect, test } from 'vitest'
import { checkSinkAddress } from '#backend/features/sinks/sink-address.ts'
import { createOutbound } from '#backend/http/outbound-fetch.ts'
import { createPost } from '#backend/sending/post-message.ts'
import { receiver } from '#test/integration/sink-world.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

const never = [
  'http://hooks.example/',
  'http://169.254.169.254/latest/meta-data',
  'https://169.254.169.254/',
  'https://10.0.0.1/',
  'https://192.168.1.1/',
  'https://172.16.0.1/',
  'https://100.64.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://[::ffff:10.0.0.1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://0.0.0.0/',
  'https://user:password@hooks.example/',
  'https://hooks.example/#fragment',
  'ftp://hooks.example/',
  'file:///etc/passwd',
  'not a url',
]
const here = ['http://127.0.0.1:1/', 'http://localhost:1/', 'http://[::1]:1/']

test.each([...never, ...here])('S15: signals are not sent to %s', async (url) => {
  expect(() => checkSinkAddress(url, { allowLocal: false })).toThrow(
    expect.objectContaining({ code: 'sink.address_refused' }),
  )
  const post = createPost({ allowLocal: false, clock: Date.now })
  stops.push(() => post.close())
  const { result } = await post.send({ url, headers: {}, body: '{}', signal: new AbortController().signal })
  expect(result).toEqual({ kind: 'refused' })
})

test('S15: where local sinks are allowed, that is plain addresses of this machine and nothing else', () => {
  for (const url of here) expect(checkSinkAddress(url, { allowLocal: true }).href).toBe(url)
  for (const url of [...never, 'https://127.0.0.1/', 'https://localhost/', 'https://localhost./'])
    expect(() => checkSinkAddress(url, { allowLocal: true })).toThrow(
      expect.objectContaining({ code: 'sink.address_refused' }),
    )
})

test('S15: a public name that leads to a private address is not connected to', async () => {
  const outbound = createOutbound({
    origin: 'https://hooks.example',
    allowPrivate: false,
    maxBytes: 1,
    timeoutMs: 1_000,
    maxSockets: 1,
    lookup: (_host, answer) => answer(null, [{ address: '10.0.0.1', family: 4 }]),
  })
  stops.push(() => outbound.close())
  await expect(outbound.fetch('https://hooks.example/', { method: 'POST', body: '{}' })).rejects.toThrow('not public')
})

test('S15: a redirect takes what is sent nowhere else', async () => {
  const [first, second] = [await receiver(), await receiver()]
  stops.push(first.close, second.close)
  first.answer = () => ({ status: 302, headers: { location: second.url } })
  const post = createPost({ allowLocal: true, clock: Date.now })
  stops.push(() => post.close())
  const { result } = await post.send({ url: first.url, headers: {}, body: '{}', signal: new AbortController().signal })
  expect([result, first.got.length, second.got.length]).toEqual([{ kind: 'refused' }, 1, 0])
})
