import type { Detail } from './detail-store.ts';
/** The verdicts with their keys; the first says what it would do. */
export declare function VerdictBar(props: {
    readonly detail: Detail;
}): import("react").JSX.Element;
