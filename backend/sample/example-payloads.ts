import { z } from 'zod'

const definitionsSchema = z.array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))

export type Payload = Readonly<Record<string, unknown>>

/** GitHub's published example payloads by event type: read when a sample is made, and not before. */
export async function loadExamplePayloads(): Promise<ReadonlyMap<string, readonly Payload[]>> {
  const module: { readonly default: unknown } = await import('@octokit/webhooks-examples', { with: { type: 'json' } })
  return new Map(definitionsSchema.parse(module.default).map(({ name, examples }) => [name, examples]))
}
