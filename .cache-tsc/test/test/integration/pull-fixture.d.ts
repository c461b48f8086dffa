import type { PullTools } from '#backend/pull/pull-tools.ts';
import { type GithubApp } from '#test/fakes/github-app.ts';
import { type Core, type CoreOptions } from './core.ts';
export declare const appId = "app_1";
export declare const dayMs: number;
export declare function secretsOf(core: Pick<Core, 'clock'>): import("#backend/secrets/secret-store.ts").SecretStore;
export declare function toolsOf(core: Core, more?: Partial<PullTools>): PullTools;
/** A service's core whose app has its key, and pulls from a stand-in. */
export declare function openPulling(github: Pick<GithubApp, 'url'>, options?: CoreOptions & {
    key?: string;
    hasKey?: boolean;
}): {
    database: import("#backend/store/service-database.ts").ServiceDatabase;
    db: import("#backend/store/db.ts").WriteDb;
    intake: import("#backend/intake/create-intake.ts").Intake;
    router: import("#backend/routing/create-router.ts").Router;
    newId: import("#shared/lib/new-id.ts").NewId;
    clock: () => number;
    failures: unknown[];
    advance: (ms: number) => undefined;
    close(): void;
    send(payload: unknown, options?: {
        event?: string;
        id?: string;
        headers?: Record<string, string>;
        body?: Uint8Array;
    }): Promise<{
        readonly status: import("#backend/intake/commit-deliveries.ts").Receipt;
        readonly deliveryId: string;
    }>;
    addProject(slug: string): import("#shared/model/ids.ts").ProjectId;
    addInstallation(externalId: string, state?: import("#shared/model/installation.ts").InstallationState): import("#shared/model/ids.ts").InstallationId;
    decide(intent: import("#shared/model/operation.ts").Intent, options?: {
        id?: import("#shared/model/ids.ts").OpId;
        role?: 'viewer' | 'operator';
    }): import("#shared/model/operation.ts").Verdict;
    pull: (more?: Partial<PullTools>, { signal, limit }?: {
        limit?: number | undefined;
        signal?: AbortSignal | undefined;
    }) => Promise<import("#backend/pull/pull-app.ts").PullReport>;
    status: () => {
        [x: string]: unknown;
        state: {
            kind: "never";
        } | {
            kind: "pulling";
            since: string;
            failingSince: string | null;
        } | {
            kind: "idle";
            until: string;
        } | {
            kind: "waiting_for_limit";
            until: string;
        } | {
            kind: "failing";
            since: string;
            code: string;
            until: string;
        } | {
            kind: "key_refused";
            since: string;
        };
        apiUrl: string;
        keyFingerprint: string;
        coveredUntil: string | null;
        last: {
            at: string;
            listed: number;
            stored: number;
        } | null;
        unreadable: number;
        gaps: {
            [x: string]: unknown;
            from: string;
            to: string;
            cause: "outage" | "unreadable";
            count: number | null;
            notedAt: string;
        }[];
    };
    watermark: () => number | null;
    stored: () => {
        delivery_id: string;
    }[];
    guids: () => string[];
};
export type Pulling = ReturnType<typeof openPulling>;
