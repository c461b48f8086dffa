import { expect, test } from 'vitest'
import { defaultDataDir } from './default-data-dir.ts'

test('Linux keeps data where XDG says, when it says something absolute', () => {
  const linux = { platform: 'linux', home: '/home/ana' } as const
  expect(defaultDataDir({ ...linux, env: {} })).toBe('/home/ana/.local/share/switchboard')
  expect(defaultDataDir({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/switchboard')
  expect(defaultDataDir({ ...linux, env: { XDG_DATA_HOME: 'data' } })).toBe('/home/ana/.local/share/switchboard')
})

test('macOS and Windows have their own places', () => {
  expect(defaultDataDir({ platform: 'darwin', home: '/Users/ana', env: {} })).toBe(
    '/Users/ana/Library/Application Support/Switchboard',
  )
  expect(defaultDataDir({ platform: 'win32', home: 'C:\\Users\\ana', env: { APPDATA: 'D:\\Roaming' } })).toBe(
    'D:\\Roaming\\Switchboard',
  )
})
