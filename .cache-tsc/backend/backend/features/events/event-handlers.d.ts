export declare const eventHandlers: {
    'events.list': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/events";
        readonly summary: "Events of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            outcome: import("zod").ZodOptional<import("zod").ZodEnum<{
                ignored: "ignored";
                routed: "routed";
                unmatched: "unmatched";
            }>>;
            installation: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
            resource: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`res_${string}`>>;
            type: import("zod").ZodOptional<import("zod").ZodString>;
            delivery: import("zod").ZodOptional<import("zod").ZodString>;
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
        readonly path: "/events";
        readonly summary: "Events of the workspace, newest first.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly query: import("zod").ZodObject<{
            limit: import("zod").ZodDefault<import("zod").ZodCoercedNumber<unknown>>;
            cursor: import("zod").ZodOptional<import("zod").ZodString>;
            outcome: import("zod").ZodOptional<import("zod").ZodEnum<{
                ignored: "ignored";
                routed: "routed";
                unmatched: "unmatched";
            }>>;
            installation: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`inst_${string}`>>;
            resource: import("zod").ZodOptional<import("zod").ZodTemplateLiteral<`res_${string}`>>;
            type: import("zod").ZodOptional<import("zod").ZodString>;
            delivery: import("zod").ZodOptional<import("zod").ZodString>;
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
    'events.get': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/events/{id}";
        readonly summary: "One event with its routing decision, step by step.";
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
                event: import("zod").ZodObject<{
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
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/events/{id}";
        readonly summary: "One event with its routing decision, step by step.";
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
                event: import("zod").ZodObject<{
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
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        event: {
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
        };
        decision: {
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
        };
    };
    'events.raw': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "GET";
        readonly path: "/events/{id}/raw";
        readonly summary: "The request as the provider sent it.";
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
                id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                receivedAt: import("zod").ZodISODateTime;
                headers: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                body: import("zod").ZodNullable<import("zod").ZodString>;
                bodyBase64: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { params }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "GET";
        readonly path: "/events/{id}/raw";
        readonly summary: "The request as the provider sent it.";
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
                id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                receivedAt: import("zod").ZodISODateTime;
                headers: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                body: import("zod").ZodNullable<import("zod").ZodString>;
                bodyBase64: import("zod").ZodNullable<import("zod").ZodString>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        id: `evt_${string}`;
        receivedAt: string;
        headers: Record<string, string>;
        body: string | null;
        bodyBase64: string | null;
    };
    'events.raw_batch': ({ read, workspaceId }: import("#backend/http/handler.ts").HandlerContext<{
        readonly method: "POST";
        readonly path: "/events/raw";
        readonly summary: "Up to 100 requests as the provider sent them; ids without a body are left out.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: import("zod").ZodObject<{
            ids: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                    receivedAt: import("zod").ZodISODateTime;
                    headers: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                    body: import("zod").ZodNullable<import("zod").ZodString>;
                    bodyBase64: import("zod").ZodNullable<import("zod").ZodString>;
                }, import("zod/v4/core").$strip>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>, { body }: import("#shared/api/route.ts").RouteInput<{
        readonly method: "POST";
        readonly path: "/events/raw";
        readonly summary: "Up to 100 requests as the provider sent them; ids without a body are left out.";
        readonly access: {
            readonly kind: "tenant";
            readonly permission: "read";
        };
        readonly body: import("zod").ZodObject<{
            ids: import("zod").ZodArray<import("zod").ZodTemplateLiteral<`evt_${string}`>>;
        }, import("zod/v4/core").$strict>;
        readonly answer: {
            readonly kind: 'json';
            readonly schema: import("zod").ZodObject<{
                items: import("zod").ZodArray<import("zod").ZodObject<{
                    id: import("zod").ZodTemplateLiteral<`evt_${string}`>;
                    receivedAt: import("zod").ZodISODateTime;
                    headers: import("zod").ZodRecord<import("zod").ZodString, import("zod").ZodString>;
                    body: import("zod").ZodNullable<import("zod").ZodString>;
                    bodyBase64: import("zod").ZodNullable<import("zod").ZodString>;
                }, import("zod/v4/core").$strip>>;
            }, import("zod/v4/core").$strip>;
            readonly status: 200 | 201 | 202;
        };
    }>) => {
        items: {
            id: `evt_${string}`;
            receivedAt: string;
            headers: Record<string, string>;
            body: string | null;
            bodyBase64: string | null;
        }[];
    };
};
