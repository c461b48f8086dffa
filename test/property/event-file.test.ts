import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isErrorCode } from '#shared/errors/error-codes.ts'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { formatEventFile, parseEventFile } from '#shared/model/event-file.ts'
import { must } from '#shared/lib/must.ts'
import { eventFile, naughty } from './event-file-arbitraries.ts'

/** The code with which a text is refused; undefined where it is taken. */
function refusal(text: string): string | undefined {
  try {
    parseEventFile(text)
    return undefined
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error
    return error.code
  }
}

const sample = must(fc.sample(eventFile, { numRuns: 1, seed: 7 })[0], 'one was asked for')
const whole = formatEventFile(sample)
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = structuredClone<Record<string, unknown>>(sample)
  change(file)
  return JSON.stringify(file)
}

test('what was written is read back, whatever its texts are', () => {
  fc.assert(
    fc.property(eventFile, (file) => {
      expect(parseEventFile(formatEventFile(file))).toEqual(file)
    }),
    { numRuns: 300 },
  )
})

test('each event has a line of its own', () => {
  expect(whole.trimEnd().split('\n')).toHaveLength(sample.events.length + 2)
})

test('a file that is cut short anywhere is damaged, or nobody’s', () => {
  for (let length = 0; length < whole.trimEnd().length; length += 1 + Math.floor(whole.length / 300)) {
    expect(['event_file.damaged', 'event_file.foreign']).toContain(refusal(whole.slice(0, length)))
  }
})

test.each<readonly [string, string]>([
  ['nothing', ''],
  ['another document', '{"format":"har","version":1}'],
  ['a list', '[]'],
  ['a number', '1'],
  ['a text that is no JSON', 'PK\u0003\u0004'],
  ['a prototype in its place', '{"__proto__":{"format":"switchboard.events"}}'],
  ...naughty.map((text) => [`"${text}"`, JSON.stringify(text)] as const),
])('%s is foreign', (_what, text) => {
  expect(refusal(text)).toBe('event_file.foreign')
})

test.each<[string, (file: Record<string, unknown>) => void, string]>([
  ['a newer version', (file) => (file['version'] = 2), 'event_file.newer'],
  [
    'a version far away, with events of another form',
    (file) => Object.assign(file, { version: 99, events: {} }),
    'event_file.newer',
  ],
  ['a version that is no number', (file) => (file['version'] = '1'), 'event_file.damaged'],
  ['no version', (file) => delete file['version'], 'event_file.damaged'],
  ['a field too many', (file) => (file['run'] = 'calc'), 'event_file.damaged'],
  [
    'a field too many in an event',
    (file) => Object.assign((file['events'] as object[])[0] ?? {}, { onOpen: 'x' }),
    'event_file.damaged',
  ],
  ['no events', (file) => (file['events'] = []), 'event_file.damaged'],
  ['events that are none', (file) => (file['events'] = [1]), 'event_file.damaged'],
  ['an event twice', (file) => (file['events'] = [sample.events[0], sample.events[0]]), 'event_file.damaged'],
  [
    'a title that turns the line around',
    (file) => Object.assign((file['events'] as object[])[0] ?? {}, { title: 'a\u202Eb' }),
    'event_file.damaged',
  ],
  ['a workspace of two lines', (file) => (file['workspace'] = 'a\nb'), 'event_file.damaged'],
  ['more events than fit', (file) => (file['events'] = Array.from({ length: 501 }, () => 0)), 'event_file.too_large'],
])('%s is refused', (_what, change, code) => {
  expect(refusal(changed(change))).toBe(code)
})

test('a huge, a deep and a wide file are refused at once', () => {
  const before = performance.now()
  expect(refusal(`${whole}${' '.repeat(3_000_000)}`)).toBe('event_file.too_large')
  const start = '{"format":"switchboard.events","version":1,"events":'
  expect(refusal(`${start}${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`)).toBe('event_file.damaged')
  expect(refusal(`${start}${'['.repeat(1_000_000)}`)).toBe('event_file.damaged')
  expect(refusal(`${start}[{"steps":[${'0,'.repeat(1_400_000)}0]}]}`)).toBe('event_file.damaged')
  expect(refusal(`${start}[{"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]}`)).toBe('event_file.damaged')
  expect(performance.now() - before).toBeLessThan(5_000)
})

test('whatever is changed in a file, it is taken whole or refused by a code of ours', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(40), fc.string({ unit: 'binary', maxLength: 12 }), (at, cut, put) => {
      const code = refusal(whole.slice(0, at) + put + whole.slice(at + cut))
      expect(code === undefined || (isErrorCode(code) && code.startsWith('event_file.'))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
