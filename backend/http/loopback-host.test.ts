import { expect, test } from 'vitest'
import { createHostRule, isLoopback, isOwnHost } from './loopback-host.ts'

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

test('a published name is one of ours, with and without its default port; others are not', () => {
  const rule = createHostRule({ listen: '127.0.0.1', port: 4680, publicUrls: ['https://Switchboard.acme.example'] })
  for (const host of ['switchboard.acme.example', 'SWITCHBOARD.acme.example:443', 'localhost:4680'])
    expect([host, rule(host)]).toEqual([host, true])
  for (const host of [
    'evil.example',
    'switchboard.acme.example:8443',
    'switchboard.acme.example.evil.example',
    undefined,
  ])
    expect([host, rule(host)]).toEqual([host, false])
})

test('a listener on every address goes by addresses, and by no name that nobody gave it', () => {
  const rule = createHostRule({ listen: '0.0.0.0', port: 4680, publicUrls: [] })
  expect(['10.0.0.5:4680', '[fe80::1]:4680', 'evil.example:4680', '10.0.0.5.evil.example'].map(rule)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
