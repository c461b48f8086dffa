import { z } from 'zod';
export declare const reasonCodeSchema: z.ZodEnum<{
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
export type ReasonCode = z.infer<typeof reasonCodeSchema>;
/** The steps in the order in which routing takes them; every decision records all of them. */
export declare const routingStepNames: readonly ['parse', 'installation', 'policy', 'mapping', 'rules', 'evidence'];
export declare const routingStepSchema: z.ZodObject<{
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
}, z.core.$strip>;
export type RoutingStep = z.infer<typeof routingStepSchema>;
export declare const evidenceSchema: z.ZodObject<{
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
}, z.core.$strip>;
export type Evidence = z.infer<typeof evidenceSchema>;
export declare const candidateSchema: z.ZodObject<{
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
}, z.core.$strip>;
export type Candidate = z.infer<typeof candidateSchema>;
export declare const routingOutcomeSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
export type RoutingOutcome = z.infer<typeof routingOutcomeSchema>;
export declare const routingDecisionSchema: z.ZodObject<{
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
export type RoutingDecision = z.infer<typeof routingDecisionSchema>;
