/** Where a store is: a file of one service, or a database that any number of them share. */
export type StoreLocation = {
    readonly kind: 'sqlite';
    readonly file: string;
} | {
    readonly kind: 'postgres';
    readonly url: string;
};
