/** The feed that consoles follow. A snapshot reads on a connection of its own, so that nobody waits for it. */
export declare const changeHandlers: {
    'changes.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/changes";
        readonly summary: "Upserts and tombstones after `cursor`, in order. 410 when the cursor is older than the feed: take a snapshot.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            cursor: import("zod").ZodPreprocess<import("zod").ZodCoercedNumber<unknown>, unknown>;
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                changes: import("zod").ZodArray<import("zod").ZodUnion<readonly [import("zod").ZodUnion<readonly [import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"project">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        slug: import("zod").ZodString;
                        name: import("zod").ZodString;
                        archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        createdAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"installation">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        provider: import("zod").ZodEnum<{
                            github: "github";
                            gitlab: "gitlab";
                            jira: "jira";
                            linear: "linear";
                            slack: "slack";
                        }>;
                        host: import("zod").ZodString;
                        mode: import("zod").ZodEnum<{
                            github_app: "github_app";
                            nango: "nango";
                            oauth: "oauth";
                            token: "token";
                        }>;
                        externalInstallationId: import("zod").ZodString;
                        account: import("zod").ZodObject<{
                            externalId: import("zod").ZodString;
                            login: import("zod").ZodString;
                            kind: import("zod").ZodEnum<{
                                enterprise: "enterprise";
                                organization: "organization";
                                site: "site";
                                user: "user";
                            }>;
                        }, import("zod/v4/core").$strip>;
                        resourceSelection: import("zod").ZodEnum<{
                            all: "all";
                            selected: "selected";
                        }>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"pending">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"active">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"suspended">;
                            by: import("zod").ZodEnum<{
                                operator: "operator";
                                provider: "provider";
                            }>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"error">;
                            code: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"revoked">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"disconnected">;
                        }, import("zod/v4/core").$strip>], "kind">;
                        lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        installedAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"resource">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                        installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        kind: import("zod").ZodEnum<{
                            channel: "channel";
                            group: "group";
                            project: "project";
                            repository: "repository";
                            team: "team";
                        }>;
                        externalId: import("zod").ZodString;
                        fullName: import("zod").ZodString;
                        private: import("zod").ZodBoolean;
                        archived: import("zod").ZodBoolean;
                        fork: import("zod").ZodBoolean;
                        defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                        firstSeenAt: import("zod").ZodISODateTime;
                        lastSeenAt: import("zod").ZodISODateTime;
                        removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"mapping">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                        installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                        destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"project">;
                            id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        }, import("zod/v4/core").$strip>], "kind">;
                        filter: import("zod").ZodObject<{
                            events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                            branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                            paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        }, import("zod/v4/core").$strict>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"active">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"paused">;
                            by: import("zod").ZodEnum<{
                                machine: "machine";
                                operator: "operator";
                            }>;
                            reason: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"retired">;
                        }, import("zod/v4/core").$strip>], "kind">;
                        provenance: import("zod").ZodEnum<{
                            auto: "auto";
                            manual: "manual";
                            migrated: "migrated";
                            suggested: "suggested";
                        }>;
                        evidence: import("zod").ZodArray<import("zod").ZodString>;
                        carried: import("zod").ZodInt;
                        lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        createdBy: import("zod").ZodString;
                        createdAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"event">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        provider: import("zod").ZodEnum<{
                            github: "github";
                            gitlab: "gitlab";
                            jira: "jira";
                            linear: "linear";
                            slack: "slack";
                        }>;
                        host: import("zod").ZodString;
                        type: import("zod").ZodString;
                        action: import("zod").ZodNullable<import("zod").ZodString>;
                        kind: import("zod").ZodNullable<import("zod").ZodString>;
                        title: import("zod").ZodString;
                        actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                        externalInstallationId: import("zod").ZodNullable<import("zod").ZodString>;
                        resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                        resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                        accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        branch: import("zod").ZodNullable<import("zod").ZodString>;
                        commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                        url: import("zod").ZodNullable<import("zod").ZodString>;
                        deliveryId: import("zod").ZodString;
                        receivedAt: import("zod").ZodISODateTime;
                        occurredAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        redeliverableUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        authenticatedBy: import("zod").ZodOptional<import("zod").ZodEnum<{
                            pull: "pull";
                            signature: "signature";
                        }>>;
                        suspectedReplayOf: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
                        outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"routed">;
                            mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"ignored">;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"unmatched">;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                        }, import("zod/v4/core").$strip>], "kind">;
                        item: import("zod").ZodNullable<import("zod").ZodObject<{
                            groupKey: import("zod").ZodString;
                            primaryReason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                            state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"open">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"snoozed">;
                                until: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"time">;
                                    at: import("zod").ZodISODateTime;
                                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"next_of_group">;
                                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"more_of_group">;
                                    count: import("zod").ZodInt;
                                }, import("zod/v4/core").$strip>], "kind">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"mapped">;
                                mappingId: import("zod").ZodTemplateLiteral<`map_${string}`>;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"ignored">;
                                reason: import("zod").ZodEnum<{
                                    handled_elsewhere: "handled_elsewhere";
                                    noise: "noise";
                                    not_ours: "not_ours";
                                    other: "other";
                                    test_data: "test_data";
                                }>;
                                note: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>], "kind">;
                            openedSeq: import("zod").ZodInt;
                            decidedBy: import("zod").ZodNullable<import("zod").ZodObject<{
                                opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                                actor: import("zod").ZodString;
                                at: import("zod").ZodISODateTime;
                            }, import("zod/v4/core").$strip>>;
                            steps: import("zod").ZodArray<import("zod").ZodObject<{
                                step: import("zod").ZodEnum<{
                                    evidence: "evidence";
                                    installation: "installation";
                                    mapping: "mapping";
                                    parse: "parse";
                                    policy: "policy";
                                    rules: "rules";
                                }>;
                                outcome: import("zod").ZodEnum<{
                                    failed: "failed";
                                    ignored: "ignored";
                                    passed: "passed";
                                    skipped: "skipped";
                                }>;
                                reason: import("zod").ZodEnum<{
                                    AMBIGUOUS: "AMBIGUOUS";
                                    AUTO_ROUTED: "AUTO_ROUTED";
                                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                    FILTERED_OUT: "FILTERED_OUT";
                                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                    MAPPED: "MAPPED";
                                    MAPPING_PAUSED: "MAPPING_PAUSED";
                                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                    NOT_MUTED: "NOT_MUTED";
                                    NOT_REACHED: "NOT_REACHED";
                                    NO_CANDIDATE: "NO_CANDIDATE";
                                    NO_INSTALLATION: "NO_INSTALLATION";
                                    NO_MAPPING: "NO_MAPPING";
                                    NO_RESOURCE: "NO_RESOURCE";
                                    NO_RULES: "NO_RULES";
                                    PARSED: "PARSED";
                                    PARSE_FAILED: "PARSE_FAILED";
                                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                                }>;
                                detail: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>>;
                            candidates: import("zod").ZodArray<import("zod").ZodObject<{
                                projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                                projectName: import("zod").ZodString;
                                confidence: import("zod").ZodNumber;
                                evidence: import("zod").ZodArray<import("zod").ZodObject<{
                                    kind: import("zod").ZodEnum<{
                                        name_similar: "name_similar";
                                        remote_equal: "remote_equal";
                                        sibling_mapped: "sibling_mapped";
                                        slug_equal: "slug_equal";
                                    }>;
                                    group: import("zod").ZodEnum<{
                                        address: "address";
                                        code: "code";
                                        naming: "naming";
                                        neighbours: "neighbours";
                                    }>;
                                    weight: import("zod").ZodNumber;
                                    sentence: import("zod").ZodString;
                                }, import("zod/v4/core").$strip>>;
                                counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                            }, import("zod/v4/core").$strip>>;
                        }, import("zod/v4/core").$loose>>;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>], "entity">, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"tombstone">;
                    entity: import("zod").ZodString;
                    seq: import("zod").ZodInt;
                    id: import("zod").ZodString;
                }, import("zod/v4/core").$strip>]>, import("zod").ZodObject<{
                    kind: import("zod").ZodString;
                    entity: import("zod").ZodString;
                    seq: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>]>>;
                seq: import("zod").ZodInt;
                more: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/changes";
        readonly summary: "Upserts and tombstones after `cursor`, in order. 410 when the cursor is older than the feed: take a snapshot.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly query: import("zod").ZodObject<{
            cursor: import("zod").ZodPreprocess<import("zod").ZodCoercedNumber<unknown>, unknown>;
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                changes: import("zod").ZodArray<import("zod").ZodUnion<readonly [import("zod").ZodUnion<readonly [import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"project">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        slug: import("zod").ZodString;
                        name: import("zod").ZodString;
                        archivedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        createdAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"installation">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        provider: import("zod").ZodEnum<{
                            github: "github";
                            gitlab: "gitlab";
                            jira: "jira";
                            linear: "linear";
                            slack: "slack";
                        }>;
                        host: import("zod").ZodString;
                        mode: import("zod").ZodEnum<{
                            github_app: "github_app";
                            nango: "nango";
                            oauth: "oauth";
                            token: "token";
                        }>;
                        externalInstallationId: import("zod").ZodString;
                        account: import("zod").ZodObject<{
                            externalId: import("zod").ZodString;
                            login: import("zod").ZodString;
                            kind: import("zod").ZodEnum<{
                                enterprise: "enterprise";
                                organization: "organization";
                                site: "site";
                                user: "user";
                            }>;
                        }, import("zod/v4/core").$strip>;
                        resourceSelection: import("zod").ZodEnum<{
                            all: "all";
                            selected: "selected";
                        }>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"pending">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"active">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"suspended">;
                            by: import("zod").ZodEnum<{
                                operator: "operator";
                                provider: "provider";
                            }>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"error">;
                            code: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"revoked">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"disconnected">;
                        }, import("zod/v4/core").$strip>], "kind">;
                        lastDeliveryAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        installedAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"resource">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`res_${string}`>;
                        installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        kind: import("zod").ZodEnum<{
                            channel: "channel";
                            group: "group";
                            project: "project";
                            repository: "repository";
                            team: "team";
                        }>;
                        externalId: import("zod").ZodString;
                        fullName: import("zod").ZodString;
                        private: import("zod").ZodBoolean;
                        archived: import("zod").ZodBoolean;
                        fork: import("zod").ZodBoolean;
                        defaultBranch: import("zod").ZodNullable<import("zod").ZodString>;
                        firstSeenAt: import("zod").ZodISODateTime;
                        lastSeenAt: import("zod").ZodISODateTime;
                        removedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"mapping">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`map_${string}`>;
                        installationId: import("zod").ZodTemplateLiteral<`inst_${string}`>;
                        resourceId: import("zod").ZodTemplateLiteral<`res_${string}`>;
                        destination: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"project">;
                            id: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                        }, import("zod/v4/core").$strip>], "kind">;
                        filter: import("zod").ZodObject<{
                            events: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                            branches: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                            paths: import("zod").ZodDefault<import("zod").ZodArray<import("zod").ZodString>>;
                        }, import("zod/v4/core").$strict>;
                        state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"active">;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"paused">;
                            by: import("zod").ZodEnum<{
                                machine: "machine";
                                operator: "operator";
                            }>;
                            reason: import("zod").ZodString;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"retired">;
                        }, import("zod/v4/core").$strip>], "kind">;
                        provenance: import("zod").ZodEnum<{
                            auto: "auto";
                            manual: "manual";
                            migrated: "migrated";
                            suggested: "suggested";
                        }>;
                        evidence: import("zod").ZodArray<import("zod").ZodString>;
                        carried: import("zod").ZodInt;
                        lastCarriedAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        createdBy: import("zod").ZodString;
                        createdAt: import("zod").ZodISODateTime;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"upsert">;
                    entity: import("zod").ZodLiteral<"event">;
                    seq: import("zod").ZodInt;
                    row: import("zod").ZodObject<{
                        id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                        provider: import("zod").ZodEnum<{
                            github: "github";
                            gitlab: "gitlab";
                            jira: "jira";
                            linear: "linear";
                            slack: "slack";
                        }>;
                        host: import("zod").ZodString;
                        type: import("zod").ZodString;
                        action: import("zod").ZodNullable<import("zod").ZodString>;
                        kind: import("zod").ZodNullable<import("zod").ZodString>;
                        title: import("zod").ZodString;
                        actorLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                        externalInstallationId: import("zod").ZodNullable<import("zod").ZodString>;
                        resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                        resourceName: import("zod").ZodNullable<import("zod").ZodString>;
                        accountLogin: import("zod").ZodNullable<import("zod").ZodString>;
                        branch: import("zod").ZodNullable<import("zod").ZodString>;
                        commitSha: import("zod").ZodNullable<import("zod").ZodString>;
                        url: import("zod").ZodNullable<import("zod").ZodString>;
                        deliveryId: import("zod").ZodString;
                        receivedAt: import("zod").ZodISODateTime;
                        occurredAt: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        redeliverableUntil: import("zod").ZodNullable<import("zod").ZodISODateTime>;
                        authenticatedBy: import("zod").ZodOptional<import("zod").ZodEnum<{
                            pull: "pull";
                            signature: "signature";
                        }>>;
                        suspectedReplayOf: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
                        outcome: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"routed">;
                            mappingIds: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`map_${string}`>>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"ignored">;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                        }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                            kind: import("zod").ZodLiteral<"unmatched">;
                            reason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                        }, import("zod/v4/core").$strip>], "kind">;
                        item: import("zod").ZodNullable<import("zod").ZodObject<{
                            groupKey: import("zod").ZodString;
                            primaryReason: import("zod").ZodEnum<{
                                AMBIGUOUS: "AMBIGUOUS";
                                AUTO_ROUTED: "AUTO_ROUTED";
                                AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                FILTERED_OUT: "FILTERED_OUT";
                                INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                MAPPED: "MAPPED";
                                MAPPING_PAUSED: "MAPPING_PAUSED";
                                MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                NOT_MUTED: "NOT_MUTED";
                                NOT_REACHED: "NOT_REACHED";
                                NO_CANDIDATE: "NO_CANDIDATE";
                                NO_INSTALLATION: "NO_INSTALLATION";
                                NO_MAPPING: "NO_MAPPING";
                                NO_RESOURCE: "NO_RESOURCE";
                                NO_RULES: "NO_RULES";
                                PARSED: "PARSED";
                                PARSE_FAILED: "PARSE_FAILED";
                                UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                            }>;
                            state: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"open">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"snoozed">;
                                until: import("zod").ZodDiscriminatedUnion<[import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"time">;
                                    at: import("zod").ZodISODateTime;
                                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"next_of_group">;
                                }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                    kind: import("zod").ZodLiteral<"more_of_group">;
                                    count: import("zod").ZodInt;
                                }, import("zod/v4/core").$strip>], "kind">;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"mapped">;
                                mappingId: import("zod").ZodTemplateLiteral<`map_${string}`>;
                            }, import("zod/v4/core").$strip>, import("zod").ZodObject<{
                                kind: import("zod").ZodLiteral<"ignored">;
                                reason: import("zod").ZodEnum<{
                                    handled_elsewhere: "handled_elsewhere";
                                    noise: "noise";
                                    not_ours: "not_ours";
                                    other: "other";
                                    test_data: "test_data";
                                }>;
                                note: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>], "kind">;
                            openedSeq: import("zod").ZodInt;
                            decidedBy: import("zod").ZodNullable<import("zod").ZodObject<{
                                opId: import("zod").ZodTemplateLiteral<`op_${string}`>;
                                actor: import("zod").ZodString;
                                at: import("zod").ZodISODateTime;
                            }, import("zod/v4/core").$strip>>;
                            steps: import("zod").ZodArray<import("zod").ZodObject<{
                                step: import("zod").ZodEnum<{
                                    evidence: "evidence";
                                    installation: "installation";
                                    mapping: "mapping";
                                    parse: "parse";
                                    policy: "policy";
                                    rules: "rules";
                                }>;
                                outcome: import("zod").ZodEnum<{
                                    failed: "failed";
                                    ignored: "ignored";
                                    passed: "passed";
                                    skipped: "skipped";
                                }>;
                                reason: import("zod").ZodEnum<{
                                    AMBIGUOUS: "AMBIGUOUS";
                                    AUTO_ROUTED: "AUTO_ROUTED";
                                    AUTO_ROUTE_OFF: "AUTO_ROUTE_OFF";
                                    FILTERED_OUT: "FILTERED_OUT";
                                    INSTALLATION_ACTIVE: "INSTALLATION_ACTIVE";
                                    INSTALLATION_ERROR: "INSTALLATION_ERROR";
                                    INSTALLATION_PENDING: "INSTALLATION_PENDING";
                                    INSTALLATION_REVOKED: "INSTALLATION_REVOKED";
                                    INSTALLATION_SUSPENDED: "INSTALLATION_SUSPENDED";
                                    LIFECYCLE_EVENT: "LIFECYCLE_EVENT";
                                    LOW_CONFIDENCE: "LOW_CONFIDENCE";
                                    MAPPED: "MAPPED";
                                    MAPPING_PAUSED: "MAPPING_PAUSED";
                                    MUTED_BY_POLICY: "MUTED_BY_POLICY";
                                    NOT_MUTED: "NOT_MUTED";
                                    NOT_REACHED: "NOT_REACHED";
                                    NO_CANDIDATE: "NO_CANDIDATE";
                                    NO_INSTALLATION: "NO_INSTALLATION";
                                    NO_MAPPING: "NO_MAPPING";
                                    NO_RESOURCE: "NO_RESOURCE";
                                    NO_RULES: "NO_RULES";
                                    PARSED: "PARSED";
                                    PARSE_FAILED: "PARSE_FAILED";
                                    UNSUPPORTED_EVENT: "UNSUPPORTED_EVENT";
                                }>;
                                detail: import("zod").ZodString;
                            }, import("zod/v4/core").$strip>>;
                            candidates: import("zod").ZodArray<import("zod").ZodObject<{
                                projectId: import("zod").ZodTemplateLiteral<`prj_${string}`>;
                                projectName: import("zod").ZodString;
                                confidence: import("zod").ZodNumber;
                                evidence: import("zod").ZodArray<import("zod").ZodObject<{
                                    kind: import("zod").ZodEnum<{
                                        name_similar: "name_similar";
                                        remote_equal: "remote_equal";
                                        sibling_mapped: "sibling_mapped";
                                        slug_equal: "slug_equal";
                                    }>;
                                    group: import("zod").ZodEnum<{
                                        address: "address";
                                        code: "code";
                                        naming: "naming";
                                        neighbours: "neighbours";
                                    }>;
                                    weight: import("zod").ZodNumber;
                                    sentence: import("zod").ZodString;
                                }, import("zod/v4/core").$strip>>;
                                counterEvidence: import("zod").ZodArray<import("zod").ZodString>;
                            }, import("zod/v4/core").$strip>>;
                        }, import("zod/v4/core").$loose>>;
                        version: import("zod").ZodInt;
                    }, import("zod/v4/core").$loose>;
                }, import("zod/v4/core").$strip>], "entity">, import("zod").ZodObject<{
                    kind: import("zod").ZodLiteral<"tombstone">;
                    entity: import("zod").ZodString;
                    seq: import("zod").ZodInt;
                    id: import("zod").ZodString;
                }, import("zod/v4/core").$strip>]>, import("zod").ZodObject<{
                    kind: import("zod").ZodString;
                    entity: import("zod").ZodString;
                    seq: import("zod").ZodInt;
                }, import("zod/v4/core").$loose>]>>;
                seq: import("zod").ZodInt;
                more: import("zod").ZodBoolean;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        changes: import("#shared/model/change.ts").Change[];
        seq: number;
        more: boolean;
    };
    'changes.stream': ({ read, workspaceId, signal, onCommit, isStillAllowed }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/changes/stream";
        readonly summary: "Server-sent events: `seq` whenever the feed has moved, and a comment every 15 s.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    }>) => AsyncGenerator<string, any, any>;
    'snapshot.get': ({ openReader, workspaceId, isStillAllowed }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/snapshot";
        readonly summary: "NDJSON: a header with the seq it is true at, every row, and a trailer that proves it is whole.";
        readonly access: {
            readonly kind: 'tenant';
            readonly permission: 'read';
        };
        readonly answer: {
            readonly kind: 'stream';
            readonly mediaType: string;
            readonly status: 200;
        };
    }>) => AsyncGenerator<string, any, any>;
};
