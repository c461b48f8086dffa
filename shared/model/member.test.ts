import { expect, test } from 'vitest'
import { createMemberInput, emailKey, nextDeactivatedAt, updateMemberInput } from './member.ts'

const at = '2026-06-01T10:00:00.000Z'
const refused = expect.objectContaining({ code: 'member.illegal_transition' }) as Error

test('a member is deactivated once, and taken back once', () => {
  expect(nextDeactivatedAt({ deactivatedAt: null }, { kind: 'deactivate', at })).toBe(at)
  expect(nextDeactivatedAt({ deactivatedAt: at }, { kind: 'reactivate' })).toBeNull()
  expect(() => nextDeactivatedAt({ deactivatedAt: at }, { kind: 'deactivate', at })).toThrow(refused)
  expect(() => nextDeactivatedAt({ deactivatedAt: null }, { kind: 'reactivate' })).toThrow(refused)
})

test('addresses that differ by case alone are one', () => {
  expect(emailKey('Ana@Acme.Example')).toBe(emailKey('ana@acme.EXAMPLE'))
})

test.each(['ana', 'ana@', 'ana@acme', 'ana@acme.example\u202e', 'änä@acme.example', `${'a'.repeat(250)}@a.example`])(
  '%j is no address',
  (email) => {
    expect(createMemberInput.safeParse({ name: 'Ana', email, role: 'viewer' }).success).toBe(false)
  },
)

test('a change says what it changes', () => {
  expect(updateMemberInput.safeParse({}).success).toBe(false)
  expect(updateMemberInput.safeParse({ name: 'Ana', email: 'b@acme.example' }).success).toBe(false)
})
