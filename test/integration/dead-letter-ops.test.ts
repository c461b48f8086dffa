import { afterEach, beforeEach, expect, test } from 'vitest'
import { listDeadLetters } from '#backend/features/destination-deliveries/list-destination-deliveries.ts'
import { discardDeadLetter, retryDeadLetter } from '#backend/features/destination-deliveries/decide-dead-letter.ts'
import { removeSink } from '#backend/features/sinks/change-sink.ts'
import { permissionOfIntent } from '#shared/domain/intent-permissions.ts'
import { giveUpMs } from '#shared/domain/judge-attempt.ts'
import { must } from '#shared/lib/must.ts'
import type { DestinationDelivery } from '#shared/model/destination-delivery.ts'
import type { OpId } from '#shared/model/ids.ts'
import type { Intent } from '#shared/model/operation.ts'
import { may, roleSchema } from '#shared/model/permissions.ts'
import { workspaceId } from './core.ts'
import { receiver, type SinkWorld, sinkWorld } from './sink-world.ts'

let sink: Awaited<ReturnType<typeof receiver>>
let world: SinkWorld
let mapped: OpId
let letter: DestinationDelivery

const page = () => listDeadLetters(world.core.db, workspaceId, { limit: 100 })
const target = () => ({ deliveryId: letter.id, attempts: letter.attempts })
const retry = (): Intent => ({ type: 'deadletter.retry', ...target() })
const discard = (): Intent => ({ type: 'deadletter.discard', ...target(), reason: 'that build is gone' })
const undo = (of: OpId) => world.core.decide({ type: 'op.undo', target: of })
const audited = () =>
  world.core.db
    .read<{ command: string; actor: string; after_json: string }>(
      'SELECT command, actor, after_json FROM audit WHERE subject = ? ORDER BY at, id',
    )
    .all(letter.id)

function applied(intent: Intent): OpId {
  const verdict = world.core.decide(intent)
  if (verdict.kind !== 'applied') throw new Error(JSON.stringify(verdict))
  return verdict.opId
}

beforeEach(async () => {
  sink = await receiver()
  world = sinkWorld({ url: sink.url })
  sink.answer = () => ({ status: 422 })
  await world.arrive(1, 2)
  mapped = world.map(1)
  await world.pass(10_000)
  letter = must(page().items[0], 'the sink took nothing')
  sink.answer = () => ({ status: 204 })
})
afterEach(async () => {
  await world.close()
  await sink.close()
})

test('the list says how many there are, whatever its page', () => {
  expect(listDeadLetters(world.core.db, workspaceId, { limit: 1 })).toMatchObject({ total: 2, items: [{}] })
  const elsewhere = world.core.addProject('other')
  expect(listDeadLetters(world.core.db, workspaceId, { limit: 1, destination: elsewhere }).total).toBe(0)
})

test('a retry sends it once more under its id, is audited, and is not taken back', async () => {
  const op = applied(retry())
  await world.pass(0)
  expect(sink.got.filter(({ headers }) => headers['webhook-id'] === letter.id)).toHaveLength(2)
  expect(page().items.map(({ id }) => id)).not.toContain(letter.id)
  expect(audited()).toMatchObject([{ command: 'dead_letter.retried', actor: 'ana' }])
  expect(undo(op)).toMatchObject({ kind: 'conflict', code: 'op.not_undoable' })
})

test('what was discarded is off the list with its reason; taken back, it stands where it stood', () => {
  const before = page()
  const op = applied(discard())
  expect(page().total).toBe(1)
  expect(audited().at(-1)?.after_json).toContain('"reason":"that build is gone"')
  world.core.advance(60_000)
  expect(undo(op)).toMatchObject({ kind: 'applied' })
  expect(page()).toEqual(before)
  expect(audited().map(({ command }) => command)).toEqual(['dead_letter.discarded', 'dead_letter.kept'])
})

test('what was discarded, and whose signal was taken back meanwhile, is cancelled by the undo as it would have been', async () => {
  const op = applied(discard())
  expect(undo(mapped)).toMatchObject({ kind: 'applied' })
  expect(undo(op)).toMatchObject({ kind: 'applied' })
  await world.pass(giveUpMs)
  expect(page().items).toEqual([])
  expect(sink.got.filter(({ headers }) => headers['webhook-id'] === letter.id)).toHaveLength(1)
})

test('an undo of a discard finds nothing once the message is gone', () => {
  const op = applied(discard())
  world.core.db.write('DELETE FROM destination_delivery').run()
  expect(undo(op)).toMatchObject({ kind: 'conflict', code: 'op.nothing_to_undo' })
})

test.each([() => retry(), () => discard()])('a decision that comes twice is done once', (intentOf) => {
  const id = world.core.newId('op')
  const intent = intentOf()
  expect(world.core.decide(intent, { id }).kind).toBe('applied')
  expect(world.core.decide(intent, { id }).kind).toBe('duplicate')
  expect(audited()).toHaveLength(1)
})

const ben = () => ({ ...world.tools, principal: { name: 'ben' } })
const meanwhile: readonly (readonly [string, () => Promise<unknown>, string])[] = [
  ['is on its way', async () => retryDeadLetter(ben(), letter), 'ben has sent it again meanwhile: it is on its way.'],
  [
    'was delivered',
    async () => {
      retryDeadLetter(ben(), letter)
      await world.pass(0)
    },
    'ben has sent it again meanwhile: it was delivered.',
  ],
  ['was discarded', async () => discardDeadLetter(ben(), letter), 'ben has discarded it meanwhile.'],
  [
    'failed again',
    async () => {
      sink.answer = () => ({ status: 422 })
      retryDeadLetter(ben(), letter)
      await world.pass(0)
    },
    'It was sent again meanwhile, and failed again: 2 attempts by now. Look at it again.',
  ],
  ['was taken back', async () => undo(mapped), 'What it says was taken back meanwhile, so it is not sent any more.'],
]

test.each(meanwhile)(
  'one that meanwhile %s is neither retried nor discarded, and the refusal says so',
  async (_, happen, message) => {
    const decisions = [retry(), discard()]
    await happen()
    for (const intent of decisions)
      expect(world.core.decide(intent)).toMatchObject({
        kind: 'conflict',
        code: 'dead_letter.changed',
        message,
        current: { id: letter.id },
      })
  },
)

test('a retry without a sink is a conflict until there is one, and a message that is gone is rejected', () => {
  removeSink(world.tools, { kind: 'project', id: world.project })
  expect(world.core.decide(retry())).toMatchObject({ kind: 'conflict', code: 'dead_letter.no_sink' })
  world.core.db.write('DELETE FROM destination_delivery').run()
  expect(world.core.decide(discard())).toMatchObject({ kind: 'rejected', code: 'dead_letter.not_found' })
})

test.each(roleSchema.options)('a role decides about dead letters what its permissions say: %s', (role) => {
  for (const intent of [discard(), retry()]) {
    const verdict = world.core.decide(intent, { role })
    const isAllowed = may(role, permissionOfIntent['deadletter.retry'])
    if (isAllowed) expect(verdict).not.toMatchObject({ code: 'role.forbidden' })
    else expect(verdict).toMatchObject({ kind: 'rejected', code: 'role.forbidden' })
  }
})
