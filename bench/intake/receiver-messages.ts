import { z } from 'zod'

/** A database that receivers share, and the key that seals what is in it. */
const sharedSchema = z.strictObject({ databaseUrl: z.string(), masterKey: z.string() })

/** What a receiver's process is told; `path` where another one of the same store has made it. */
export const receiverStartSchema = z.strictObject({
  dataDir: z.string(),
  secret: z.string(),
  shared: sharedSchema.optional(),
  path: z.string().optional(),
})
/** What it answers once it listens. */
export const receiverReadySchema = z.strictObject({ port: z.int(), path: z.string() })

export const loadStartSchema = z.strictObject({
  ports: z.array(z.int()).min(1),
  path: z.string(),
  secret: z.string(),
  connections: z.int(),
  warmUpMs: z.int(),
  measureMs: z.int(),
})
/** Latencies in milliseconds of the measured part; ids of every delivery that got a 2xx, warm-up included. */
export const loadResultSchema = z.strictObject({
  perSecond: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  refused: z.int(),
  acknowledged: z.array(z.string()),
})
export type LoadResult = z.infer<typeof loadResultSchema>

/** Reads the one message that starts a child process of the benchmark. */
export function onceStarted<T>(schema: z.ZodType<T>, run: (start: T) => Promise<unknown>): void {
  process.once('message', (message: unknown) => {
    void run(schema.parse(message)).then((answer) => process.send?.(answer))
  })
}
