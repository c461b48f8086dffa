import type { ReadEvent } from './read-event.ts';
import type { ReadInput } from './read-provider-event.ts';
/** The values of `webhookEvent` that are understood, without their `jira:`. */
export declare const supportedJiraEvents: readonly string[];
/** Reads what Jira Cloud sends. Its bodies have no link for people: that is made of the site's host and the key. */
export declare function readJiraEvent(input: ReadInput): ReadEvent;
/** `jira:issue_created` as `issue_created`: some of the names have the prefix, for no reason. */
export declare function jiraType(webhookEvent: string): string;
