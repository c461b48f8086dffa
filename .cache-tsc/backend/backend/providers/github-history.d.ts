import type { DeliveryHistory } from './delivery-source.ts';
/** docs.github.com, "REST API endpoints for GitHub App webhooks": deliveries of the last three days. */
export declare const githubHistory: DeliveryHistory;
