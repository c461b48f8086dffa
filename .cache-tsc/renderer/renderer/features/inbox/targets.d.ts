import type { EventRow, GroupRow } from '#shared/ipc/inbox-calls.ts';
import type { Detail, Frozen } from './detail-store.ts';
import type { Targets, VerdictTarget } from './verdict.ts';
/** What a decision on the shown detail acts on; a mapping acts on the whole group, the rest on what is shown. */
export declare function targetsOfDetail(detail: Detail, scope: 'shown' | 'group'): Targets | null;
/** What the shown detail is about: a group's own resource, which those of its kind that span resources lack. */
export declare function aboutOf({ group, event }: Detail): Pick<VerdictTarget, 'installationId' | 'resourceId' | 'reason'>;
/** What a decision on selected groups acts on; `scope` as for a detail. */
export declare function targetsOfGroups(rows: readonly GroupRow[], frozen: Frozen, scope: 'shown' | 'group'): Targets;
/** What a decision on selected events acts on. */
export declare function targetsOfEvents(rows: readonly EventRow[], frozen: Frozen): Targets;
