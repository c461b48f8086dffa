export type Platform = 'mac' | 'windows' | 'linux';
/** Key caps for a binding: "$mod+k" → "Ctrl K" or "⌘ K"; "g i" → "g i". */
export declare function formatKeys(binding: string, platform: Platform): string;
/** Whether a binding is letters, digits or signs without a modifier: those can be switched off (WCAG 2.1.4). */
export declare function isSingleKey(binding: string): boolean;
