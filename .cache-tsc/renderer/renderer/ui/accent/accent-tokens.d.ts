/** The tokens that have the accent's hue, for one theme. */
export interface AccentTokens {
    readonly accent: string;
    readonly 'accent-hover': string;
    readonly 'on-accent': string;
    readonly 'accent-bg': string;
    readonly 'accent-ink': string;
    readonly selected: string;
}
/** An accent of any colour as tokens: its hue is kept, its lightness goes as far as reading needs. */
export declare function accentTokens(hex: string, theme: 'light' | 'dark'): AccentTokens;
