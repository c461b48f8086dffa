import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { browserOpening } from './open-browser.ts'
import { removeOpeningFile, writeOpeningFile } from './opening-file.ts'

const url = 'file:///data/open/switchboard.html'

describe('how a page is opened', () => {
  test.each([
    ['darwin', {}, 'open', [url]],
    ['win32', {}, 'rundll32', ['url.dll,FileProtocolHandler', url]],
    ['linux', { DISPLAY: ':0' }, 'xdg-open', [url]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open', [url]],
  ] as const)('on %s with %j by %s', (platform, env, command, args) => {
    expect(browserOpening({ platform, env, url })).toEqual({ command, args })
  })

  test.each([
    ['linux', {}],
    ['linux', { DISPLAY: ':10', SSH_CONNECTION: 'x' }],
    ['darwin', { SSH_TTY: '/dev/pts/1' }],
  ] as const)('not at all on %s with %j', (platform, env) => {
    expect(browserOpening({ platform, env, url })).toBeUndefined()
  })
})

test.skipIf(process.platform === 'win32')(
  'S14: the file is for its user alone, and written anew over one that was left behind',
  () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-open-'))
    writeOpeningFile(dataDir, 'http://127.0.0.1:1/open/a')
    const file = writeOpeningFile(dataDir, 'http://127.0.0.1:1/open/b')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'open')).mode & 0o777).toBe(0o700)
    removeOpeningFile(dataDir)
    removeOpeningFile(dataDir)
    expect(existsSync(file)).toBe(false)
  },
)
