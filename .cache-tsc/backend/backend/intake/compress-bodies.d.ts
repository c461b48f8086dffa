import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { WriteDb } from '#backend/store/db.ts';
export interface BodyCompressor {
    /** Compresses everything that waits now. */
    drain(): Promise<void>;
    stop(): void;
}
/** Shrinks stored bodies after their answers, a few at a time, whenever nothing more urgent is going on. */
export declare function createBodyCompressor(options: {
    readonly db: WriteDb;
    readonly providers: ReadonlyMap<string, WebhookProvider>;
    readonly isBusy: () => boolean;
    readonly onFailure: (error: unknown) => void;
}): BodyCompressor;
