import { expect, test } from 'vitest'
import { toProblem } from './problem.ts'
import { SwitchboardError } from './switchboard-error.ts'

test('a problem document has the status of its code', () => {
  expect(toProblem(new SwitchboardError('tenant.forbidden', 'No.'), 't')).toMatchObject({
    status: 403,
    code: 'tenant.forbidden',
  })
})
