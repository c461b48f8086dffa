import { z } from 'zod'
import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import type { ListedDelivery, PulledDelivery } from './delivery-source.ts'
import { sliceJson } from './slice-json.ts'

const idText = z.string().regex(/^[\x21-\x7e]{1,128}$/)
const listedSchema = z.array(
  z.looseObject({
    id: z.string().regex(/^\d{1,30}$/),
    guid: idText,
    delivered_at: z.iso.datetime({ offset: true }),
    event: idText,
    installation_id: z.int().nullish(),
  }),
)
const detailSchema = z.looseObject({
  guid: idText,
  event: idText,
  request: z.looseObject({ headers: z.record(z.string(), z.unknown()) }),
})

/** A page of the list; throws `provider.answer_invalid`. */
export function parseDeliveryList(text: Uint8Array): ListedDelivery[] {
  return parse(listedSchema, decode(text)).map((item) => ({
    externalId: item.id,
    deliveryId: item.guid,
    eventType: item.event,
    deliveredAt: Date.parse(item.delivered_at),
    externalInstallationId: typeof item.installation_id === 'number' ? String(item.installation_id) : null,
  }))
}

/**
 * The request of one delivery. Its payload is cut out as GitHub wrote it: parsing it here would change numbers that are
 * larger than JavaScript's. Throws `provider.answer_invalid` where it isn't the delivery that was asked for, or has no payload.
 */
export function parseDeliveryDetail(text: Uint8Array, asked: ListedDelivery): PulledDelivery {
  const slice = sliceJson(text, ['request', 'payload'])
  if (slice === undefined || String.fromCharCode(text[slice.start] ?? 0) !== '{') {
    throw invalid('GitHub shows no payload for this delivery.')
  }
  const around = Buffer.concat([text.subarray(0, slice.start), Buffer.from('null'), text.subarray(slice.end)])
  const detail = parse(detailSchema, decode(around))
  if (detail.guid !== asked.deliveryId || detail.event !== asked.eventType) {
    throw invalid('GitHub answered with another delivery than the one that was asked for.')
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(detail.request.headers)) {
    if (typeof value === 'string' || typeof value === 'number') headers[name.toLowerCase()] = String(value)
  }
  return { headers, body: Buffer.from(text.subarray(slice.start, slice.end)) }
}

function parse<S extends z.ZodType>(schema: S, text: string): z.output<S> {
  let value: unknown
  try {
    value = parseExactly(text)
  } catch (error) {
    throw invalid('GitHub answered with something that is not JSON.', error)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(`GitHub answered in another form than expected: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown

/** Numbers named `id` as their text: deliveries' outgrow JavaScript's. */
const exactIds: Reviver = (key, value, { source }) =>
  key === 'id' && typeof value === 'number' ? (source ?? String(value)) : value

function parseExactly(text: string): unknown {
  // The compiler's own type of a reviver doesn't know its third argument yet.
  return JSON.parse(text, exactIds as (this: unknown, key: string, value: unknown) => unknown)
}

function decode(text: Uint8Array): string {
  return new TextDecoder('utf-8').decode(text)
}

function invalid(message: string, cause?: unknown): SwitchboardError {
  return new SwitchboardError('provider.answer_invalid', message, { cause })
}
