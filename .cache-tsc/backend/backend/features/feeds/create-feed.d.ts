import type { z } from 'zod';
import type { createFeedInput, Feed } from '#shared/model/feed.ts';
import type { TenantTools } from '#backend/features/command-tools.ts';
/** Creates a feed; throws `feed.slug_taken`, also where the one that has it is archived. */
export declare function createFeed(tools: TenantTools, input: z.output<typeof createFeedInput>): Feed;
