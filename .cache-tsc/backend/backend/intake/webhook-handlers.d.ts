import type { ApiHandlers } from '#backend/http/handler.ts';
import type { Intake } from './create-intake.ts';
export declare function createWebhookHandlers(intake: Intake): Pick<ApiHandlers, 'webhooks.receive'>;
