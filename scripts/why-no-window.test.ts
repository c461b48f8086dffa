import { expect, test } from 'vitest'
import { whyNoWindow } from './why-no-window.ts'

const desktop = { platform: 'linux', env: { DISPLAY: ':0' }, isRoot: false } as const

test('a Linux desktop can show a window', () => {
  expect(whyNoWindow(desktop)).toBeUndefined()
  expect(whyNoWindow({ ...desktop, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBeUndefined()
})

test('root gets no window, even with a display', () => {
  expect(whyNoWindow({ ...desktop, isRoot: true })).toBe('Electron does not run as root')
})

test('Linux without a display gets no window; macOS needs no such variable', () => {
  expect(whyNoWindow({ ...desktop, env: {} })).toBe('there is no display')
  expect(whyNoWindow({ ...desktop, env: {}, platform: 'darwin' })).toBeUndefined()
})
