import { expect, test } from 'vitest'
import { bareHost } from './bare-host.ts'

test.each([
  ['beta.atlassian.net', 'beta.atlassian.net'],
  ['https://Beta.Atlassian.net/', 'beta.atlassian.net'],
  ['GitLab.COM', 'gitlab.com'],
  ['gitlab.acme.example:8443', 'gitlab.acme.example:8443'],
  ['https://gitlab.acme.example:443', 'gitlab.acme.example'],
  ['http://gitlab:80', 'gitlab'],
  ['http://10.0.0.7:8080/', '10.0.0.7:8080'],
  [' github.com\n', 'github.com'],
])('%j names the host %s', (text, host) => {
  expect(bareHost(text)).toBe(host)
})

test.each([
  'http://evil/..',
  'https://acme.atlassian.net/jira',
  'ana@github.com',
  'ssh://github.com',
  'git hub.com',
  'github.com:99999',
  'github.com:',
  'github..com',
  '-github.com',
  'github.com.',
  'github.com?x',
  'müller.example',
  '[::1]',
  '',
  '/',
])('%j names none', (text) => {
  expect(bareHost(text)).toBeUndefined()
})
