import type { SampleStatus } from '#shared/api/catalog-routes.ts';
import type { ServiceAccess } from '../../service/service-access.ts';
import type { After } from '../../service/timers.ts';
/** How far the sample workspace is, followed while it loads. */
export interface SampleWatch {
    status(): SampleStatus;
    /** Asks once, and goes on asking while it loads. */
    look(): Promise<SampleStatus>;
    /** Makes the sample, or goes on with it. */
    make(): Promise<SampleStatus>;
    stop(): void;
}
export declare function createSampleWatch({ access, after, onChange, }: {
    access: ServiceAccess;
    after: After;
    onChange: (status: SampleStatus) => void;
}): SampleWatch;
