import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { curlOf } from './curl-of.ts'

const body = `{"title":"it's $HOME \`id\` \\\\ \n done"}`

test('a shell reads the body and the headers as they are', () => {
  const { text, isCut } = curlOf('evt_1', { body, headers: { 'x-github-event': "pu'sh" } }, 'http://127.0.0.1:3000/a b')
  const script = `curl() { for each in "$@"; do printf '%s\\0' "$each"; done; }; ${text}`
  const read = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' }).split('\0')
  expect(read).toEqual([
    '-X',
    'POST',
    'http://127.0.0.1:3000/a b',
    '-H',
    "x-github-event: pu'sh",
    '-H',
    'x-switchboard-replay: evt_1',
    '--data-binary',
    body,
    '',
  ])
  expect(isCut).toBe(false)
})

test('what looks like a credential does not get onto the clipboard, and that is said', () => {
  const token = `ghp_${'a'.repeat(36)}`
  const { text, isCut } = curlOf('evt_1', { body: JSON.stringify({ token }), headers: {} }, 'http://127.0.0.1/')
  expect([text.includes(token), isCut]).toEqual([false, true])
})
