import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecords } from '#backend/features/suggestions/suggestion-repository.ts'
import { must } from '#shared/lib/must.ts'
import type { MappingId, OpId } from '#shared/model/ids.ts'
import { emptyFilter } from '#shared/model/mapping.ts'
import { workspaceId } from './core.ts'
import { runCount } from '../property/run-count.ts'
import { openSuggesting } from './suggesting-world.ts'

test('an accepted suggestion is counted, and counted as undone when it is taken back', async () => {
  const { suggester, suggestion, map, decide, payments, record } = await openSuggesting()
  await suggester.drain()
  const { id, mappingId } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  expect(suggestion()?.state).toEqual({ kind: 'accepted', mappingId, signature: 'name_similar', by: 'person' })
  expect(record('name_similar')).toMatchObject({ accepted: 1, declined: 0, undone: 0 })
  expect(decide({ type: 'op.undo', target: id }).verdict.kind).toBe('applied')
  expect(suggestion()).toMatchObject({ state: { kind: 'open' }, pastDecisions: [] })
  expect(record('name_similar')).toMatchObject({ accepted: 1, declined: 0, undone: 1 })
})

test('a declined candidate comes last, and undo brings everything back', async () => {
  const { suggester, suggestion, decline, decide, report, billing, payments, record } = await openSuggesting()
  report(billing)
  await suggester.drain()
  const before = suggestion()
  const { id } = decline(billing, 'remote_equal')
  expect(suggestion()?.candidates.map(({ projectId, isDeclined }) => [projectId, isDeclined])).toEqual([
    [payments, false],
    [billing, true],
  ])
  expect(record('remote_equal')).toMatchObject({ declined: 1 })
  decide({ type: 'op.undo', target: id })
  expect(suggestion()).toMatchObject({ state: before?.state, candidates: before?.candidates, pastDecisions: [] })
  expect(record('remote_equal')).toMatchObject({ declined: 0 })
})

test('with nothing left that nobody declined, the suggestion is declined; stronger evidence opens it again', async () => {
  const { suggester, suggestion, decline, report, payments } = await openSuggesting()
  await suggester.drain()
  decline(payments, 'name_similar')
  expect(suggestion()?.state).toEqual({ kind: 'declined', reason: 'wrong_project' })
  report(payments)
  await suggester.drain()
  expect(suggestion()?.state).toEqual({ kind: 'open' })
})

test('another project than the suggested one overrules it, and undo of that counts nothing', async () => {
  const { suggester, suggestion, map, decide, report, billing, payments, record } = await openSuggesting()
  report(billing)
  await suggester.drain()
  const { id } = map(payments, { provenance: 'manual' })
  expect(suggestion()?.state).toEqual({ kind: 'superseded' })
  expect(record('remote_equal')).toMatchObject({ accepted: 0, declined: 1 })
  decide({ type: 'op.undo', target: id })
  expect(suggestion()?.state).toEqual({ kind: 'open' })
  expect(record('remote_equal')).toMatchObject({ accepted: 0, declined: 0 })
})

test('a mapping that a person retired is not suggested first again, until that is taken back', async () => {
  const { suggester, suggestion, map, decide, payments } = await openSuggesting()
  await suggester.drain()
  const { mappingId, id: accepted } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  const { id } = decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  expect(suggestion()).toMatchObject({ state: { kind: 'declined' }, candidates: [{ isDeclined: true }] })
  decide({ type: 'op.undo', target: id })
  expect(suggestion()).toMatchObject({ state: { kind: 'accepted', mappingId }, pastDecisions: [] })
  expect(decide({ type: 'op.undo', target: accepted }).verdict.kind).toBe('applied')
  expect(suggestion()).toMatchObject({ state: { kind: 'open' }, pastDecisions: [] })
})

