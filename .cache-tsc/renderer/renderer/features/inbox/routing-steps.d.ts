import type { RoutingStep } from '#shared/model/routing-decision.ts';
/** Why it was not routed: every step with its outcome, its sentence and its code. */
export declare function RoutingSteps(props: {
    readonly steps: readonly RoutingStep[];
}): import("react").JSX.Element;
