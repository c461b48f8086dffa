/** "1,204" */
export declare function formatCount(count: number): string;
/** "1 event", "1,204 events" */
export declare function plural(count: number, one: string, many: string): string;
/** "09:41:07" in the operator's time zone. */
export declare function formatTime(instant: string): string;
/** "now", "2 min", "14 h", "3 d": how long ago, in one unit. */
export declare function formatAge(nowMs: number, instant: string): string;
/** A span in its largest whole unit: "2 min", "14 h", "3 d". */
export declare function formatSpan(spanMs: number): string;
/** "today 14:20", "yesterday 14:20", "3 Nov 14:20", "3 Nov 2025 14:20". */
export declare function formatMoment(nowMs: number, instant: string): string;
/** How long a provider would still send it again. */
export interface RedeliveryClock {
    readonly kind: 'running' | 'closing' | 'over' | 'none';
    /** "9 h", where it runs. */
    readonly left: string;
}
/** The clock of an item: `closing` within a day, `over` where the provider has one and it has run out. */
export declare function redeliveryClock(nowMs: number, closesAt: string | null, hasWindow: boolean): RedeliveryClock;
/** "0.64" */
export declare function formatConfidence(confidence: number): string;
/** "Mapped x to Y" → "mapped x to Y", inside a sentence. Only for our own labels, which begin with a verb: a cause may begin with a name. */
export declare function lowerFirst(text: string): string;
/** "Billing", "Billing and Search", "Billing, Search and Web". */
export declare function joinWords(words: readonly string[]): string;
