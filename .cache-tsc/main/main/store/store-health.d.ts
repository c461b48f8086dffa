/**
 *   ready ──thread ends──▶ restarting ──ends again and again──▶ failing
 *     ▲────────────runs──────────┴────────────────runs──────────────┘
 */
export type StoreHealth = 'ready' | 'restarting' | 'failing';
/** How the store's thread is, for whoever shows it. */
export interface StoreHealthBoard {
    read(): StoreHealth;
    /** Returns the way to stop listening. */
    subscribe(listener: (health: StoreHealth) => void): () => void;
    become(next: StoreHealth): void;
}
export declare function createStoreHealth(): StoreHealthBoard;
