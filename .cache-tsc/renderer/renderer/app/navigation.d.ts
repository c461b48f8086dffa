import type { StoreApi } from 'zustand/vanilla';
export declare const screens: readonly ['inbox', 'installations', 'mappings', 'operations'];
export type Screen = (typeof screens)[number];
export interface Navigation {
    readonly store: StoreApi<{
        readonly screen: Screen;
    }>;
    go(screen: Screen): void;
}
export declare function createNavigation(): Navigation;
