import type { NormalizedEvent } from '../model/event.ts';
import type { EventTypes } from './event-type.ts';
import type { ReadEvent } from './read-event.ts';
/** How one provider's bodies are read: what all its types share, and what each has of its own. */
export interface EventReader {
    readonly provider: NormalizedEvent['provider'];
    /** What names the type, at the beginning of a sentence: `The header`. */
    readonly named: string;
    readonly types: EventTypes;
    /** The type that a body is of, by what the request said and what it holds itself; a sentence where the two disagree. */
    readonly typeOf: (said: string, root: unknown) => {
        readonly type: string;
    } | {
        readonly why: string;
    };
    readonly facts: (root: unknown, type: string) => EventFacts;
    /** The host that links may lead to, where it isn't the account's own. */
    readonly linkHost?: string;
}
export interface EventFacts extends Pick<NormalizedEvent, 'actor' | 'externalInstallationId' | 'resource' | 'account' | 'action'> {
    /** Where a type has no link of its own. */
    readonly url?: unknown;
    readonly occurredAt?: unknown;
}
export interface ReadInput {
    readonly eventType: string;
    readonly text: string;
    /** Where the account lives: `gitlab.com`, `acme.atlassian.net`. */
    readonly host: string;
}
/** Reads a request in our words. Never throws: what is missing or odd becomes null, texts are cut and cleaned. */
export declare function readProviderEvent(reader: EventReader, input: ReadInput): ReadEvent;
