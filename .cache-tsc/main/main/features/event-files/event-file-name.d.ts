import type { EventFile } from '#shared/model/event-file.ts';
/** "acme-search-2026-11-21.switchboard": the repository where there is only one, and the day. */
export declare function eventFileName({ events, exportedAt, workspace }: EventFile): string;
