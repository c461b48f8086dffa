import { z } from 'zod';
export declare const inboxStateSchema: z.ZodEnum<{
    ignored: "ignored";
    mapped: "mapped";
    open: "open";
    snoozed: "snoozed";
}>;
export type InboxState = z.infer<typeof inboxStateSchema>;
/** What narrows the Inbox: facets that the store counts exactly, and words. */
export declare const inboxFilterSchema: z.ZodObject<{
    state: z.ZodDefault<z.ZodEnum<{
        ignored: "ignored";
        mapped: "mapped";
        open: "open";
        snoozed: "snoozed";
    }>>;
    provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>>>;
    text: z.ZodDefault<z.ZodString>;
    closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
}, z.core.$strict>;
export type InboxFilter = z.infer<typeof inboxFilterSchema>;
export declare const groupSortSchema: z.ZodEnum<{
    closing_soonest: "closing_soonest";
    largest: "largest";
    newest: "newest";
}>;
export type GroupSort = z.infer<typeof groupSortSchema>;
export declare const groupRowSchema: z.ZodObject<{
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
    predicate: z.ZodString;
    installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
    resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
    count: z.ZodInt;
    types: z.ZodArray<z.ZodString>;
    firstSeenAt: z.ZodISODateTime;
    lastSeenAt: z.ZodISODateTime;
    closesAt: z.ZodNullable<z.ZodISODateTime>;
    newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
    topCandidate: z.ZodNullable<z.ZodObject<{
        projectId: z.ZodTemplateLiteral<`prj_${string}`>;
        projectName: z.ZodString;
        confidence: z.ZodNumber;
        ambiguousWith: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type GroupRow = z.infer<typeof groupRowSchema>;
export declare const eventRowSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`evt_${string}`>;
    groupKey: z.ZodString;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    type: z.ZodString;
    action: z.ZodNullable<z.ZodString>;
    title: z.ZodString;
    actorLogin: z.ZodNullable<z.ZodString>;
    resourceName: z.ZodNullable<z.ZodString>;
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
    receivedAt: z.ZodISODateTime;
    closesAt: z.ZodNullable<z.ZodISODateTime>;
}, z.core.$strip>;
export type EventRow = z.infer<typeof eventRowSchema>;
export declare const eventDetailSchema: z.ZodObject<{
    id: z.ZodTemplateLiteral<`evt_${string}`>;
    groupKey: z.ZodString;
    provider: z.ZodEnum<{
        github: "github";
        gitlab: "gitlab";
        jira: "jira";
        linear: "linear";
        slack: "slack";
    }>;
    type: z.ZodString;
    action: z.ZodNullable<z.ZodString>;
    title: z.ZodString;
    actorLogin: z.ZodNullable<z.ZodString>;
    resourceName: z.ZodNullable<z.ZodString>;
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
    receivedAt: z.ZodISODateTime;
    closesAt: z.ZodNullable<z.ZodISODateTime>;
    installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
    account: z.ZodNullable<z.ZodString>;
    resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
    branch: z.ZodNullable<z.ZodString>;
    commitSha: z.ZodNullable<z.ZodString>;
    url: z.ZodNullable<z.ZodString>;
    deliveryId: z.ZodString;
    suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
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
    decidedBy: z.ZodNullable<z.ZodObject<{
        actor: z.ZodString;
        at: z.ZodISODateTime;
    }, z.core.$strip>>;
    lastMatched: z.ZodNullable<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        title: z.ZodString;
        projectName: z.ZodString;
        receivedAt: z.ZodISODateTime;
    }, z.core.$strip>>;
    pausedMappings: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        projectName: z.ZodString;
        reason: z.ZodString;
        version: z.ZodInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type EventDetail = z.infer<typeof eventDetailSchema>;
export declare const groupDetailSchema: z.ZodObject<{
    group: z.ZodObject<{
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
        predicate: z.ZodString;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        count: z.ZodInt;
        types: z.ZodArray<z.ZodString>;
        firstSeenAt: z.ZodISODateTime;
        lastSeenAt: z.ZodISODateTime;
        closesAt: z.ZodNullable<z.ZodISODateTime>;
        newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
        topCandidate: z.ZodNullable<z.ZodObject<{
            projectId: z.ZodTemplateLiteral<`prj_${string}`>;
            projectName: z.ZodString;
            confidence: z.ZodNumber;
            ambiguousWith: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    newest: z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        groupKey: z.ZodString;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        resourceName: z.ZodNullable<z.ZodString>;
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
        receivedAt: z.ZodISODateTime;
        closesAt: z.ZodNullable<z.ZodISODateTime>;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        account: z.ZodNullable<z.ZodString>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
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
        decidedBy: z.ZodNullable<z.ZodObject<{
            actor: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strip>>;
        lastMatched: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            title: z.ZodString;
            projectName: z.ZodString;
            receivedAt: z.ZodISODateTime;
        }, z.core.$strip>>;
        pausedMappings: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            projectName: z.ZodString;
            reason: z.ZodString;
            version: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>;
}, z.core.$strip>;
export type GroupDetail = z.infer<typeof groupDetailSchema>;
export declare const payloadSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"available">;
    body: z.ZodString;
    headers: z.ZodRecord<z.ZodString, z.ZodString>;
    from: z.ZodEnum<{
        replica: "replica";
        service: "service";
    }>;
}, z.core.$strip>, z.ZodObject<{
    kind: z.ZodLiteral<"unavailable">;
    why: z.ZodEnum<{
        gone: "gone";
        not_text: "not_text";
        offline: "offline";
        too_large: "too_large";
    }>;
}, z.core.$strip>], "kind">;
export type Payload = z.infer<typeof payloadSchema>;
export declare const inboxCountsSchema: z.ZodObject<{
    open: z.ZodInt;
    snoozed: z.ZodInt;
    groups: z.ZodInt;
    closingWithin12h: z.ZodInt;
    installations: z.ZodInt;
    mappings: z.ZodInt;
}, z.core.$strip>;
export type InboxCounts = z.infer<typeof inboxCountsSchema>;
export declare const inboxCalls: {
    readonly 'inbox.counts': import("./call.ts").Call<z.ZodObject<{}, z.core.$strict>, z.ZodObject<{
        open: z.ZodInt;
        snoozed: z.ZodInt;
        groups: z.ZodInt;
        closingWithin12h: z.ZodInt;
        installations: z.ZodInt;
        mappings: z.ZodInt;
    }, z.core.$strip>>;
    readonly 'inbox.groups': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        sort: z.ZodEnum<{
            closing_soonest: "closing_soonest";
            largest: "largest";
            newest: "newest";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        events: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
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
            predicate: z.ZodString;
            installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
            resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
            count: z.ZodInt;
            types: z.ZodArray<z.ZodString>;
            firstSeenAt: z.ZodISODateTime;
            lastSeenAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
            newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
            topCandidate: z.ZodNullable<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                ambiguousWith: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'inbox.events': import("./call.ts").Call<z.ZodObject<{
        offset: z.ZodInt;
        limit: z.ZodInt;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        groupKey: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>, z.ZodObject<{
        total: z.ZodInt;
        rows: z.ZodArray<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            groupKey: z.ZodString;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            type: z.ZodString;
            action: z.ZodNullable<z.ZodString>;
            title: z.ZodString;
            actorLogin: z.ZodNullable<z.ZodString>;
            resourceName: z.ZodNullable<z.ZodString>;
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
            receivedAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
        }, z.core.$strip>>;
        counting: z.ZodOptional<z.ZodLiteral<true>>;
    }, z.core.$strip>>;
    /** Where the first of these rows that a list still has stands in it: for a row that many others came before. */
    readonly 'inbox.find_row': import("./call.ts").Call<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"groups">;
        keys: z.ZodArray<z.ZodString>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        sort: z.ZodEnum<{
            closing_soonest: "closing_soonest";
            largest: "largest";
            newest: "newest";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"events">;
        keys: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
        groupKey: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>], "kind">, z.ZodNullable<z.ZodObject<{
        key: z.ZodString;
        index: z.ZodInt;
    }, z.core.$strip>>>;
    readonly 'inbox.group': import("./call.ts").Call<z.ZodObject<{
        groupKey: z.ZodString;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
    }, z.core.$strict>, z.ZodObject<{
        group: z.ZodObject<{
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
            predicate: z.ZodString;
            installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
            resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
            count: z.ZodInt;
            types: z.ZodArray<z.ZodString>;
            firstSeenAt: z.ZodISODateTime;
            lastSeenAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
            newestEventId: z.ZodTemplateLiteral<`evt_${string}`>;
            topCandidate: z.ZodNullable<z.ZodObject<{
                projectId: z.ZodTemplateLiteral<`prj_${string}`>;
                projectName: z.ZodString;
                confidence: z.ZodNumber;
                ambiguousWith: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>;
        newest: z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            groupKey: z.ZodString;
            provider: z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>;
            type: z.ZodString;
            action: z.ZodNullable<z.ZodString>;
            title: z.ZodString;
            actorLogin: z.ZodNullable<z.ZodString>;
            resourceName: z.ZodNullable<z.ZodString>;
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
            receivedAt: z.ZodISODateTime;
            closesAt: z.ZodNullable<z.ZodISODateTime>;
            installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
            account: z.ZodNullable<z.ZodString>;
            resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
            branch: z.ZodNullable<z.ZodString>;
            commitSha: z.ZodNullable<z.ZodString>;
            url: z.ZodNullable<z.ZodString>;
            deliveryId: z.ZodString;
            suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
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
            decidedBy: z.ZodNullable<z.ZodObject<{
                actor: z.ZodString;
                at: z.ZodISODateTime;
            }, z.core.$strip>>;
            lastMatched: z.ZodNullable<z.ZodObject<{
                id: z.ZodTemplateLiteral<`evt_${string}`>;
                title: z.ZodString;
                projectName: z.ZodString;
                receivedAt: z.ZodISODateTime;
            }, z.core.$strip>>;
            pausedMappings: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                projectName: z.ZodString;
                reason: z.ZodString;
                version: z.ZodInt;
            }, z.core.$strip>>;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    readonly 'inbox.event': import("./call.ts").Call<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
        groupKey: z.ZodString;
        provider: z.ZodEnum<{
            github: "github";
            gitlab: "gitlab";
            jira: "jira";
            linear: "linear";
            slack: "slack";
        }>;
        type: z.ZodString;
        action: z.ZodNullable<z.ZodString>;
        title: z.ZodString;
        actorLogin: z.ZodNullable<z.ZodString>;
        resourceName: z.ZodNullable<z.ZodString>;
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
        receivedAt: z.ZodISODateTime;
        closesAt: z.ZodNullable<z.ZodISODateTime>;
        installationId: z.ZodNullable<z.ZodTemplateLiteral<`inst_${string}`>>;
        account: z.ZodNullable<z.ZodString>;
        resourceId: z.ZodNullable<z.ZodTemplateLiteral<`res_${string}`>>;
        branch: z.ZodNullable<z.ZodString>;
        commitSha: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodString>;
        deliveryId: z.ZodString;
        suspectedReplayOf: z.ZodNullable<z.ZodTemplateLiteral<`evt_${string}`>>;
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
        decidedBy: z.ZodNullable<z.ZodObject<{
            actor: z.ZodString;
            at: z.ZodISODateTime;
        }, z.core.$strip>>;
        lastMatched: z.ZodNullable<z.ZodObject<{
            id: z.ZodTemplateLiteral<`evt_${string}`>;
            title: z.ZodString;
            projectName: z.ZodString;
            receivedAt: z.ZodISODateTime;
        }, z.core.$strip>>;
        pausedMappings: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            projectName: z.ZodString;
            reason: z.ZodString;
            version: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    readonly 'inbox.payload': import("./call.ts").Call<z.ZodObject<{
        id: z.ZodTemplateLiteral<`evt_${string}`>;
    }, z.core.$strict>, z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"available">;
        body: z.ZodString;
        headers: z.ZodRecord<z.ZodString, z.ZodString>;
        from: z.ZodEnum<{
            replica: "replica";
            service: "service";
        }>;
    }, z.core.$strip>, z.ZodObject<{
        kind: z.ZodLiteral<"unavailable">;
        why: z.ZodEnum<{
            gone: "gone";
            not_text: "not_text";
            offline: "offline";
            too_large: "too_large";
        }>;
    }, z.core.$strip>], "kind">>;
    /**
     * Fixes what a decision on these groups or events would act on; the count is what the service will act on.
     * Of a group, it is what the filter finds in it: the count of its row.
     */
    readonly 'inbox.freeze': import("./call.ts").Call<z.ZodDiscriminatedUnion<[z.ZodObject<{
        kind: z.ZodLiteral<"groups">;
        groupKeys: z.ZodArray<z.ZodString>;
        filter: z.ZodObject<{
            state: z.ZodDefault<z.ZodEnum<{
                ignored: "ignored";
                mapped: "mapped";
                open: "open";
                snoozed: "snoozed";
            }>>;
            provider: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
                github: "github";
                gitlab: "gitlab";
                jira: "jira";
                linear: "linear";
                slack: "slack";
            }>>>;
            text: z.ZodDefault<z.ZodString>;
            closingWithinMs: z.ZodDefault<z.ZodNullable<z.ZodInt>>;
        }, z.core.$strict>;
    }, z.core.$strict>, z.ZodObject<{
        kind: z.ZodLiteral<"events">;
        ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
    }, z.core.$strict>], "kind">, z.ZodObject<{
        count: z.ZodInt;
        selections: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            kind: z.ZodLiteral<"items">;
            ids: z.ZodArray<z.ZodTemplateLiteral<`evt_${string}`>>;
        }, z.core.$strict>, z.ZodObject<{
            kind: z.ZodLiteral<"group">;
            groupKey: z.ZodString;
            throughSeq: z.ZodInt;
            count: z.ZodInt;
            withBelow: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strict>], "kind">>;
        groupKeys: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
};
