import { expect, test } from 'vitest'
import { replayAddressProblem, replayHeaders } from './replay-request.ts'

test.each([
  'http://127.0.0.1:3000/hook',
  'http://localhost/',
  'https://[::1]:8443/a?b=c',
  'http://127.9.9.9',
  'HTTP://LOCALHOST:1/x',
])('%s is this machine', (text) => expect(replayAddressProblem(text)).toBeUndefined())

test.each([
  'http://example.com/hook',
  'http://127.0.0.1.example.com/',
  'http://localhost.example.com/',
  'http://ana:pw@127.0.0.1/',
  'http://127.0.0.1@example.com/',
  'http://example.com\\@127.0.0.1/',
  'http://127.0.0.1#@example.com',
  'ftp://127.0.0.1/',
  'file:///etc/passwd',
  '//127.0.0.1/',
  'http://[::ffff:10.0.0.1]/',
  'http://0.0.0.0/',
  'http://2130706433/',
  ' http://127.0.0.1/',
  '',
])('%j is not', (text) => expect(replayAddressProblem(text)).toMatch(/\.$/))

test('another host is taken where that is allowed, and nothing that is no address even then', () => {
  expect(replayAddressProblem('https://dev.example.com/hook', { anyHost: true })).toBeUndefined()
  expect(replayAddressProblem('https://ana:pw@dev.example.com/', { anyHost: true })).toBeDefined()
})

test('the provider’s headers stay, those of the way are made anew, and it says of itself what it is', () => {
  const stored = {
    host: 'hooks.example',
    'content-type': 'application/json',
    'x-github-event': 'push',
    'X-Forwarded-For': '1.2.3.4',
  }
  expect(replayHeaders(stored, 'evt_1')).toEqual({
    'content-type': 'application/json',
    'x-github-event': 'push',
    'x-switchboard-replay': 'evt_1',
  })
})
