import { type Preferences } from '#shared/ipc/app-calls.ts';
import { z } from 'zod';
/** What is known about one service without asking it, so that the console starts on a plane. */
declare const knownServiceSchema: z.ZodObject<{
    workspaces: z.ZodDefault<z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        slug: z.ZodString;
        name: z.ZodString;
        connectorsTenantId: z.ZodString;
        production: z.ZodBoolean;
        createdAt: z.ZodISODateTime;
    }, z.core.$loose>>>;
    sampleWorkspaceId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    openWorkspaceId: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strip>;
export type KnownService = z.infer<typeof knownServiceSchema>;
/** Each part that can't be read is its default again; the others stay. */
declare const windowStateSchema: z.ZodObject<{
    bounds: z.ZodDefault<z.ZodCatch<z.ZodNullable<z.ZodObject<{
        x: z.ZodInt;
        y: z.ZodInt;
        width: z.ZodInt;
        height: z.ZodInt;
    }, z.core.$strip>>>>;
    maximized: z.ZodDefault<z.ZodCatch<z.ZodBoolean>>;
    fullScreen: z.ZodDefault<z.ZodCatch<z.ZodBoolean>>;
    zoom: z.ZodDefault<z.ZodCatch<z.ZodNumber>>;
}, z.core.$strip>;
export type WindowState = z.infer<typeof windowStateSchema>;
/** What the console remembers between starts; nothing in it is secret. */
export interface PreferencesFile {
    read(): Preferences;
    change(patch: Partial<Preferences>): Preferences;
    /** `key` tells services apart: `embedded`, or the address. */
    readService(key: string): KnownService;
    changeService(key: string, patch: Partial<KnownService>): KnownService;
    readWindow(): WindowState;
    writeWindow(state: WindowState): void;
}
/** Keeps the preferences in `preferences.json` of an absolute folder. A part that can't be read is its default again. */
export declare function createPreferencesFile(dir: string): PreferencesFile;
export {};
