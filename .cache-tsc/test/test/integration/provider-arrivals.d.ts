/** A world of one provider, and its way of sending. */
export declare function startProviderWorld(name: string): {
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
    decide: (intent: import("#shared/model/operation.ts").Intent) => {
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
    map(resource: Pick<import("#shared/model/resource.ts").Resource, 'id'>, projectId: import("#shared/model/ids.ts").ProjectId): import("#shared/model/ids.ts").MappingId;
    mappingOf: (resource: Pick<import("#shared/model/resource.ts").Resource, 'id'>, projectId: import("#shared/model/ids.ts").ProjectId, selection: import("#shared/model/operation.ts").FrozenSelection | null) => {
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
    send(headers: import("#backend/providers/webhook-provider.ts").RequestHeaders, body: Uint8Array): Promise<string>;
    events(): Promise<import("#shared/model/event.ts").Event[]>;
    kept: () => {
        headers_json: string;
        is_hint: number;
    }[];
    close(): void;
    arrive(payload: Record<string, unknown>, { eventType, signedAt }?: {
        eventType?: string | undefined;
        signedAt?: number | undefined;
    }): Promise<{
        [x: string]: unknown;
        id: `evt_${string}`;
        provider: "github" | "gitlab" | "jira" | "linear" | "slack";
        host: string;
        type: string;
        action: string | null;
        kind: string | null;
        title: string;
        actorLogin: string | null;
        installationId: `inst_${string}` | null;
        externalInstallationId: string | null;
        resourceId: `res_${string}` | null;
        resourceName: string | null;
        accountLogin: string | null;
        branch: string | null;
        commitSha: string | null;
        url: string | null;
        deliveryId: string;
        receivedAt: string;
        occurredAt: string | null;
        redeliverableUntil: string | null;
        authenticatedBy?: "pull" | "signature" | undefined;
        suspectedReplayOf: `evt_${string}` | null;
        outcome: {
            kind: "routed";
            mappingIds: `map_${string}`[];
        } | {
            kind: "ignored";
            reason: "AMBIGUOUS" | "AUTO_ROUTED" | "AUTO_ROUTE_OFF" | "FILTERED_OUT" | "INSTALLATION_ACTIVE" | "INSTALLATION_ERROR" | "INSTALLATION_PENDING" | "INSTALLATION_REVOKED" | "INSTALLATION_SUSPENDED" | "LIFECYCLE_EVENT" | "LOW_CONFIDENCE" | "MAPPED" | "MAPPING_PAUSED" | "MUTED_BY_POLICY" | "NOT_MUTED" | "NOT_REACHED" | "NO_CANDIDATE" | "NO_INSTALLATION" | "NO_MAPPING" | "NO_RESOURCE" | "NO_RULES" | "PARSED" | "PARSE_FAILED" | "UNSUPPORTED_EVENT";
        } | {
            kind: "unmatched";
            reason: "AMBIGUOUS" | "AUTO_ROUTED" | "AUTO_ROUTE_OFF" | "FILTERED_OUT" | "INSTALLATION_ACTIVE" | "INSTALLATION_ERROR" | "INSTALLATION_PENDING" | "INSTALLATION_REVOKED" | "INSTALLATION_SUSPENDED" | "LIFECYCLE_EVENT" | "LOW_CONFIDENCE" | "MAPPED" | "MAPPING_PAUSED" | "MUTED_BY_POLICY" | "NOT_MUTED" | "NOT_REACHED" | "NO_CANDIDATE" | "NO_INSTALLATION" | "NO_MAPPING" | "NO_RESOURCE" | "NO_RULES" | "PARSED" | "PARSE_FAILED" | "UNSUPPORTED_EVENT";
        };
        item: {
            [x: string]: unknown;
            groupKey: string;
            primaryReason: "AMBIGUOUS" | "AUTO_ROUTED" | "AUTO_ROUTE_OFF" | "FILTERED_OUT" | "INSTALLATION_ACTIVE" | "INSTALLATION_ERROR" | "INSTALLATION_PENDING" | "INSTALLATION_REVOKED" | "INSTALLATION_SUSPENDED" | "LIFECYCLE_EVENT" | "LOW_CONFIDENCE" | "MAPPED" | "MAPPING_PAUSED" | "MUTED_BY_POLICY" | "NOT_MUTED" | "NOT_REACHED" | "NO_CANDIDATE" | "NO_INSTALLATION" | "NO_MAPPING" | "NO_RESOURCE" | "NO_RULES" | "PARSED" | "PARSE_FAILED" | "UNSUPPORTED_EVENT";
            state: {
                kind: "open";
            } | {
                kind: "snoozed";
                until: {
                    kind: "time";
                    at: string;
                } | {
                    kind: "next_of_group";
                } | {
                    kind: "more_of_group";
                    count: number;
                };
            } | {
                kind: "mapped";
                mappingId: `map_${string}`;
            } | {
                kind: "ignored";
                reason: "handled_elsewhere" | "noise" | "not_ours" | "other" | "test_data";
                note: string;
            };
            openedSeq: number;
            decidedBy: {
                opId: `op_${string}`;
                actor: string;
                at: string;
            } | null;
            steps: {
                step: "evidence" | "installation" | "mapping" | "parse" | "policy" | "rules";
                outcome: "failed" | "ignored" | "passed" | "skipped";
                reason: "AMBIGUOUS" | "AUTO_ROUTED" | "AUTO_ROUTE_OFF" | "FILTERED_OUT" | "INSTALLATION_ACTIVE" | "INSTALLATION_ERROR" | "INSTALLATION_PENDING" | "INSTALLATION_REVOKED" | "INSTALLATION_SUSPENDED" | "LIFECYCLE_EVENT" | "LOW_CONFIDENCE" | "MAPPED" | "MAPPING_PAUSED" | "MUTED_BY_POLICY" | "NOT_MUTED" | "NOT_REACHED" | "NO_CANDIDATE" | "NO_INSTALLATION" | "NO_MAPPING" | "NO_RESOURCE" | "NO_RULES" | "PARSED" | "PARSE_FAILED" | "UNSUPPORTED_EVENT";
                detail: string;
            }[];
            candidates: {
                projectId: `prj_${string}`;
                projectName: string;
                confidence: number;
                evidence: {
                    kind: "name_similar" | "remote_equal" | "sibling_mapped" | "slug_equal";
                    group: "address" | "code" | "naming" | "neighbours";
                    weight: number;
                    sentence: string;
                }[];
                counterEvidence: string[];
            }[];
        } | null;
        version: number;
    }>;
    state: () => unknown;
    resources: () => {
        kind: string;
        full_name: string;
        archived: number;
        removed: number;
    }[];
};
