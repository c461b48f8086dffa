declare global {
    interface Window {
        ran?: boolean;
        attempts: Record<string, () => unknown>;
        violations: {
            readonly directive: string;
            readonly disposition: string;
        }[];
    }
}
export {};
