import type { ApiHandlers } from '#backend/http/handler.ts';
/** Served only where somebody counts. The numbers are sums over all workspaces, so the token must cover them all. */
export declare function createMetricsHandlers(text: (() => Promise<string>) | undefined): Partial<Pick<ApiHandlers, 'system.metrics'>>;
