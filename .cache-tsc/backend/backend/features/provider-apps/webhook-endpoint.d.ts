import type { NewId } from '#shared/lib/new-id.ts';
import type { InstallationId } from '#shared/model/ids.ts';
import type { Provider } from '#shared/model/provider.ts';
import type { WebhookProvider } from '#backend/providers/webhook-provider.ts';
import type { SecretStore } from '#backend/secrets/secret-store.ts';
import type { WriteDb } from '#backend/store/db.ts';
export interface EndpointTools {
    readonly newId: NewId;
    readonly secrets: SecretStore;
    readonly randomBytes: (count: number) => Uint8Array;
}
/** An address of ours and who may send to it: an app's, for all its installations, or one installation's own. */
interface NewEndpoint {
    readonly provider: Provider;
    readonly host: string;
    readonly appId: string;
    readonly name: string;
    readonly clientId: string | null;
    readonly webhookSecret: string;
    readonly homeWorkspaceId: string | null;
    readonly installationId: InstallationId | null;
    readonly at: number;
}
/** Makes an address that can't be guessed, and seals its secret; answers the address's path. */
export declare function insertEndpoint(db: WriteDb, tools: EndpointTools, endpoint: NewEndpoint): {
    readonly path: string;
};
/** Gives the address of an installation to the one that came after it, with a secret of its own; undefined where it had none. */
export declare function handOnEndpoint(db: WriteDb, tools: EndpointTools, succession: {
    readonly workspaceId: string;
    readonly before: InstallationId;
    readonly after: InstallationId;
    readonly webhookSecret: string;
}): {
    readonly path: string;
} | undefined;
export declare function webhookPath(provider: Provider, pathToken: string): string;
/** The host that was given, else the provider's own; throws `request.invalid` where there is no such thing. */
export declare function hostOf(provider: WebhookProvider, given: string | undefined): string;
/** Throws `request.invalid` where the provider could not have made such a secret. */
export declare function checkSecret(provider: WebhookProvider, secret: string): void;
export {};
