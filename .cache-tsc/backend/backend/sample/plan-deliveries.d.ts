import type { SampleAccount, SampleRepository } from './scenario.ts';
/**
 * What one delivery of the sample is about.
 * `repository`: whatever happens in one; `unknown`: a type without words here; `account`: nothing with a repository;
 * `suspension`, `addition`, `renaming`: GitHub's own news about an installation; `again`: the body of an earlier one.
 */
export type DeliverySubject = {
    readonly kind: 'repository';
    readonly repository: SampleRepository;
} | {
    readonly kind: 'unknown';
    readonly type: string;
    readonly like: string;
    readonly action: string;
    readonly repository: SampleRepository;
} | {
    readonly kind: 'account';
    readonly type: string;
    readonly account: SampleAccount;
} | {
    readonly kind: 'suspension';
    readonly account: SampleAccount;
} | {
    readonly kind: 'addition';
    readonly repository: SampleRepository;
} | {
    readonly kind: 'renaming';
    readonly repository: SampleRepository;
    readonly from: string;
} | {
    readonly kind: 'again';
    readonly of: number;
};
export interface PlannedDelivery {
    readonly index: number;
    readonly atMs: number;
    readonly deliveryId: string;
    readonly subject: DeliverySubject;
}
/** All deliveries of the sample in the order of their times; the same for the same anchor. */
export declare function planDeliveries(anchorMs: number): readonly PlannedDelivery[];
