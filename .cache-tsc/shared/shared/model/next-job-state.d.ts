import { type JobKind, type JobState } from './job.ts';
export type JobStep = {
    readonly kind: 'start';
} | {
    readonly kind: 'succeed';
} | {
    readonly kind: 'fail';
    readonly code: string;
    readonly message: string;
} | {
    readonly kind: 'cancel';
    readonly by: string;
};
/** The next state, or throws `job.finished`, `job.not_cancellable`. */
export declare function nextJobState({ kind, state }: {
    kind: JobKind;
    state: JobState;
}, step: JobStep): JobState;
