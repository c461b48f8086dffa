import type { LifecycleChange } from '#shared/domain/lifecycle-change.ts';
import type { WebhookProvider } from './webhook-provider.ts';
/** Looks for changes only in bodies of types that bring about any: most bodies are spared a second parse. */
export declare function lifecycleOf(types: ReadonlySet<string>, change: (eventType: string, payload: unknown) => LifecycleChange | undefined): WebhookProvider['lifecycle'];
