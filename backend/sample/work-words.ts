import type { Topic } from './scenario.ts'

/** What the invented people work on. */
const titlesByTopic: Readonly<Record<Topic, readonly string[]>> = {
  service: [
    'Round totals once, at the end of the invoice',
    'Retry card captures that time out',
    'Drop the legacy ledger columns',
    'Refunds leave the balance negative for a second',
    'Cache exchange rates for an hour',
    'Return 409 when an order is already settled',
    'Move receipts to the document service',
    'Rate limit by account instead of address',
    'Add an idempotency key to payouts',
    'Split the nightly export into pages',
    'Log the decline code of the issuer',
    'Tax of mixed baskets is off by one cent',
    'Remove the last caller of the old rates endpoint',
    'Validate webhook timestamps within five minutes',
    'Backfill currency of orders before 2024',
  ],
  web: [
    'Keep the basket when a session expires',
    'Replace the carousel with a plain grid',
    'Show delivery dates in the local calendar',
    'Address form loses focus on error',
    'Preload the fonts that the first screen uses',
    'Give every button a name that screen readers can say',
    'Move feature flags to the edge',
    'Images jump while the product page loads',
    'Dark colours for charts',
    'Delete the second date picker',
    'Try the one-page order form with a tenth of visitors',
    'Tokens for spacing and radius',
    'Prefetch the next step of the order',
    'Empty search should suggest categories',
  ],
  mobile: [
    'Crash when the camera is denied twice',
    'Widget for open orders',
    'Use the system share sheet',
    'Sign in with passkeys',
    'Stop polling in the background',
    'Translate push messages',
    'Scroll position is lost after rotation',
    'Raise the lowest supported system version',
    'Shrink the download by removing unused fonts',
    'Offline mode for the order list',
    'Deep links open the wrong tab',
  ],
  infra: [
    'Rotate the database certificates',
    'Move staging to the new region',
    'Alert on slow health checks only after two minutes',
    'Pin the base images by digest',
    'Terraform: one state file per environment',
    'Give the build runners more memory',
    'Backups are checked by restoring them',
    'Remove the bastion host',
    'Cap the log volume per service',
    'Drain nodes before they are patched',
    'Budget alarms for the data warehouse',
  ],
  words: [
    'How we run incident reviews',
    'Fix the broken links of the onboarding guide',
    'Explain refunds to support in plain words',
    'Describe the release calendar',
    'Add a page on naming things',
    'Correct the diagram of the order flow',
    'Who to ask about what',
    'Glossary: settlement, capture, payout',
  ],
  data: [
    'Late events reopen their hour',
    'Deduplicate clicks by session',
    'Partition orders by month',
    'Ranker: add freshness as a feature',
    'The daily job fails when a region is empty',
    'Compare the new model on last week',
    'Type the contracts of the event stream',
    'Drop raw tables after ninety days',
    'Join on account id, not on address',
    'Sample the logs for the quality board',
    'Quarterly numbers differ from finance by rounding',
  ],
}

const filesByTopic: Readonly<Record<Topic, readonly string[]>> = {
  service: [
    'src/totals.ts',
    'src/http/orders.ts',
    'src/ledger/post-entry.ts',
    'migrations/0042-currency.sql',
    'test/refunds.test.ts',
    'openapi.yaml',
  ],
  web: [
    'app/basket/basket.tsx',
    'app/product/gallery.tsx',
    'styles/tokens.css',
    'app/order/address-form.tsx',
    'e2e/order.spec.ts',
    'package.json',
  ],
  mobile: [
    'app/src/main/Orders.kt',
    'Sources/Orders/OrderList.swift',
    'fastlane/Fastfile',
    'app/src/main/res/values/strings.xml',
    'Sources/Push/Messages.swift',
  ],
  infra: [
    'modules/network/main.tf',
    'environments/staging/main.tf',
    'runbooks/restore.md',
    '.github/workflows/plan.yml',
    'alerts/latency.yaml',
  ],
  words: ['guides/incidents.md', 'guides/onboarding.md', 'glossary.md', 'images/order-flow.svg'],
  data: [
    'jobs/daily_orders.py',
    'models/ranker/features.py',
    'contracts/click.json',
    'sql/orders_by_month.sql',
    'notebooks/compare.ipynb',
  ],
}

const comments = [
  'Looks right to me. Could we also cover the empty case?',
  'I can reproduce this on staging, every time.',
  'Would it be simpler to do this where the order is read?',
  'Thanks! One question about the retry, otherwise good.',
  'This fixed it for the two accounts that reported it.',
  'Let us wait for the numbers of this week before we decide.',
  'I measured it: from 420 ms to 90 ms on the slowest page.',
  'The name says less than it could. What about calling it what it returns?',
  'Please rebase, the migration has a new number.',
  'Agreed with support: we keep the old text until Monday.',
] as const

const checkNames = ['lint', 'unit tests', 'build', 'type check', 'end to end', 'licence check'] as const
const workflowNames = ['CI', 'Deploy to staging', 'Nightly', 'Release'] as const
const labelNames = ['bug', 'needs review', 'good first task', 'customer', 'blocked'] as const
const environments = ['staging', 'production', 'preview'] as const

/** What a team's work is about, in words of no real one. */
export const workWords = {
  titlesByTopic,
  filesByTopic,
  comments,
  checkNames,
  workflowNames,
  labelNames,
  environments,
} as const
