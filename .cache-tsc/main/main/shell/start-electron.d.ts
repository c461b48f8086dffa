import type { PreparedApp } from './prepare-electron.ts';
/** Opens the console once Electron is ready, or says why it can't. */
export declare function startElectron(prepared: PreparedApp, distDir: string): Promise<void>;
