import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeServiceToken } from './take-service-token.ts'

function tokenFile(mode: number): string {
  const file = join(mkdtempSync(join(tmpdir(), 'switchboard-token-')), 'token')
  writeFileSync(file, 'swb_in-a-file\n', { mode })
  chmodSync(file, mode)
  return file
}

test('the token is taken out of the environment, wherever it comes from', () => {
  const file = tokenFile(0o600)
  const pipe = String(openSync(file, 'r'))
  for (const [env, token] of [
    [{ SWITCHBOARD_TOKEN: 'swb_direct' }, 'swb_direct'],
    [{ SWITCHBOARD_TOKEN: 'swb_direct', SWITCHBOARD_TOKEN_FILE: file }, 'swb_in-a-file'],
    [{ SWITCHBOARD_TOKEN: 'swb_direct', SWITCHBOARD_TOKEN_FD: pipe }, 'swb_in-a-file'],
    [{ SWITCHBOARD_TOKEN: '' }, undefined],
    [{}, undefined],
  ] as const) {
    const given: Record<string, string | undefined> = { ...env, HOME: '/x' }
    expect(takeServiceToken(given)).toBe(token)
    expect(given).toEqual({ HOME: '/x' })
  }
})

test('a file that others can read is refused, and so is one that is not there', () => {
  if (process.platform !== 'win32')
    expect(() => takeServiceToken({ SWITCHBOARD_TOKEN_FILE: tokenFile(0o644) })).toThrow('Others can read')
  expect(() => takeServiceToken({ SWITCHBOARD_TOKEN_FILE: '/nowhere/token' })).toThrow('could not be read')
})

test.runIf(process.platform === 'linux')('a child that is started afterwards has no token in its environment', () => {
  const env: Record<string, string | undefined> = { ...process.env, SWITCHBOARD_TOKEN: 'swb_inherited' }
  takeServiceToken(env)
  expect(execFileSync('/usr/bin/env', { env, encoding: 'utf8' })).not.toContain('swb_inherited')
})
