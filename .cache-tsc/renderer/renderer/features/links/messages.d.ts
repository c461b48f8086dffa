import type { LinkRow } from '#shared/domain/deep-link.ts';
export declare const linkText: {
    readonly copied: (link: string) => string;
    readonly notCopied: 'The link could not be copied.';
    readonly unreadable: 'That link leads nowhere. Copy it again where it came from.';
    readonly unknownWorkspace: 'That link leads to a workspace that is not here.';
    readonly noWorkspace: 'That link needs a workspace, and none is open.';
    readonly stillLoading: 'That link leads to something that may not be loaded yet. Open it again when this workspace has loaded.';
    readonly notHere: (kind: LinkRow['kind']) => string;
};
