declare module 'vitest' {
    interface TaskMeta {
        /** How far a test that scales went, for docs/soak.md. */
        figure?: string;
    }
}
/** When a test that scales has to come to its end: SOAK_SECONDS from now, where that is set. */
export declare function soakDeadline(usualMs?: number): number;
