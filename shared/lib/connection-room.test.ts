import { expect, test } from 'vitest'
import { createConnectionRoom } from './connection-room.ts'

function fill(most: number, names: readonly string[]) {
  const gone: string[] = []
  const room = createConnectionRoom<{ destroy(): void }>(most)
  const connections = names.map((name) => ({ destroy: () => void gone.push(name) }))
  for (const connection of connections) room.enter(connection)
  return { gone, room, connections }
}

test('the connection that has waited longest gives way to a new one', () => {
  expect(fill(2, ['a', 'b', 'c', 'd']).gone).toEqual(['a', 'b'])
})

test('one with a request under way stays, and waits from its end on', () => {
  const { gone, room, connections } = fill(2, ['a', 'b'])
  const [first] = connections
  if (first !== undefined) room.begin(first)
  room.enter({ destroy: () => void gone.push('c') })
  if (first !== undefined) room.end(first)
  room.enter({ destroy: () => void gone.push('d') })
  room.enter({ destroy: () => void gone.push('e') })
  expect(gone).toEqual(['b', 'c', 'a'])
})

test('where all are at work, the new one goes', () => {
  const { gone, room, connections } = fill(2, ['a', 'b'])
  for (const connection of connections) room.begin(connection)
  room.enter({ destroy: () => void gone.push('c') })
  expect(gone).toEqual(['c'])
})

test('one that left makes room, whatever is still told of it', () => {
  const { gone, room, connections } = fill(1, ['a'])
  const [first] = connections
  if (first !== undefined) room.leave(first)
  if (first !== undefined) room.end(first)
  room.enter({ destroy: () => void gone.push('b') })
  expect(gone).toEqual([])
})