test('a retired mapping whose project was declined since comes back when that is taken back, and not before', async () => {
  const { suggester, suggestion, map, decide, decline, payments, record, db } = await openSuggesting()
  await suggester.drain()
  const { mappingId } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  const retired = decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  const declined = decline(payments, 'name_similar')
  const before = suggestion()
  expect(decide({ type: 'op.undo', target: retired.id }).verdict).toMatchObject({
    kind: 'conflict',
    code: 'op.nothing_to_undo',
    message: 'Somebody has decided about the same suggestion since: take that back first.',
  })
  expect(suggestion()).toEqual(before)
  expect(db.read('SELECT state_kind FROM mapping').all()).toEqual([{ state_kind: 'retired' }])
  expect(decide({ type: 'op.undo', target: declined.id }).verdict.kind).toBe('applied')
  expect(decide({ type: 'op.undo', target: retired.id }).verdict.kind).toBe('applied')
  expect(suggestion()).toMatchObject({ state: { kind: 'accepted', mappingId }, pastDecisions: [] })
  expect(record('name_similar')).toMatchObject({ accepted: 1, declined: 0, undone: 0 })
})

test('an accepted project is not declined any more, and what was decided since is not taken back', async () => {
  const { suggester, map, decline, decide, payments, billing } = await openSuggesting()
  await suggester.drain()
  const first = decline(billing, 'name_similar')
  decline(billing, 'remote_equal')
  expect(decide({ type: 'op.undo', target: first.id }).verdict).toMatchObject({ code: 'op.nothing_to_undo' })
  map(payments, { provenance: 'suggested', signature: 'name_similar' })
  expect(decline(payments, 'name_similar').verdict).toMatchObject({ kind: 'conflict', code: 'suggestion.taken' })
})

test('accepted after somebody has mapped it elsewhere, that mapping stands and who accepted is told which it is', async () => {
  const { suggester, map, payments, billing, db } = await openSuggesting()
  await suggester.drain()
  const { mappingId } = map(billing, { provenance: 'manual' })
  const { verdict } = map(payments, { provenance: 'suggested', signature: 'name_similar' })
  expect(verdict).toMatchObject({ kind: 'conflict', code: 'suggestion.taken', current: { id: mappingId } })
  expect(db.read('SELECT id FROM mapping').all()).toEqual([{ id: mappingId }])
})

test('a mapping that is paused or retired keeps no suggestion from being accepted, and by hand there may be two', async () => {
  const { suggester, map, decide, payments, billing } = await openSuggesting()
  await suggester.drain()
  const { mappingId } = map(billing, { provenance: 'manual' })
  decide({ type: 'mapping.retire', mappingId, baseVersion: 1 })
  expect(map(payments, { provenance: 'suggested', signature: 'name_similar' }).verdict.kind).toBe('applied')
  expect(map(billing, { provenance: 'manual' }).verdict.kind).toBe('applied')
})

test('nobody may say of a mapping of theirs that the policy made it', async () => {
  const { decide, resourceId, payments, newId, db } = await openSuggesting()
  const row = db.read<{ installation_id: `inst_${string}` }>('SELECT installation_id FROM resource').get()
  const { verdict } = decide({
    type: 'mapping.create',
    mappingId: newId('map'),
    installationId: must(row, 'there is one').installation_id,
    resourceId,
    destination: { kind: 'project', id: payments },
    filter: emptyFilter,
    provenance: 'auto',
    evidence: [],
    selection: null,
  })
  expect(verdict).toMatchObject({ kind: 'rejected', code: 'request.invalid' })
})

test('declined by two consoles on the same evidence, it counts once, and undo takes back what counted', async () => {
  const { suggester, suggestion, decline, decide, payments, record } = await openSuggesting()
  await suggester.drain()
  const [first, second] = [decline(payments, 'name_similar'), decline(payments, 'name_similar')]
  expect([first, second].map(({ verdict }) => verdict.kind)).toEqual(['applied', 'applied'])
  expect(record('name_similar')).toMatchObject({ declined: 1 })
  expect(decide({ type: 'op.undo', target: second.id }).verdict).toMatchObject({ code: 'op.nothing_to_undo' })
  expect(decide({ type: 'op.undo', target: first.id }).verdict.kind).toBe('applied')
  expect(suggestion()).toMatchObject({ state: { kind: 'open' }, pastDecisions: [] })
  expect(record('name_similar')).toMatchObject({ declined: 0 })
})

