/**
 * The token for a service elsewhere, taken out of the environment so that no child process inherits it: from the pipe that
 * our launcher passes on, from a file of the operator's own, or from the variable itself. Throws `token.missing`.
 */
export declare function takeServiceToken(env: Record<string, string | undefined>): string | undefined;
