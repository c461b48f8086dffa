import type { Follower } from './follow-feed.ts';
import type { StoreProbe } from './store-probe.ts';
import type { LoadReport } from './webhook-load.ts';
/** What was answered with 2xx is stored once, with the bytes that were sent; nothing is that was not sent genuinely. */
export declare function expectStoredOnce({ ask }: StoreProbe, { acked, sent }: Pick<LoadReport, 'acked' | 'sent'>): Promise<void>;
/** Every delivery became one event with one decision and either one place in the queue or destinations. */
export declare function expectRoutedOnce({ ask }: StoreProbe): Promise<void>;
/** Nothing waits whose repository is mapped, whichever process routed it; and tallies are what counting finds. */
export declare function expectQueueAgrees({ ask }: StoreProbe): Promise<void>;
/** Who followed the feed from its beginning, hopping between processes, has every row at its newest seq and no other. */
export declare function expectFollowed({ ask }: StoreProbe, follower: Follower): Promise<void>;
