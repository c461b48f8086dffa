import { z } from 'zod';
/** How we know that a delivery is the provider's: it signed the body, or we fetched it over a request of our own. */
export declare const authenticationSchema: z.ZodEnum<{
    pull: "pull";
    signature: "signature";
}>;
export type Authentication = z.infer<typeof authenticationSchema>;
/** What a provider's payload says, in our words. Pure result of normalization: no ids of ours. */
export declare const normalizedEventSchema: z.ZodObject<{
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    type: z.ZodString;
    action: z.ZodNullable<z.ZodString>;
    kind: z.ZodNullable<z.ZodString>;
    title: z.ZodString;
    actor: z.ZodNullable<z.ZodObject<{
        externalId: z.ZodString;
        login: z.ZodString;
    }, z.core.$strip>>;
    externalInstallationId: z.ZodNullable<z.ZodString>;
    resource: z.ZodNullable<z.ZodObject<{
        kind: z.ZodEnum<{
            channel: "channel";
            group: "group";
            project: "project";
            repository: "repository";
            team: "team";
        }>;
        externalId: z.ZodString;
        fullName: z.ZodString;
        fork: z.ZodBoolean;
        private: z.ZodBoolean;
        archived: z.ZodBoolean;
        defaultBranch: z.ZodNullable<z.ZodString>;
        unsaid: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            archived: "archived";
            defaultBranch: "defaultBranch";
            fork: "fork";
            fullName: "fullName";
            private: "private";
        }>>>;
    }, z.core.$strip>>;
    account: z.ZodNullable<z.ZodObject<{
        externalId: z.ZodString;
        login: z.ZodString;
    }, z.core.$strip>>;
    branch: z.ZodNullable<z.ZodString>;
    commitSha: z.ZodNullable<z.ZodString>;
    paths: z.ZodArray<z.ZodString>;
    url: z.ZodNullable<z.ZodString>;
    occurredAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strip>;
export type NormalizedEvent = z.infer<typeof normalizedEventSchema>;
/** A stored event: the feed carries it with its unmatched item, where it has one. */
export declare const eventSchema: z.ZodObject<{
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
export type Event = z.infer<typeof eventSchema>;
