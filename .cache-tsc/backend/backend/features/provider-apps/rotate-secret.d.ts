import type { InstallationId, ProviderAppId } from '#shared/model/ids.ts';
import type { CommandTools } from '#backend/features/command-tools.ts';
import type { SecretStore } from '#backend/secrets/secret-store.ts';
/** Whose address it is: an app's, or an installation's own. */
export type EndpointOwner = {
    readonly kind: 'app';
    readonly id: ProviderAppId;
} | {
    readonly kind: 'installation';
    readonly workspaceId: string;
    readonly id: InstallationId;
};
export interface SecretTools extends CommandTools {
    readonly actor: string;
    readonly secrets: SecretStore;
}
/**
 * Takes a new webhook secret beside the current one, which becomes the previous: both are right until that one is retired.
 * Refused with `secret.rotation_pending` while there is a previous one already: the provider may still sign with it.
 */
export declare function rotateSecret(tools: SecretTools, owner: EndpointOwner, secret: string): {
    readonly hasPreviousSecret: true;
};
/** The same with a secret that the service makes: whoever is answered enters it at the provider. */
export declare function rotateToMadeSecret(tools: SecretTools & {
    readonly randomBytes: (count: number) => Uint8Array;
}, owner: EndpointOwner): {
    readonly hasPreviousSecret: true;
    readonly webhookSecret: string;
};
/** From now on only the current secret is right. */
export declare function retireSecret(tools: SecretTools, owner: EndpointOwner): {
    readonly hasPreviousSecret: false;
};
