/** The store's own failures get a code of ours; everything else passes as it is. */
export declare function toStoreError(error: unknown): unknown;
/** Whether a write was refused because a row with the same key exists. */
export declare function isUniqueViolation(error: unknown): boolean;
/** Whether two that waited for each other were parted, to the cost of this one: it may try again at once. */
export declare function isDeadlock(error: unknown): boolean;
