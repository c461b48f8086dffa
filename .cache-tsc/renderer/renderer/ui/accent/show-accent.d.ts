/** Puts an accent over our own; null takes it away. The stylesheet decides where it counts, so that forced colours still win. */
export declare function showAccent(root: HTMLElement, accent: string | null): void;
