import { z } from 'zod'

/** The first thing that the embedded service is told, over its process channel: never argv, never the environment. */
export interface StartMessage {
  readonly kind: 'start'
  readonly dataDir: string
  readonly token: string
}

/** What the embedded service says back. */
export const serviceMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), url: z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ }) }),
  z.object({ kind: z.literal('pong') }),
  z.object({ kind: z.literal('failed'), code: z.string(), message: z.string() }),
])

/** A running process of the embedded service, whoever forked it. */
export interface ServiceProcess {
  readonly pid: number | undefined
  send(message: StartMessage | { readonly kind: 'stop' | 'ping' }): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, with the exit code where there is one. */
  onExit(listener: (exitCode: number | null) => void): void
  kill(): void
}
