import { z } from 'zod';
/** What the build writes for each part: the packages whose code is in it. */
declare const licenseSchema: z.ZodObject<{
    name: z.ZodString;
    version: z.ZodString;
    identifier: z.ZodOptional<z.ZodString>;
    text: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export type License = z.infer<typeof licenseSchema>;
/** Every package whose code is in dist/ or beside it, once. */
export declare function readLicenses(root: string): License[];
/** One text for people: each licence once, under the packages that come with it. */
export declare function noticesText(licenses: readonly License[]): string;
/** Writes dist/third-party-notices.txt from what the build has really put into dist/. */
export declare function writeNotices(root: string): void;
export {};
