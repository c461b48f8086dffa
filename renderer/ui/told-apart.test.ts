import { expect, test } from 'vitest'
import { toldApart } from './told-apart.ts'

test('a name of several is told with what tells them apart, and one that is alone stays as it is', () => {
  expect(toldApart('Billing', { apart: 'billing-eu' })).toBe('Billing (billing-eu)')
  expect(toldApart('Billing', {})).toBe('Billing')
})
