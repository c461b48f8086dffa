import fc from 'fast-check'
import { fieldOf, isObject } from '#shared/domain/read-json.ts'

type Json = Readonly<Record<string, unknown>>

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    '__proto__',
    -1,
    0,
    1e308,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    'https://evil.example/\u202e',
    '\ud800',
    '2026-13-45T99:99:99Z',
    { id: { id: { id: 1 } } },
    'x'.repeat(70_000),
  ),
)

const change = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('replace', 'delete', 'wrap', 'rename'),
  value: odd,
})

/** Up to three places of a payload replaced, taken out, wrapped or renamed. */
export const mutateValue: fc.Arbitrary<(payload: Json) => Json> = fc
  .array(change, { maxLength: 3 })
  .map((changes) => (payload) => {
    const copy = structuredClone(payload)
    for (const one of changes) applyChange(copy, one)
    return copy
  })

function applyChange(
  root: unknown,
  { path, how, value }: { path: readonly number[]; how: string; value: unknown },
): void {
  let at = root
  for (const [depth, step] of path.entries()) {
    if (typeof at !== 'object' || at === null) return
    const keys = Object.keys(at)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) return
    const next = fieldOf(at, key)
    if (depth < path.length - 1 && (isObject(next) || Array.isArray(next))) {
      at = next
      continue
    }
    if (how === 'delete' || how === 'rename') Reflect.deleteProperty(at, key)
    if (how === 'rename') Reflect.set(at, `${key}_`, next)
    // A later change may go into it: what others are given stays as it is.
    if (how === 'replace') Reflect.set(at, key, structuredClone(value))
    if (how === 'wrap') Reflect.set(at, key, [next, structuredClone(value)])
    return
  }
}

/** Bytes flipped, cut off, doubled or put in between. */
export const mutateBytes: fc.Arbitrary<(body: Buffer) => Buffer> = fc
  .record({
    at: fc.nat(),
    how: fc.constantFrom('flip', 'cut', 'insert', 'double'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  })
  .map(({ at, how, bytes }) => (body) => {
    const place = at % Math.max(1, body.length)
    const [before, after] = [body.subarray(0, place), body.subarray(place)]
    switch (how) {
      case 'cut':
        return Buffer.from(before)
      case 'insert':
        return Buffer.concat([before, bytes, after])
      case 'double':
        return Buffer.concat([before, after, after])
      default: {
        const copy = Buffer.from(body)
        for (const [index, byte] of bytes.entries()) copy[(place + index) % copy.length] = byte
        return copy
      }
    }
  })
