import { expect, test } from 'vitest'
import { noticesText } from '#scripts/pack/third-party-notices.ts'

test('packages with the same licence text stand above it together', () => {
  const text = noticesText([
    { name: 'a', version: '1.0.0', identifier: 'MIT', text: 'Be kind.' },
    { name: 'b', version: '2.0.0', identifier: 'MIT', text: 'Be kind.' },
    { name: 'c', version: '3.0.0', identifier: 'ISC', text: 'Be brief.' },
  ])
  expect(text).toContain('a 1.0.0 (MIT)\nb 2.0.0 (MIT)\n\nBe kind.')
  expect(text).toContain('c 3.0.0 (ISC)\n\nBe brief.')
})

test('a package without a licence text is named with what it states', () => {
  expect(noticesText([{ name: 'd', version: '1.0.0', identifier: 'MIT' }])).toContain('d 1.0.0 (MIT)\n\nLicence: MIT.')
})

test('a native module is told with what is inside it', () => {
  expect(noticesText([{ name: 'better-sqlite3', version: '1.0.0', text: 'Mine.' }])).toContain('SQLite')
})
