import type { LifecycleChange } from '#shared/domain/lifecycle-change.ts'
import { parsePayload } from '#shared/domain/parse-payload.ts'
import type { WebhookProvider } from './webhook-provider.ts'

/** Looks for changes only in bodies of types that bring about any: most bodies are spared a second parse. */
export function lifecycleOf(
  types: ReadonlySet<string>,
  change: (eventType: string, payload: unknown) => LifecycleChange | undefined,
): WebhookProvider['lifecycle'] {
  return (eventType, text) => {
    if (!types.has(eventType)) return undefined
    const parsed = parsePayload(text)
    return parsed.kind === 'parsed' ? change(eventType, parsed.payload) : undefined
  }
}