test.each(['commit_graph+zzz', 'name_similar+zzz', 'toString', 'name_similar+'])(
  'a decision on %s, which is no evidence, is refused with its field, and counts nothing',
  async (signature) => {
    const { suggester, suggestion, decline, map, payments, db } = await openSuggesting()
    await suggester.drain()
    const before = suggestion()
    for (const { verdict } of [decline(payments, signature), map(payments, { provenance: 'suggested', signature })])
      expect(verdict).toMatchObject({
        kind: 'rejected',
        code: 'request.invalid',
        message: expect.stringContaining(': intent.signature: Expected kinds of evidence'),
      })
    expect(suggestion()).toEqual(before)
    expect([...readRecords(db, workspaceId).keys()]).toEqual([])
  },
)

test('what the service finds itself is what counts, whatever evidence a console names, in whichever order', async () => {
  const { suggester, suggestion, decline, map, report, payments, billing, db } = await openSuggesting()
  report(payments)
  await suggester.drain()
  decline(payments, 'sibling_mapped+commit_in_graph')
  decline(billing, 'sibling_mapped+branch_equal+sibling_mapped')
  expect(suggestion()?.pastDecisions).toMatchObject([
    { signature: 'commit_in_graph+sibling_mapped' },
    { signature: 'branch_equal+sibling_mapped' },
  ])
  map(payments, { provenance: 'suggested', signature: 'slug_equal' })
  expect([...readRecords(db, workspaceId).values()]).toEqual([
    { id: 'branch_equal+sibling_mapped', accepted: 0, declined: 1, undone: 0 },
    { id: 'name_similar+remote_equal', accepted: 1, declined: 0, undone: 0 },
  ])
})

test('what was declined offline, on less than the service has found since, comes back on that', async () => {
  const { suggester, suggestion, decline, report, payments } = await openSuggesting()
  report(payments)
  await suggester.drain()
  expect(decline(payments, 'name_similar').verdict.kind).toBe('applied')
  expect(suggestion()?.candidates).toMatchObject([{ projectId: payments, isDeclined: false }])
})

test('a resource counts once, however many mappings it gets and however often it gets them', async () => {
  const { suggester, map, decide, payments, billing, record } = await openSuggesting()
  await suggester.drain()
  const said = { provenance: 'suggested', signature: 'name_similar' } as const
  const { mappingId } = map(payments, said)
  decide({ type: 'mapping.pause', mappingId, baseVersion: 1, reason: 'Moving' })
  expect(map(payments, said, { ...emptyFilter, branches: ['main'] }).verdict.kind).toBe('applied')
  expect(map(billing, said, { ...emptyFilter, branches: ['next'] }).verdict).toMatchObject({ code: 'suggestion.taken' })
  expect(record('name_similar')).toMatchObject({ accepted: 1, declined: 0, undone: 0 })
})

const step = fc.record({ what: fc.constantFrom('decline', 'accept', 'undo', 'retire'), which: fc.nat(7) })

test('a record is what people’s last word on each suggestion is, in whichever order they decide and take back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const { suggester, suggestion, decline, map, decide, payments, billing, record } = await openSuggesting()
      await suggester.drain()
      const made: { readonly id: OpId; readonly mappingId?: MappingId }[] = []
      for (const { what, which } of steps) {
        const earlier = made[which % Math.max(1, made.length)]
        if (what === 'decline') made.push(decline(which % 2 === 0 ? payments : billing, 'name_similar'))
        else if (what === 'accept') made.push(map(payments, { provenance: 'suggested', signature: 'name_similar' }))
        else if (what === 'undo' && earlier !== undefined) decide({ type: 'op.undo', target: earlier.id })
        else if (what === 'retire' && earlier?.mappingId !== undefined)
          made.push(decide({ type: 'mapping.retire', mappingId: earlier.mappingId, baseVersion: 1 }))
        const { accepted, declined, undone } = record('name_similar') ?? { accepted: 0, declined: 0, undone: 0 }
        const { state, pastDecisions = [] } = suggestion() ?? {}
        expect(declined).toBe(pastDecisions.filter(({ how }) => how.kind === 'declined').length)
        expect(accepted + declined).toBeLessThanOrEqual(2)
        expect(accepted - undone).toBeGreaterThanOrEqual(state?.kind === 'accepted' ? 1 : 0)
      }
    }),
    { numRuns: runCount(25) },
  )
})
