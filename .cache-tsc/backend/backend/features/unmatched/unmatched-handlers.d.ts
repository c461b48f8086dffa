export declare const unmatchedHandlers: {
    'unmatched.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/unmatched";
        readonly summary: "Events that wait for a person, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodDefault<import("zod").ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            group: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
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
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/unmatched";
        readonly summary: "Events that wait for a person, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            state: import("zod").ZodDefault<import("zod").ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            group: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
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
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/model/event.ts").Event[];
        next_cursor: string | null;
    };
    'unmatched.groups': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/unmatched/groups";
        readonly summary: "Open and snoozed events by what one decision would solve, last seen first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    groupKey: import("zod").ZodString;
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
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    subject: import("zod").ZodString;
                    installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                    resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                    open: import("zod").ZodInt;
                    snoozed: import("zod").ZodInt;
                    firstSeenAt: import("zod").ZodISODateTime;
                    lastSeenAt: import("zod").ZodISODateTime;
                    newestEventId: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { query }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/unmatched/groups";
        readonly summary: "Open and snoozed events by what one decision would solve, last seen first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    groupKey: import("zod").ZodString;
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
                    provider: import("zod").ZodEnum<{
                        github: "github";
                        gitlab: "gitlab";
                        jira: "jira";
                        linear: "linear";
                        slack: "slack";
                    }>;
                    subject: import("zod").ZodString;
                    installationId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
                    resourceId: import("zod").ZodNullable<import("zod").ZodTemplateLiteral<`res_${string}`>>;
                    open: import("zod").ZodInt;
                    snoozed: import("zod").ZodInt;
                    firstSeenAt: import("zod").ZodISODateTime;
                    lastSeenAt: import("zod").ZodISODateTime;
                    newestEventId: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                }, import("zod/v4/core").$loose>>;
                next_cursor: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: import("#shared/api/group.ts").Group[];
        next_cursor: string | null;
    };
    'unmatched.explanation': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/unmatched/{id}/explanation";
        readonly summary: "Why an event was not routed and who it may belong to, by today's projects and mappings.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                decision: import("zod").ZodObject<{
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
                }, import("zod/v4/core").$strip>;
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
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/unmatched/{id}/explanation";
        readonly summary: "Why an event was not routed and who it may belong to, by today's projects and mappings.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly params: import("zod").ZodObject<{
            id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                decision: import("zod").ZodObject<{
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
                }, import("zod/v4/core").$strip>;
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
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        decision: import("#shared/model/routing-decision.ts").RoutingDecision;
        candidates: import("#shared/model/routing-decision.ts").Candidate[];
    };
};
