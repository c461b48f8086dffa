import type { NormalizedEvent } from '../model/event.ts';
import type { ResourceKind } from '../model/resource.ts';
/** A name of a body, cleaned and cut; null where nothing is left. */
export declare function nameOrNull(text: string | null, maxLength: number): string | null;
/** A person, where the body names both who it is and how they are called. */
export declare function personOf(externalId: string | null, name: string | null): NormalizedEvent['actor'];
export declare function shaOf(value: unknown): string | null;
/** An https address at the provider itself, without credentials: anything else isn't a link that we would open. */
export declare function urlAt(value: unknown, host: string): string | null;
/** A time as providers write it: seconds or milliseconds since 1970, or a text that dates are read from. */
export declare function instantOf(value: unknown): string | null;
type EventResource = NonNullable<NormalizedEvent['resource']>;
type UnsaidField = NonNullable<EventResource['unsaid']>[number];
/** A resource of which a body may say more or less; null where it doesn't even say which. */
export declare function resourceOf(kind: ResourceKind, externalId: string | null, said: Partial<Pick<EventResource, UnsaidField>>): NormalizedEvent['resource'];
export {};
