/** Where a repository lives, in the form in which two of them can be compared. */
export interface RemoteAddress {
    readonly host: string;
    /** `owner/name`, lower case; GitLab's subgroups make it longer. */
    readonly slug: string;
}
/**
 * A git remote as host and slug: https, http, ssh, git and scp-like forms; undefined for paths and anything else.
 * Credentials, ports, `.git`, queries and case are dropped.
 */
export declare function normalizeRemote(url: string): RemoteAddress | undefined;
