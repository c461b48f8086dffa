import type { ServiceGauges, ServiceMetrics } from './service-metrics.ts';
export interface Prometheus extends ServiceMetrics {
    readonly contentType: string;
    /** The text that Prometheus scrapes. */
    text(gauges: ServiceGauges): Promise<string>;
}
/** Counts in Prometheus' form. Made by whoever serves: a service inside a console has nobody to tell. */
export declare function createPrometheus(): Prometheus;
