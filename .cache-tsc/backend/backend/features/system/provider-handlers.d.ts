import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
/** What each provider says of itself. */
export declare function createProviderHandlers(providers: ReadonlyMap<string, WebhookProvider>): {
    'providers.list': () => {
        items: {
            provider: "github" | "gitlab" | "jira" | "linear" | "slack";
            name: string;
            redeliveryWindowMs: number | null;
            events: string[];
        }[];
    };
};
