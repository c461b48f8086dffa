import { type ApplyOps } from '#backend/features/ops/apply-ops.ts';
import { type IntakeLimits } from '#backend/intake/create-intake.ts';
import type { WriteDb } from '#backend/store/db.ts';
import type { InstallationId, OpId, ProjectId } from '#shared/model/ids.ts';
import { type InstallationState } from '#shared/model/installation.ts';
import type { Intent, Verdict } from '#shared/model/operation.ts';
export declare const workspaceId = "01900000-0000-7000-8000-000000000001";
export declare const secret = "It is a secret to everybody";
export declare const pathToken = "path-token";
export declare const signatureOf: (body: Uint8Array, key?: string) => string;
export declare const newFile: () => string;
export interface CoreOptions {
    readonly file?: string;
    readonly homeWorkspaceId?: string | null;
    readonly limits?: Partial<IntakeLimits>;
}
/** As the service writes, without telling anybody who follows the feed. */
export declare function writerOf(db: WriteDb): ApplyOps['write'];
/** Intake, routing and decisions over a real database, without HTTP. */
export declare function openCore({ file, homeWorkspaceId, limits }?: CoreOptions): {
    database: import("#backend/store/service-database.ts").ServiceDatabase;
    db: WriteDb;
    intake: import("#backend/intake/create-intake.ts").Intake;
    router: import("#backend/routing/create-router.ts").Router;
    newId: import("#shared/lib/new-id.ts").NewId;
    clock: () => number;
    failures: unknown[];
    advance: (ms: number) => undefined;
    close(): void;
    /** Sends a body as GitHub would. */
    send(payload: unknown, options?: {
        event?: string;
        id?: string;
        headers?: Record<string, string>;
        body?: Uint8Array;
    }): Promise<{
        readonly status: import("#backend/intake/commit-deliveries.ts").Receipt;
        readonly deliveryId: string;
    }>;
    addProject(slug: string): ProjectId;
    addInstallation(externalId: string, state?: InstallationState): InstallationId;
    decide(intent: Intent, options?: {
        id?: OpId;
        role?: 'viewer' | 'operator';
    }): Verdict;
};
export type Core = ReturnType<typeof openCore>;
/** A push as GitHub sends it, reduced to what routing reads. */
export declare function pushTo(repository: {
    id: number;
    name: string;
}, installation: number, more?: Record<string, unknown>): {
    ref: string;
    before: string;
    after: string;
    commits: never[];
    head_commit: null;
    pusher: {
        name: string;
        email: string;
    };
    repository: {
        id: number;
        name: string | undefined;
        full_name: string;
        owner: {
            id: number;
            login: string;
        };
        private: boolean;
    };
    sender: {
        id: number;
        login: string;
    };
    installation: {
        id: number;
    };
};
