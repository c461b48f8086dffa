import type { WriteDb } from '#backend/store/db.ts';
import type { Member } from '#shared/model/member.ts';
import type { RequestOptions, RunningService } from './http-fixture.ts';
export interface AuditRow {
    readonly command: string;
    readonly subject: string;
    readonly actor: string;
    readonly before: unknown;
    readonly after: unknown;
}
interface Paged<T> {
    readonly items: readonly T[];
    readonly next_cursor: string | null;
}
/** The people of one workspace of a running service, as an admin's script would handle them. */
export declare function peopleOf(service: RunningService, tenant: string): {
    fetch: (path: string, init?: RequestOptions) => Promise<Response>;
    json: <T>(path: string, init?: RequestOptions) => Promise<T>;
    member: (name: string, role?: string) => Promise<{
        [x: string]: unknown;
        id: `mem_${string}`;
        name: string;
        email: string;
        role: "admin" | "engineer" | "operator" | "viewer";
        deactivatedAt: string | null;
        createdAt: string;
        version: number;
    }>;
    members: (query?: string) => Promise<Paged<{
        [x: string]: unknown;
        id: `mem_${string}`;
        name: string;
        email: string;
        role: "admin" | "engineer" | "operator" | "viewer";
        deactivatedAt: string | null;
        createdAt: string;
        version: number;
    }>>;
    deactivate: (id: string) => Promise<{
        member: Member;
        revokedLinks: number;
    }>;
    update: (id: string, body: unknown, version: number) => Promise<Response>;
    installation(provider?: string): Promise<{
        [x: string]: unknown;
        id: `inst_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        mode: "github_app" | "nango" | "oauth" | "token";
        externalInstallationId: string;
        account: {
            externalId: string;
            login: string;
            kind: "enterprise" | "organization" | "site" | "user";
        };
        resourceSelection: "all" | "selected";
        state: {
            kind: "pending";
        } | {
            kind: "active";
        } | {
            kind: "suspended";
            by: "operator" | "provider";
        } | {
            kind: "error";
            code: string;
        } | {
            kind: "revoked";
        } | {
            kind: "disconnected";
        };
        lastDeliveryAt: string | null;
        installedAt: string;
        version: number;
        webhookPath: string | null;
    }>;
    link: (installationId: string, memberId: string, providerUserId?: string) => Promise<{
        [x: string]: unknown;
        id: `link_${string}`;
        installationId: `inst_${string}`;
        memberId: `mem_${string}`;
        providerUserId: string;
        login: string;
        scopes: string[];
        state: {
            kind: "active";
        } | {
            kind: "expired";
        } | {
            kind: "revoked";
            by: "deactivation" | "operator" | "provider";
        };
        createdAt: string;
        version: number;
    }>;
    links: (query?: string) => Promise<Paged<{
        [x: string]: unknown;
        id: `link_${string}`;
        installationId: `inst_${string}`;
        memberId: `mem_${string}`;
        providerUserId: string;
        login: string;
        scopes: string[];
        state: {
            kind: "active";
        } | {
            kind: "expired";
        } | {
            kind: "revoked";
            by: "deactivation" | "operator" | "provider";
        };
        createdAt: string;
        version: number;
    }>>;
    feed: (slug: string, kind?: string) => Promise<{
        [x: string]: unknown;
        id: `feed_${string}`;
        kind: "incident_stream" | "team_feed";
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    }>;
    feeds: (query?: string) => Promise<Paged<{
        [x: string]: unknown;
        id: `feed_${string}`;
        kind: "incident_stream" | "team_feed";
        slug: string;
        name: string;
        archivedAt: string | null;
        createdAt: string;
        version: number;
    }>>;
    connections: (query?: string) => Promise<Paged<{
        [x: string]: unknown;
        id: `conn_${string}`;
        subject: {
            kind: "installation";
            id: `inst_${string}`;
        } | {
            kind: "link";
            id: `link_${string}`;
        };
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        login: string;
        transport: {
            kind: "direct";
        } | {
            kind: "nango";
            providerConfigKey: string;
            connectionId: string;
            contract: "legacy" | "v2";
            tags: Record<string, string>;
        };
        state: {
            kind: "active";
        } | {
            kind: "expired";
        } | {
            kind: "revoked";
            by: "deactivation" | "operator" | "provider";
        } | {
            kind: "pending";
        } | {
            kind: "active";
        } | {
            kind: "suspended";
            by: "operator" | "provider";
        } | {
            kind: "error";
            code: string;
        } | {
            kind: "revoked";
        } | {
            kind: "disconnected";
        };
        health: {
            kind: "backing_off" | "dead" | "failing" | "healthy" | "never_used" | "paused" | "unknown";
            basis: string;
        };
        lastDeliveryAt: string | null;
        createdAt: string;
    }>>;
};
/** Works on the service's store beside it. */
export declare function besideService<T>({ dataDir }: RunningService, work: (db: WriteDb) => T): T;
/** What the audit keeps about somebody or something, the oldest first. */
export declare function auditOf(service: RunningService, subject: string): AuditRow[];
/** Walks a list to its end, a few at a time. */
export declare function walk<T>(page: (query: string) => Promise<Paged<T>>, limit: number): Promise<T[]>;
export {};
