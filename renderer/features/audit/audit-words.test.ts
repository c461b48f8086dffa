import { expect, test } from 'vitest'
import type { AuditRecord } from '#shared/model/audit-record.ts'
import { deedOf, whoOf } from './audit-words.ts'

const uuid = '00000000-0000-4000-8000-000000000001'
const record = (part: Partial<AuditRecord>): AuditRecord => ({
  id: `aud_${uuid}`,
  at: '2026-11-22T10:00:00.000Z',
  actor: 'console',
  claimedActor: null,
  command: 'mapping.pause',
  subject: `map_${uuid}`,
  before: null,
  after: null,
  ...part,
})
/** Without the marks that keep foreign names from turning the sentence around. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')
const said = (part: Partial<AuditRecord>, names: Readonly<Record<string, string>> = {}): string =>
  plain(deedOf(record(part), names))

test('a record is called as it is here, else as the command has called it, else by its id', () => {
  expect(said({}, { [`map_${uuid}`]: 'acme/search → Search' })).toBe('paused the mapping acme/search → Search')
  expect(said({ command: 'project.created', after: { name: 'Web' } })).toBe('made the project Web')
  expect(said({})).toBe(`paused the mapping map_${uuid}`)
})

test('decisions on events say how many, and of what', () => {
  const group = { kind: 'group', groupKey: `resource/res_${uuid}` }
  const ignored = { command: 'event.ignore', subject: group.groupKey, before: group, after: { applied: 18 } }
  expect(said(ignored, { [`res_${uuid}`]: 'acme/search' })).toBe('ignored 18 events of acme/search')
  expect(said({ command: 'event.snooze', subject: '3 events', before: { kind: 'items' } })).toBe('snoozed 3 events')
  const one = { command: 'event.wake', subject: `evt_${uuid}`, before: { kind: 'items' } }
  expect(said(one, { [`evt_${uuid}`]: 'Fix the login' })).toBe('woke “Fix the login”')
})

test('a command of a newer service is shown as it stands', () => {
  expect(said({ command: 'oracle.asked', subject: 'x' })).toBe('oracle.asked: x')
})

test('who says who they are is called so', () => {
  expect(whoOf(record({}))).toBe('console')
  expect(whoOf(record({ claimedActor: 'ada' }))).toBe('ada')
})
