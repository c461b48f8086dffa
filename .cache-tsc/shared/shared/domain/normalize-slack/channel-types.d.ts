import type { EventTypes } from '../event-type.ts';
/** A channel's own life. `group_` is what Slack calls the same of private channels. */
export declare const channelTypes: EventTypes;
