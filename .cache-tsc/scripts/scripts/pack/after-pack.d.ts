import type { AfterPackContext } from 'electron-builder';
/** The Electron that packages are made for. */
export declare function pinnedElectron(): string;
/** electron-builder's own setting knows eight of the nine fuses, so they are set here: after packing, before signing. */
export declare function afterPack(context: AfterPackContext): Promise<void>;
