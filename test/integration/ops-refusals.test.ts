import { afterAll, expect, test } from 'vitest'
import type { Verdict } from '#shared/model/operation.ts'
import { runService } from './http-fixture.ts'

const service = await runService()
afterAll(() => service.stop())
const { connectorsTenantId: tenant } = await service.workspace('acme')

const id = 'op_01a1fe28-bd95-7a11-8c3e-5d0f2b9a6e01'
const whole = { id, actor: 'ana', decidedAt: '2026-11-21T12:50:45.300Z', intent: { type: 'op.undo', target: id } }

test.each([
  ['decidedAt: Invalid input: expected string, received undefined', { decidedAt: undefined }],
  ['decidedAt: Invalid ISO datetime', { decidedAt: 'yesterday' }],
  ['actor: Too small: expected string to have >=1 characters', { actor: '' }],
  ['intent.target: ', { intent: { type: 'op.undo', target: 'map_1' } }],
  ['Unrecognized key: "author"', { author: 'ana' }],
  ['actor: Invalid input: expected string, received number; decidedAt: Invalid', { actor: 1, decidedAt: 1 }],
])('the verdict on an operation that is not well-formed says: %s', async (what, wrong) => {
  const body = { ops: [{ ...whole, ...wrong }, whole] }
  const { verdicts } = await service.json<{ verdicts: Verdict[] }>('/ops', { tenant, body })
  const message = expect.stringContaining(`This operation is not well-formed: ${what}`)
  expect(verdicts).toMatchObject([
    { opId: id, kind: 'rejected', code: 'request.invalid', message },
    { code: 'op.not_found' },
  ])
})

test('an operation without an id refuses the call, and says which one it is and what it lacks', async () => {
  const body = { ops: [whole, { ...whole, id: undefined }] }
  const answer = await service.fetch('/ops', { tenant, body })
  const path = 'body.ops.1.id'
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({
      detail: expect.stringContaining(`An operation needs an id and an intent with a type: ${path}: `),
      details: { issues: [expect.objectContaining({ path })] },
    }),
  ])
})
