import type { RequestHeaders, WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { Event } from '#shared/model/event.ts';
import type { MappingId, ProjectId } from '#shared/model/ids.ts';
import type { FrozenSelection, Intent } from '#shared/model/operation.ts';
import type { Resource } from '#shared/model/resource.ts';
export declare const worldNowMs: number;
export interface WorldOptions {
    readonly provider: WebhookProvider;
    readonly secret: string;
    readonly host: string;
    /** How the provider calls the installation in its bodies; anything where only the address says whose they are. */
    readonly externalInstallationId: string;
}
/** A workspace with one active installation of a provider, by the service's own commands, over a real store. */
export declare function openWorld({ provider, secret, host, externalInstallationId }: WorldOptions): {
    db: import("#backend/store/db.ts").WriteDb;
    workspace: {
        [x: string]: unknown;
        id: string;
        slug: string;
        name: string;
        connectorsTenantId: string;
        production: boolean;
        createdAt: string;
    };
    installation: {
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
    };
    failures: unknown[];
    refused: {
        readonly installationId: string;
        readonly transition: import("#shared/model/installation.ts").InstallationTransition['kind'];
        readonly state: import("#shared/model/installation.ts").Installation['state']['kind'];
    }[];
    clock: () => number;
    installAgain: () => {
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
    };
    installElsewhere: () => {
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
    };
    disconnect: () => {
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
    };
    addProject: (slug: string) => `prj_${string}`;
    decide: (intent: Intent) => {
        opId: `op_${string}`;
        result: {
            [x: string]: unknown;
            applied: number;
            skipped: {
                id: `evt_${string}`;
                code: "decided_since" | "not_found" | "not_open";
            }[];
            arrivedLater: number;
            takenAlong: number;
        };
    };
    /** The mapping that routing goes by from now on; nothing that waits is resolved by it. */
    map(resource: Pick<Resource, 'id'>, projectId: ProjectId): MappingId;
    mappingOf: (resource: Pick<Resource, 'id'>, projectId: ProjectId, selection: FrozenSelection | null) => {
        type: "mapping.create";
        mappingId: `map_${string}`;
        installationId: `inst_${string}`;
        resourceId: `res_${string}`;
        destination: {
            kind: "project";
            id: `prj_${string}`;
        };
        filter: {
            events: never[];
            branches: never[];
            paths: never[];
        };
        provenance: "manual";
        evidence: never[];
        selection: {
            kind: "items";
            ids: `evt_${string}`[];
        } | {
            kind: "group";
            groupKey: string;
            throughSeq: number;
            count: number;
            withBelow?: true | undefined;
        } | null;
    };
    advance: (ms: number) => undefined;
    rotate: (next: string) => {
        readonly hasPreviousSecret: true;
    };
    retire: () => {
        readonly hasPreviousSecret: false;
    };
    listApps: () => {
        [x: string]: unknown;
        id: `app_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        appId: string;
        name: string;
        clientId: string | null;
        webhookPath: string;
        hasPreviousSecret: boolean;
        homeWorkspaceId: string | null;
        createdAt: string;
        pull: {
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
        } | null;
    }[];
    /** Sends a request; answers what the provider is told, or the code that it is refused with. */
    send(headers: RequestHeaders, body: Uint8Array): Promise<string>;
    events(): Promise<Event[]>;
    kept: () => {
        headers_json: string;
        is_hint: number;
    }[];
    close(): void;
};
export type ProviderWorld = ReturnType<typeof openWorld>;
