import { z } from 'zod';
export declare const rawEventSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`evt_${string}`>;
    receivedAt: z.ZodISODateTime;
    headers: z.ZodRecord<z.ZodString, z.ZodString>;
    body: z.ZodNullable<z.ZodString>;
    bodyBase64: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export type RawEvent = z.infer<typeof rawEventSchema>;
export declare const eventRoutes: {
    readonly 'events.list': {
        readonly method: "GET";
        readonly path: "/events";
        readonly summary: "Events of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            outcome: z.ZodOptional<z.ZodEnum<{
                ignored: "ignored";
                routed: "routed";
                unmatched: "unmatched";
            }>>;
            installation: z.ZodOptional<z.ZodTemplateLiteral<`inst_${string}`>>;
            resource: z.ZodOptional<z.ZodTemplateLiteral<`res_${string}`>>;
            type: z.ZodOptional<z.ZodString>;
            delivery: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
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
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'events.get': {
        readonly method: "GET";
        readonly path: "/events/{id}";
        readonly summary: "One event with its routing decision, step by step.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                event: z.ZodObject<{
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
                decision: z.ZodObject<{
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
                }, z.core.$strip>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'events.raw': {
        readonly method: "GET";
        readonly path: "/events/{id}/raw";
        readonly summary: "The request as the provider sent it.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                receivedAt: z.ZodISODateTime;
                headers: z.ZodRecord<z.ZodString, z.ZodString>;
                body: z.ZodNullable<z.ZodString>;
                bodyBase64: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'events.raw_batch': {
        readonly method: "POST";
        readonly path: "/events/raw";
        readonly summary: "Up to 100 requests as the provider sent them; ids without a body are left out.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: z.ZodObject<{
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodTemplateLiteral<`evt_${string}`>;
                    receivedAt: z.ZodISODateTime;
                    headers: z.ZodRecord<z.ZodString, z.ZodString>;
                    body: z.ZodNullable<z.ZodString>;
                    bodyBase64: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'unmatched.list': {
        readonly method: "GET";
        readonly path: "/unmatched";
        readonly summary: "Events that wait for a person, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            group: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
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
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'unmatched.groups': {
        readonly method: "GET";
        readonly path: "/unmatched/groups";
        readonly summary: "Open and snoozed events by what one decision would solve, last seen first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: z.ZodObject<{
            limit: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
            cursor: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                items: z.ZodArray<z.ZodObject<{
                    groupKey: z.ZodString;
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
                    provider: z.ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    subject: z.ZodString;
                    installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
                    resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
                    open: z.ZodInt;
                    snoozed: z.ZodInt;
                    firstSeenAt: z.ZodISODateTime;
                    lastSeenAt: z.ZodISODateTime;
                    newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
                }, z.core.$loose>>;
                next_cursor: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
    readonly 'unmatched.explanation': {
        readonly method: "GET";
        readonly path: "/unmatched/{id}/explanation";
        readonly summary: "Why an event was not routed and who it may belong to, by today's projects and mappings.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
        }, z.core.$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: z.ZodObject<{
                decision: z.ZodObject<{
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
                }, z.core.$strip>;
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
            }, z.core.$strip>;
            readonly status: 200 | 201 | 202;
        };
    };
};
