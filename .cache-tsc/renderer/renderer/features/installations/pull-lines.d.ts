import type { InstallationRow } from '#shared/ipc/catalog-calls.ts';
/** How the deliveries of the installation's app are fetched, and where some may be missing; nothing where they aren't. */
export declare function PullLines(props: Pick<InstallationRow, 'provider' | 'host'>): import("react").JSX.Element[];
