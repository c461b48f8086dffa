import type { WorkspaceDirectory } from '../workspaces/workspace-directory.ts';
import type { WorkspaceOpener } from '../workspaces/workspace-opener.ts';
import type { SampleWatch } from './sample-watch.ts';
/** Makes the sample workspace where there is none, and opens it; offline it opens the one that is remembered. */
export declare function openSample({ watch, directory, opener, }: {
    watch: SampleWatch;
    directory: WorkspaceDirectory;
    opener: WorkspaceOpener;
}): Promise<void>;
