import { expect, test } from 'vitest'
import { isLoopback, isOwnHost } from './loopback-host.ts'

test.each(['127.0.0.1:80', '127.0.0.1', 'localhost:80', 'LOCALHOST', '[::1]:80', '[::1]'])(
  '%s is port 80 here',
  (host) => {
    expect(isOwnHost(host, 80)).toBe(true)
  },
)

test.each([
  undefined,
  '',
  'evil.example',
  '127.0.0.1',
  '127.0.0.1:4001',
  'localhost.evil.example:4000',
  '127.0.0.1:4000.evil.example',
  '127.1:4000',
  '0.0.0.0:4000',
])('%s is not port 4000 here', (host) => {
  expect(isOwnHost(host, 4000)).toBe(false)
})

test('only loopback addresses are', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1', 'localhost'].every(isLoopback)).toBe(true)
  expect(['0.0.0.0', '::', '192.168.0.1', '127.0.0.1.example'].some(isLoopback)).toBe(false)
})
