/** Slack's markup as plain words: `<@U1>` becomes `@U1`, `<#C1|search>` `#search`, `<https://…|docs>` `docs`. */
export declare function slackText(value: unknown, maxLength: number): string;
/** `: “first words”`, or nothing. */
export declare function slackQuote(value: unknown): string;
