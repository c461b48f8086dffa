export interface Connection {
    destroy(): unknown;
}
export interface ConnectionRoom<C extends Connection> {
    enter(connection: C): void;
    /** Something is under way on it: it doesn't give way. */
    begin(connection: C): void;
    end(connection: C): void;
    leave(connection: C): void;
}
/**
 * Bounds how many connections there are. A new one is never turned away for the sake of one that only waits: the one
 * that has waited longest gives way, so holding many open keeps nobody out.
 */
export declare function createConnectionRoom<C extends Connection>(most: number): ConnectionRoom<C>;
