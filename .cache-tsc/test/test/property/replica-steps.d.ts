import fc from 'fast-check';
import type { StoreDesk } from '#test/fakes/store-desk.ts';
export declare const repositories = 3;
/** One thing that happens to a console and its service. */
export declare const stepArbitrary: fc.Arbitrary<{
    do: "arrive";
    repository: number;
} | {
    do: "ignore";
    items: number[];
} | {
    do: "snooze";
    items: number[];
} | {
    do: "wake";
    items: number[];
} | {
    do: "ignoreGroup";
    repository: number;
} | {
    do: "map";
    mapping: number;
    repository: number;
    items: number[];
    filtered: boolean;
    whole: boolean;
} | {
    do: "transition";
    mapping: number;
    to: "pause" | "resume" | "retire";
} | {
    do: "undo";
    back: number;
} | {
    do: "othersDecide";
    item: number;
    as: "ignored" | "open" | "snoozed";
} | {
    do: "push";
    answer: "arrives" | "lost";
} | {
    do: "pull";
    limit: 1 | 3 | 1000;
} | {
    do: "settleRefused";
    how: "discard" | "retry";
} | {
    do: "crash" | "reload";
}>;
export type Step = typeof stepArbitrary extends fc.Arbitrary<infer S> ? S : never;
export declare function take(desk: StoreDesk, step: Step): Promise<void>;
