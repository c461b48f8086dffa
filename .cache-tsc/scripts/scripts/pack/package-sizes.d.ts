import type { PackedApp } from './pack-app.ts';
export interface Size {
    readonly name: string;
    readonly bytes: number;
    readonly budget: number;
}
export declare function packageSizes({ folder, resources }: PackedApp): Size[];
export declare function sizeProblems(sizes: readonly Size[]): string[];
export declare function sizeTable(sizes: readonly Size[]): string;
