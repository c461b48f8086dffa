import { expect, test } from 'vitest'
import { parseChange, parseSnapshotLine } from './parse-change.ts'

const later = { kind: 'upsert', entity: 'drift', seq: 7, row: { id: 'drf_1' } }
const tombstone = { kind: 'tombstone', entity: 'mapping', seq: 8, id: 'map_1' }

test('an entity that only a newer service has is passed over', () => {
  expect(parseChange(later)).toBeUndefined()
  expect(parseSnapshotLine(JSON.stringify(later))).toBeUndefined()
})

test('a known entity in a form that is not understood stops the pull instead of losing a row', () => {
  expect(() => parseChange({ ...later, entity: 'mapping' })).toThrow('does not understand')
  expect(() => parseSnapshotLine('{"kind":"upsert","entity":"event","seq":1}')).toThrow('does not understand')
  expect(() => parseSnapshotLine('{"kind":"ups')).toThrow('does not understand')
})

test('tombstones and the frame of a snapshot are read', () => {
  expect(parseChange(tombstone)).toEqual(tombstone)
  expect(parseSnapshotLine('{"kind":"header","seq":3,"rows":0}')).toEqual({ kind: 'header', seq: 3, rows: 0 })
})
