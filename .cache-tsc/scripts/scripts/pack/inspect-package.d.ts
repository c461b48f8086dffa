import type { PackedApp } from './pack-app.ts';
/** Everything that is wrong with a package as it lies on the disk, one line each; starting it is another matter. */
export declare function packageProblems({ platform, resources }: PackedApp): string[];
