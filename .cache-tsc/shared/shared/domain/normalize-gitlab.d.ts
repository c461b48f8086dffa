import type { ReadEvent } from './read-event.ts';
import type { ReadInput } from './read-provider-event.ts';
/** The values of `object_kind`, else of `event_name`, that are understood. */
export declare const supportedGitlabEvents: readonly string[];
/** Reads what GitLab's project, group and system hooks send. `eventType` is `X-Gitlab-Event`. */
export declare function readGitlabEvent(input: ReadInput): ReadEvent;
/** The type that a body is of: `object_kind`, or what system and group hooks have instead. */
export declare function gitlabType(root: unknown): string | null;
