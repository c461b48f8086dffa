import { z } from 'zod';
/** One line of the feed. Rows are the newest state at the time of reading: an id may skip states, never go back. */
export declare const upsertSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"project">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`prj_${string}`>;
        slug: z.ZodString;
        name: z.ZodString;
        archivedAt: z.ZodNullable<z.ZodISODateTime>;
        createdAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"installation">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`inst_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
        mode: z.ZodEnum<{
            github_app: "github_app";
            nango: "nango";
            oauth: "oauth";
            token: "token";
        }>;
        externalInstallationId: z.ZodString;
        account: z.ZodObject<{
            externalId: z.ZodString;
            login: z.ZodString;
            kind: z.ZodEnum<{
                enterprise: "enterprise";
                organization: "organization";
                site: "site";
                user: "user";
            }>;
        }, z.core.$strip>;
        resourceSelection: z.ZodEnum<{
            all: "all";
            selected: "selected";
        }>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"pending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"active">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"suspended">;
            by: z.ZodEnum<{
                operator: "operator";
                provider: "provider";
            }>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"error">;
            code: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"revoked">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"disconnected">;
        }, z.core.$strip>], "kind">;
        lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
        installedAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"resource">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`res_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        kind: z.ZodEnum<{
            channel: "channel";
            group: "group";
            project: "project";
            repository: "repository";
            team: "team";
        }>;
        externalId: z.ZodString;
        fullName: z.ZodString;
        private: z.ZodBoolean;
        archived: z.ZodBoolean;
        fork: z.ZodBoolean;
        defaultBranch: z.ZodNullable<z.ZodString>;
        firstSeenAt: z.ZodISODateTime;
        lastSeenAt: z.ZodISODateTime;
        removedAt: z.ZodNullable<z.ZodISODateTime>;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"mapping">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`map_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        resourceId: z.ZodTemplateLiteral<`res_${string}`>;
        destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"project">;
            id: z.ZodTemplateLiteral<`prj_${string}`>;
        }, z.core.$strip>], "kind">;
        filter: z.ZodObject<{
            events: z.ZodDefault<z.ZodArray<z.ZodString>>;
            branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
            paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"active">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"paused">;
            by: z.ZodEnum<{
                machine: "machine";
                operator: "operator";
            }>;
            reason: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"retired">;
        }, z.core.$strip>], "kind">;
        provenance: z.ZodEnum<{
            auto: "auto";
            manual: "manual";
            migrated: "migrated";
            suggested: "suggested";
        }>;
        evidence: z.ZodArray<z.ZodString>;
        carried: z.ZodInt;
        lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
        createdBy: z.ZodString;
        createdAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"event">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        kind: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        externalInstallationId: z.ZodNullable<z.ZodString>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        resourceName: z.ZodNullable<z.ZodString>;
        accountLogin: z.ZodNullable<z.ZodString>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        receivedAt: z.ZodISODateTime;
        occurredAt: z.ZodNullable<z.ZodISODateTime>;
        redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
        authenticatedBy: z.ZodOptional<z.ZodEnum<{
            pull: "pull";
            signature: "signature";
        }>>;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
        outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"routed">;
            mappingIds: z.ZodArray<z.ZodTemplateLiteral<`map_${string}`>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ignored">;
            reason: z.ZodEnum<{
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
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"unmatched">;
            reason: z.ZodEnum<{
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
        }, z.core.$strip>], "kind">;
        item: z.ZodNullable<z.ZodObject<{
            groupKey: z.ZodString;
            primaryReason: z.ZodEnum<{
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
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"open">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"snoozed">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"mapped">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ignored">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodString;
            }, z.core.$strip>], "kind">;
            openedSeq: z.ZodInt;
            decidedBy: z.ZodNullable<z.ZodObject<{
                opId: z.ZodTemplateLiteral<`op_${string}`>;
                actor: z.ZodString;
                at: z.ZodISODateTime;
            }, z.core.$strip>>;
            steps: z.ZodArray<z.ZodObject<{
                step: z.ZodEnum<{
                    evidence: "evidence";
                    installation: "installation";
                    mapping: "mapping";
                    parse: "parse";
                    policy: "policy";
                    rules: "rules";
                }>;
                outcome: z.ZodEnum<{
                    failed: "failed";
                    ignored: "ignored";
                    passed: "passed";
                    skipped: "skipped";
                }>;
                reason: z.ZodEnum<{
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
                detail: z.ZodString;
            }, z.core.$strip>>;
            candidates: z.ZodArray<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                evidence: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        name_similar: "name_similar";
                        remote_equal: "remote_equal";
                        sibling_mapped: "sibling_mapped";
                        slug_equal: "slug_equal";
                    }>;
                    group: z.ZodEnum<{
                        address: "address";
                        code: "code";
                        naming: "naming";
                        neighbours: "neighbours";
                    }>;
                    weight: z.ZodNumber;
                    sentence: z.ZodString;
                }, z.core.$strip>>;
                counterEvidence: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$loose>>;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>], "entity">;
export type Upsert = z.infer<typeof upsertSchema>;
export declare const changeEntities: readonly ['project', 'installation', 'resource', 'mapping', 'event'];
export type ChangeEntity = (typeof changeEntities)[number];
export declare const tombstoneSchema: z.ZodObject<{
    kind: z.ZodLiteral<"tombstone">;
    entity: z.ZodString;
    seq: z.ZodInt;
    id: z.ZodString;
}, z.core.$strip>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export declare const changeSchema: z.ZodUnion<readonly [z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"project">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`prj_${string}`>;
        slug: z.ZodString;
        name: z.ZodString;
        archivedAt: z.ZodNullable<z.ZodISODateTime>;
        createdAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"installation">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`inst_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
        mode: z.ZodEnum<{
            github_app: "github_app";
            nango: "nango";
            oauth: "oauth";
            token: "token";
        }>;
        externalInstallationId: z.ZodString;
        account: z.ZodObject<{
            externalId: z.ZodString;
            login: z.ZodString;
            kind: z.ZodEnum<{
                enterprise: "enterprise";
                organization: "organization";
                site: "site";
                user: "user";
            }>;
        }, z.core.$strip>;
        resourceSelection: z.ZodEnum<{
            all: "all";
            selected: "selected";
        }>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"pending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"active">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"suspended">;
            by: z.ZodEnum<{
                operator: "operator";
                provider: "provider";
            }>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"error">;
            code: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"revoked">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"disconnected">;
        }, z.core.$strip>], "kind">;
        lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
        installedAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"resource">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`res_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        kind: z.ZodEnum<{
            channel: "channel";
            group: "group";
            project: "project";
            repository: "repository";
            team: "team";
        }>;
        externalId: z.ZodString;
        fullName: z.ZodString;
        private: z.ZodBoolean;
        archived: z.ZodBoolean;
        fork: z.ZodBoolean;
        defaultBranch: z.ZodNullable<z.ZodString>;
        firstSeenAt: z.ZodISODateTime;
        lastSeenAt: z.ZodISODateTime;
        removedAt: z.ZodNullable<z.ZodISODateTime>;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"mapping">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`map_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        resourceId: z.ZodTemplateLiteral<`res_${string}`>;
        destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"project">;
            id: z.ZodTemplateLiteral<`prj_${string}`>;
        }, z.core.$strip>], "kind">;
        filter: z.ZodObject<{
            events: z.ZodDefault<z.ZodArray<z.ZodString>>;
            branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
            paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"active">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"paused">;
            by: z.ZodEnum<{
                machine: "machine";
                operator: "operator";
            }>;
            reason: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"retired">;
        }, z.core.$strip>], "kind">;
        provenance: z.ZodEnum<{
            auto: "auto";
            manual: "manual";
            migrated: "migrated";
            suggested: "suggested";
        }>;
        evidence: z.ZodArray<z.ZodString>;
        carried: z.ZodInt;
        lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
        createdBy: z.ZodString;
        createdAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"event">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        kind: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        externalInstallationId: z.ZodNullable<z.ZodString>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        resourceName: z.ZodNullable<z.ZodString>;
        accountLogin: z.ZodNullable<z.ZodString>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        receivedAt: z.ZodISODateTime;
        occurredAt: z.ZodNullable<z.ZodISODateTime>;
        redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
        authenticatedBy: z.ZodOptional<z.ZodEnum<{
            pull: "pull";
            signature: "signature";
        }>>;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
        outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"routed">;
            mappingIds: z.ZodArray<z.ZodTemplateLiteral<`map_${string}`>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ignored">;
            reason: z.ZodEnum<{
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
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"unmatched">;
            reason: z.ZodEnum<{
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
        }, z.core.$strip>], "kind">;
        item: z.ZodNullable<z.ZodObject<{
            groupKey: z.ZodString;
            primaryReason: z.ZodEnum<{
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
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"open">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"snoozed">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"mapped">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ignored">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodString;
            }, z.core.$strip>], "kind">;
            openedSeq: z.ZodInt;
            decidedBy: z.ZodNullable<z.ZodObject<{
                opId: z.ZodTemplateLiteral<`op_${string}`>;
                actor: z.ZodString;
                at: z.ZodISODateTime;
            }, z.core.$strip>>;
            steps: z.ZodArray<z.ZodObject<{
                step: z.ZodEnum<{
                    evidence: "evidence";
                    installation: "installation";
                    mapping: "mapping";
                    parse: "parse";
                    policy: "policy";
                    rules: "rules";
                }>;
                outcome: z.ZodEnum<{
                    failed: "failed";
                    ignored: "ignored";
                    passed: "passed";
                    skipped: "skipped";
                }>;
                reason: z.ZodEnum<{
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
                detail: z.ZodString;
            }, z.core.$strip>>;
            candidates: z.ZodArray<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                evidence: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        name_similar: "name_similar";
                        remote_equal: "remote_equal";
                        sibling_mapped: "sibling_mapped";
                        slug_equal: "slug_equal";
                    }>;
                    group: z.ZodEnum<{
                        address: "address";
                        code: "code";
                        naming: "naming";
                        neighbours: "neighbours";
                    }>;
                    weight: z.ZodNumber;
                    sentence: z.ZodString;
                }, z.core.$strip>>;
                counterEvidence: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$loose>>;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>], "entity">, z.ZodObject<{
    kind: z.ZodLiteral<"tombstone">;
    entity: z.ZodString;
    seq: z.ZodInt;
    id: z.ZodString;
}, z.core.$strip>]>;
export type Change = z.infer<typeof changeSchema>;
/** A line about an entity that only a newer service has: it costs an older console nothing but itself. */
export declare const laterChangeSchema: z.ZodObject<{
    kind: z.ZodString;
    entity: z.ZodString;
    seq: z.ZodInt;
}, z.core.$loose>;
/** Seqs after the first and up to the second were handed out before a backup was restored that didn't have them. */
declare const lostSeqsSchema: z.ZodObject<{
    after: z.ZodInt;
    through: z.ZodInt;
}, z.core.$strip>;
export type LostSeqs = z.infer<typeof lostSeqsSchema>;
/** `GET /snapshot` is NDJSON: one header, then rows, then one trailer that proves it is whole. */
export declare const snapshotLineSchema: z.ZodUnion<readonly [z.ZodObject<{
    kind: z.ZodLiteral<"header">;
    seq: z.ZodInt;
    rows: z.ZodInt;
    lost: z.ZodOptional<z.ZodArray<z.ZodObject<{
        after: z.ZodInt;
        through: z.ZodInt;
    }, z.core.$strip>>>;
}, z.core.$strip>, z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"project">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`prj_${string}`>;
        slug: z.ZodString;
        name: z.ZodString;
        archivedAt: z.ZodNullable<z.ZodISODateTime>;
        createdAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"installation">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`inst_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
        mode: z.ZodEnum<{
            github_app: "github_app";
            nango: "nango";
            oauth: "oauth";
            token: "token";
        }>;
        externalInstallationId: z.ZodString;
        account: z.ZodObject<{
            externalId: z.ZodString;
            login: z.ZodString;
            kind: z.ZodEnum<{
                enterprise: "enterprise";
                organization: "organization";
                site: "site";
                user: "user";
            }>;
        }, z.core.$strip>;
        resourceSelection: z.ZodEnum<{
            all: "all";
            selected: "selected";
        }>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"pending">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"active">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"suspended">;
            by: z.ZodEnum<{
                operator: "operator";
                provider: "provider";
            }>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"error">;
            code: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"revoked">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"disconnected">;
        }, z.core.$strip>], "kind">;
        lastDeliveryAt: z.ZodNullable<z.ZodISODateTime>;
        installedAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"resource">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`res_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        kind: z.ZodEnum<{
            channel: "channel";
            group: "group";
            project: "project";
            repository: "repository";
            team: "team";
        }>;
        externalId: z.ZodString;
        fullName: z.ZodString;
        private: z.ZodBoolean;
        archived: z.ZodBoolean;
        fork: z.ZodBoolean;
        defaultBranch: z.ZodNullable<z.ZodString>;
        firstSeenAt: z.ZodISODateTime;
        lastSeenAt: z.ZodISODateTime;
        removedAt: z.ZodNullable<z.ZodISODateTime>;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"mapping">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`map_${string}`>;
        installationId: z.ZodTemplateLiteral<`inst_${string}`>;
        resourceId: z.ZodTemplateLiteral<`res_${string}`>;
        destination: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"project">;
            id: z.ZodTemplateLiteral<`prj_${string}`>;
        }, z.core.$strip>], "kind">;
        filter: z.ZodObject<{
            events: z.ZodDefault<z.ZodArray<z.ZodString>>;
            branches: z.ZodDefault<z.ZodArray<z.ZodString>>;
            paths: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        state: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"active">;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"paused">;
            by: z.ZodEnum<{
                machine: "machine";
                operator: "operator";
            }>;
            reason: z.ZodString;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"retired">;
        }, z.core.$strip>], "kind">;
        provenance: z.ZodEnum<{
            auto: "auto";
            manual: "manual";
            migrated: "migrated";
            suggested: "suggested";
        }>;
        evidence: z.ZodArray<z.ZodString>;
        carried: z.ZodInt;
        lastCarriedAt: z.ZodNullable<z.ZodISODateTime>;
        createdBy: z.ZodString;
        createdAt: z.ZodISODateTime;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"upsert">;
    entity: z.ZodLiteral<"event">;
    seq: z.ZodInt;
    row: z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        host: z.ZodString;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        kind: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        externalInstallationId: z.ZodNullable<z.ZodString>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        resourceName: z.ZodNullable<z.ZodString>;
        accountLogin: z.ZodNullable<z.ZodString>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        receivedAt: z.ZodISODateTime;
        occurredAt: z.ZodNullable<z.ZodISODateTime>;
        redeliverableUntil: z.ZodNullable<z.ZodISODateTime>;
        authenticatedBy: z.ZodOptional<z.ZodEnum<{
            pull: "pull";
            signature: "signature";
        }>>;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
        outcome: z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"routed">;
            mappingIds: z.ZodArray<z.ZodTemplateLiteral<`map_${string}`>>;
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"ignored">;
            reason: z.ZodEnum<{
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
        }, z.core.$strip>, z.ZodObject<{
            kind: z.ZodLiteral<"unmatched">;
            reason: z.ZodEnum<{
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
        }, z.core.$strip>], "kind">;
        item: z.ZodNullable<z.ZodObject<{
            groupKey: z.ZodString;
            primaryReason: z.ZodEnum<{
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
            state: z.ZodDiscriminatedUnion<[z.ZodObject<{
                kind: z.ZodLiteral<"open">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"snoozed">;
                until: z.ZodDiscriminatedUnion<[z.ZodObject<{
                    kind: z.ZodLiteral<"time">;
                    at: z.ZodISODateTime;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"next_of_group">;
                }, z.core.$strip>, z.ZodObject<{
                    kind: z.ZodLiteral<"more_of_group">;
                    count: z.ZodInt;
                }, z.core.$strip>], "kind">;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"mapped">;
                mappingId: z.ZodTemplateLiteral<`map_${string}`>;
            }, z.core.$strip>, z.ZodObject<{
                kind: z.ZodLiteral<"ignored">;
                reason: z.ZodEnum<{
                    handled_elsewhere: "handled_elsewhere";
                    noise: "noise";
                    not_ours: "not_ours";
                    other: "other";
                    test_data: "test_data";
                }>;
                note: z.ZodString;
            }, z.core.$strip>], "kind">;
            openedSeq: z.ZodInt;
            decidedBy: z.ZodNullable<z.ZodObject<{
                opId: z.ZodTemplateLiteral<`op_${string}`>;
                actor: z.ZodString;
                at: z.ZodISODateTime;
            }, z.core.$strip>>;
            steps: z.ZodArray<z.ZodObject<{
                step: z.ZodEnum<{
                    evidence: "evidence";
                    installation: "installation";
                    mapping: "mapping";
                    parse: "parse";
                    policy: "policy";
                    rules: "rules";
                }>;
                outcome: z.ZodEnum<{
                    failed: "failed";
                    ignored: "ignored";
                    passed: "passed";
                    skipped: "skipped";
                }>;
                reason: z.ZodEnum<{
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
                detail: z.ZodString;
            }, z.core.$strip>>;
            candidates: z.ZodArray<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                evidence: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        name_similar: "name_similar";
                        remote_equal: "remote_equal";
                        sibling_mapped: "sibling_mapped";
                        slug_equal: "slug_equal";
                    }>;
                    group: z.ZodEnum<{
                        address: "address";
                        code: "code";
                        naming: "naming";
                        neighbours: "neighbours";
                    }>;
                    weight: z.ZodNumber;
                    sentence: z.ZodString;
                }, z.core.$strip>>;
                counterEvidence: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$loose>>;
        version: z.ZodInt;
    }, z.core.$loose>;
}, z.core.$strip>], "entity">, z.ZodObject<{
    kind: z.ZodLiteral<"trailer">;
    seq: z.ZodInt;
    rows: z.ZodInt;
}, z.core.$strip>]>;
export type SnapshotLine = z.infer<typeof snapshotLineSchema>;
export {};
