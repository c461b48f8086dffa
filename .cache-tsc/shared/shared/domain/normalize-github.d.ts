import type { NormalizedEvent } from '../model/event.ts';
import type { ReadEvent } from './read-event.ts';
/** The values of `X-GitHub-Event` that are understood. */
export declare const supportedGithubEvents: readonly string[];
/** Reads a request of GitHub's by its event header and body. `host` is `github.com` or a GitHub Enterprise host. */
export declare function readGithubEvent(input: {
    readonly eventType: string;
    readonly text: string;
    readonly host: string;
}): ReadEvent;
/** A payload in our words. Never throws: what is missing or odd becomes null, texts are cut and cleaned. */
export declare function normalizeGithubEvent(input: {
    readonly eventType: string;
    readonly payload: unknown;
    readonly host: string;
}): NormalizedEvent;
