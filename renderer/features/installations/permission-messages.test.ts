import { expect, test } from 'vitest'
import type { PermissionRow } from '#shared/ipc/permission-calls.ts'
import { permissionText } from './permission-messages.ts'

const row = (name: string, state: PermissionRow['state']): PermissionRow => ({
  name,
  level: 'read',
  types: [name],
  state,
})
const granted = row('contents', { kind: 'granted', level: 'read', unsent: [] })
const missing = row('checks', { kind: 'missing' })
const unknown = row('pages', { kind: 'unknown' })

test('what is missing comes first, with the next step', () => {
  const rows = permissionText.sorted([granted, unknown, missing])
  expect(rows.map(({ name }) => name)).toEqual(['checks', 'pages', 'contents'])
  expect(permissionText.summary(rows)).toBe('1 missing, 1 unknown, 1 granted')
  expect(permissionText.next(rows, 'github')).toContain('an owner of the account accepts it')
})

test('what nobody knows is not said to be fine, nor to be missing', () => {
  const words = permissionText.stateWords(unknown, 0)
  expect([words.tone, words.word]).toEqual(['idle', 'unknown'])
  expect(permissionText.next([unknown], 'slack')).toBe(' What is granted is seen at Slack, by its owner.')
  expect(permissionText.next([granted], 'github')).toBe('')
})

test('where it is known from is said, and where it is not', () => {
  expect(permissionText.source({ kind: 'untold', why: 'gone' }, 'github', 20_000, 0)).toContain('no longer kept')
  expect(permissionText.source({ kind: 'untold', why: 'never' }, 'github', 20_000, 0)).toContain(
    'no kept notice from GitHub says which permissions it has',
  )
  expect(permissionText.source({ kind: 'unsaid' }, 'jira', 20_000, 0)).toContain(
    'the newest 20,000 here were looked through',
  )
})
