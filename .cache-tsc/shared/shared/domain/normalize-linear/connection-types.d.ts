import type { EventTypes } from '../event-type.ts';
/** Our own app: whether it is authorized, which teams it sees, what it is told. */
export declare const connectionTypes: EventTypes;
