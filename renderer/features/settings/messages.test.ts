import { expect, test } from 'vitest'
import { settingsText } from './messages.ts'

const there = 'https://service.example'

test('what a role may do is said in words, and what a newer service calls otherwise stays as it is', () => {
  const may = (...permissions: string[]) => settingsText.mayWords(there, { name: 'ci', role: 'x', permissions })
  expect(may('read')).toBe('Look')
  expect(may('read', 'decide', 'configure', 'administer')).toBe(
    'Look; decide; change rules and overrides; change installations, links and members',
  )
  expect(may('read', 'approve')).toBe('Look; approve')
})

test('what is not known of a role is not guessed', () => {
  expect(settingsText.mayWords(there, null)).toBe('Not known: the service has not said.')
  expect(settingsText.mayWords(null, null)).toBe('Everything: the service is this console’s own.')
})

test('a workspace is production, the sample, or neither', () => {
  expect(settingsText.kindOf({ production: true, sample: false })).toBe('Production')
  expect(settingsText.kindOf({ production: false, sample: true })).toBe('Sample, made on this machine')
  expect(settingsText.kindOf({ production: false, sample: false })).toBe('Not production')
})
