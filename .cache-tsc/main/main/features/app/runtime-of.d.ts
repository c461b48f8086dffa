import type { About } from '#shared/ipc/app-calls.ts';
/** What we run on, by name; parts that this host doesn't have are left out. */
export declare function runtimeOf(versions: Readonly<Record<string, string | undefined>>, system: string): About['runtime'];
