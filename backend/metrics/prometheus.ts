import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { webhookProviders } from '#backend/providers/webhook-providers.ts'
import type { ServiceGauges, ServiceMetrics } from './service-metrics.ts'

export interface Prometheus extends ServiceMetrics {
  readonly contentType: string
  /** The text that Prometheus scrapes. */
  text(gauges: ServiceGauges): Promise<string>
}

/** Seconds, around what providers wait: most answer within a few milliseconds, and give up after ten seconds. */
const intakeBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Seconds, up to the time that a sink has. */
const sinkBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]

/** Counts in Prometheus' form. Made by whoever serves: a service inside a console has nobody to tell. */
export function createPrometheus(): Prometheus {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const deliveries = new Counter({
    name: 'switchboard_deliveries_total',
    help: 'Requests to webhook addresses, by provider and outcome: accepted, duplicate, or the code of the refusal.',
    labelNames: ['provider', 'outcome'],
    registers,
  })
  const signatures = new Counter({
    name: 'switchboard_signature_failures_total',
    help: 'Requests to webhook addresses whose signature was missing or wrong.',
    labelNames: ['provider'],
    registers,
  })
  const latency = new Histogram({
    name: 'switchboard_intake_duration_seconds',
    help: 'From a webhook’s headers to its answer; where it was accepted, it is on disk by then.',
    labelNames: ['provider'],
    buckets: intakeBuckets,
    registers,
  })
  const routed = new Counter({
    name: 'switchboard_routed_total',
    help: 'Events that were routed, by provider and outcome: routed, or the reason why not.',
    labelNames: ['provider', 'outcome'],
    registers,
  })
  const pulls = new Counter({
    name: 'switchboard_pulls_total',
    help: 'Pulls of apps’ deliveries, by provider and outcome: finished, or the code of what ended it.',
    labelNames: ['provider', 'outcome'],
    registers,
  })
  const pulledDeliveries = new Counter({
    name: 'switchboard_pulled_deliveries_total',
    help: 'Deliveries that were pulled and were not here yet.',
    labelNames: ['provider'],
    registers,
  })
  const pullApps = new Gauge({
    name: 'switchboard_pull_apps',
    help: 'Apps that have their key here, by the state of their pulling.',
    labelNames: ['provider', 'state'],
    registers,
  })
  const pullCovered = new Gauge({
    name: 'switchboard_pull_covered_until_seconds',
    help: 'Every delivery that was made until this time is here, or counted as missing: of the app that is behind most.',
    labelNames: ['provider'],
    registers,
  })
  const pullGaps = new Gauge({
    name: 'switchboard_pull_gaps',
    help: 'Stretches of time of which events may be missing for good.',
    labelNames: ['provider'],
    registers,
  })
  const sent = new Counter({
    name: 'switchboard_sink_attempts_total',
    help: 'Attempts to send a message to a sink, by outcome: delivered, failed (tried again) or dead (a person decides).',
    labelNames: ['outcome'],
    registers,
  })
  const sinkLatency = new Histogram({
    name: 'switchboard_sink_duration_seconds',
    help: 'How long sinks take to answer, those included that never do.',
    buckets: sinkBuckets,
    registers,
  })
  const queued = new Gauge({
    name: 'switchboard_sink_queue',
    help: 'Messages to sinks that are held, due, under way or tried again later.',
    registers,
  })
  const dead = new Gauge({
    name: 'switchboard_sink_dead_letters',
    help: 'Messages to sinks that a person has to decide about.',
    registers,
  })
  const removed = new Counter({
    name: 'switchboard_retention_removed_total',
    help: 'What retention has removed.',
    labelNames: ['what'],
    registers,
  })
  const unrouted = new Gauge({
    name: 'switchboard_unrouted_deliveries',
    help: 'Deliveries on disk that wait to be routed, by provider.',
    labelNames: ['provider'],
    registers,
  })
  const unclaimed = new Gauge({
    name: 'switchboard_unclaimed_deliveries',
    help: 'Deliveries that are kept at apps, of installations that no workspace has claimed.',
    registers,
  })
  const followers = new Gauge({
    name: 'switchboard_feed_followers',
    help: 'Open streams of the change feed.',
    registers,
  })
  const database = new Gauge({
    name: 'switchboard_database_bytes',
    help: 'Size of the database and its log.',
    registers,
  })
  const ready = new Gauge({ name: 'switchboard_ready', help: '1 while /readyz says yes.', registers })

  return {
    contentType: registry.contentType,
    delivered({ provider: name, outcome, seconds }) {
      const provider = providerLabel(name)
      deliveries.inc({ provider, outcome })
      if (outcome === 'signature.missing' || outcome === 'signature.invalid') signatures.inc({ provider })
      latency.observe({ provider }, seconds)
    },
    routed(outcomes) {
      for (const { provider, outcome, count } of outcomes)
        routed.inc({ provider: providerLabel(provider), outcome }, count)
    },
    pulled({ provider: name, outcome, stored }) {
      const provider = providerLabel(name)
      pulls.inc({ provider, outcome })
      pulledDeliveries.inc({ provider }, stored)
    },
    sent: (outcome) => sent.inc({ outcome }),
    sinkAnswered: (seconds) => sinkLatency.observe(seconds),
    removed: (what, count) => removed.inc({ what }, count),
    async text(gauges) {
      ready.set((await gauges.ready()) ? 1 : 0)
      // Nothing waits is 0, not nothing said: an alert needs the line.
      unrouted.reset()
      for (const provider of webhookProviders.keys()) unrouted.set({ provider }, 0)
      for (const { provider, count } of gauges.unrouted()) unrouted.inc({ provider: providerLabel(provider) }, count)
      unclaimed.set(gauges.unclaimed())
      queued.set(gauges.queuedToSinks())
      dead.set(gauges.deadLetters())
      for (const gauge of [pullApps, pullCovered, pullGaps]) gauge.reset()
      for (const { provider, states, coveredUntilMs, gaps } of gauges.pulls()) {
        for (const [state, count] of Object.entries(states)) pullApps.set({ provider, state }, count)
        pullCovered.set({ provider }, (coveredUntilMs ?? 0) / 1000)
        pullGaps.set({ provider }, gaps)
      }
      followers.set(gauges.followers())
      database.set(gauges.databaseBytes())
      return registry.metrics()
    },
  }
}

/** No label is anything that a sender can choose. */
function providerLabel(name: string): string {
  return webhookProviders.has(name) ? name : 'unknown'
}
