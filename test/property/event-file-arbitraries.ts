import blns from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import fc from 'fast-check'
import { plainText } from '#shared/domain/plain-text.ts'
import {
  eventFileFormat,
  eventFileVersion,
  maxName,
  maxSentence,
  type EventFile,
  type FileEvent,
} from '#shared/model/event-file.ts'
import { providerSchema } from '#shared/model/provider.ts'
import { evidenceSchema, reasonCodeSchema, routingStepNames } from '#shared/model/routing-decision.ts'

/** Texts that programs stumble over; the list has none with controls. */
export const naughty: readonly string[] = [...blns, '\u0000', '\uD800', '\u202Etxt.exe', '\r\n\t', '\\u0000\\']

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...naughty))
const name = text.map((each) => plainText(each, maxName))
const sentence = text.map((each) => plainText(each, maxSentence))
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const id = <P extends string>(prefix: P): fc.Arbitrary<`${P}_${string}`> =>
  fc.uuid().map((uuid): `${P}_${string}` => `${prefix}_${uuid}`)
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value))
const reason = fc.constantFrom(...reasonCodeSchema.options)

const fileEvent: fc.Arbitrary<FileEvent> = fc.record({
  id: id('evt'),
  provider: fc.constantFrom(...providerSchema.options),
  type: name,
  action: orNull(name),
  title: sentence,
  actorLogin: orNull(name),
  account: orNull(name),
  resourceName: orNull(name),
  branch: orNull(name),
  commitSha: orNull(name),
  url: orNull(sentence),
  deliveryId: name,
  receivedAt: instant,
  redeliverableUntil: orNull(instant),
  suspectedReplayOf: orNull(id('evt')),
  reason,
  state: fc.oneof(
    fc.constant({ kind: 'open' } as const),
    instant.map((at) => ({ kind: 'snoozed', until: { kind: 'time', at } }) as const),
    id('map').map((mappingId) => ({ kind: 'mapped', mappingId }) as const),
    sentence.map((note) => ({ kind: 'ignored', reason: 'noise', note }) as const),
  ),
  decidedBy: orNull(fc.record({ actor: name, at: instant })),
  steps: fc.array(
    fc.record({
      step: fc.constantFrom(...routingStepNames),
      outcome: fc.constantFrom('passed', 'failed', 'ignored', 'skipped'),
      reason,
      detail: sentence,
    }),
    { maxLength: 6 },
  ),
  candidates: fc.array(
    fc.record({
      projectId: id('prj'),
      projectName: name,
      confidence: share,
      evidence: fc.array(
        fc.record({
          kind: fc.constantFrom(...evidenceSchema.shape.kind.options),
          group: fc.constantFrom(...evidenceSchema.shape.group.options),
          weight: share,
          sentence,
        }),
        { maxLength: 3 },
      ),
      counterEvidence: fc.array(sentence, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  payload: fc.oneof(
    fc.record({
      kind: fc.constant('kept'),
      body: text,
      headers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,20}$/), name),
    }),
    fc.record({
      kind: fc.constant('missing'),
      why: fc.constantFrom('not_at_hand', 'gone', 'not_text', 'too_large'),
    }),
  ),
})

export const eventFile: fc.Arbitrary<EventFile> = fc.record({
  format: fc.constant(eventFileFormat),
  version: fc.constant(eventFileVersion),
  exportedAt: instant,
  exportedBy: name,
  workspace: name,
  asked: fc.integer({ min: 1, max: 1_000_000 }),
  events: fc.uniqueArray(fileEvent, { minLength: 1, maxLength: 5, selector: (event) => event.id }),
})
