import type { Role } from '#shared/model/permissions.ts';
import type { Grant, OperatorToken } from '#shared/model/principal.ts';
import type { CommandTools } from '#backend/features/command-tools.ts';
interface Tools extends CommandTools {
    readonly actor: string;
    readonly randomBytes: (count: number) => Uint8Array;
}
/** Makes an operator token. The token itself is in the answer and nowhere else. */
export declare function createToken(tools: Tools, input: {
    readonly name: string;
    readonly role: Role;
    readonly grant: Grant;
}): OperatorToken & {
    readonly token: string;
};
/** Revokes a token for good; revoking it again changes nothing. Throws `token.not_found`. */
export declare function revokeToken(tools: Omit<Tools, 'randomBytes'>, id: string): OperatorToken;
export {};
