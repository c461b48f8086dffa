import type { createSampleHandlers } from './features/sample/sample-handlers.ts';
import type { Readiness } from './health/readiness.ts';
import type { ApiHandlers } from './http/handler.ts';
import type { Intake } from './intake/create-intake.ts';
import type { WebhookProvider } from './providers/webhook-provider.ts';
import type { SecretStore } from './secrets/secret-store.ts';
interface HandlerParts {
    readonly secrets: SecretStore;
    readonly randomBytes: (count: number) => Uint8Array;
    readonly intake: Intake;
    readonly providers: ReadonlyMap<string, WebhookProvider>;
    readonly readiness: Readiness;
}
/** Every call of the contract, by the feature that answers it; the sample's own are made of these. */
export declare function createHandlers(parts: HandlerParts): Omit<ApiHandlers, keyof ReturnType<typeof createSampleHandlers> | 'system.metrics'>;
export {};
