import type { ReadEvent } from './read-event.ts';
import type { ReadInput } from './read-provider-event.ts';
/** The values of `event.type` that are understood. */
export declare const supportedSlackEvents: readonly string[];
/** Reads what Slack's Events API sends: an envelope with one event. */
export declare function readSlackEvent(input: ReadInput): ReadEvent;
/**
 * Which installation an event is of: an app that the whole organization installed has one for all its workspaces, any other
 * one for each.
 */
export declare function slackInstallationId(root: unknown): string | null;
/** `event.channel` is an id or the channel itself; reactions and files name it elsewhere. */
export declare function slackChannelId(event: unknown): string | null;
