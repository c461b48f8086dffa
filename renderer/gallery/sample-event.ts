import type { EventDetail } from '#shared/ipc/inbox-calls.ts'

const payload = {
  ref: 'refs/heads/main',
  before: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  after: '0000000000000000000000000000000000000000',
  repository: { id: 186_853_002, full_name: 'acme-labs/prototypes', private: true, topics: ['search', 'atlas'] },
  pusher: { name: 'mira', email: 'mira@example.com' },
  commits: [{ id: '6113728', message: 'Try the other index', added: ['index.md'], removed: [], modified: [] }],
}

export const samplePayload = JSON.stringify(payload, null, 2)
export const matchedPayload = JSON.stringify(
  { ...payload, repository: { ...payload.repository, full_name: 'acme/atlas', topics: ['atlas'] } },
  null,
  2,
)

const receivedAt = '2026-11-22T08:12:00.000Z'

/** What an event that nobody has decided says for itself. */
export const sampleEvent: EventDetail = {
  id: 'evt_00000000-0000-4000-8000-000000000001',
  groupKey: 'gallery',
  provider: 'github',
  type: 'push',
  action: null,
  title: 'Try the other index',
  actorLogin: 'mira',
  resourceName: 'acme-labs/prototypes',
  reason: 'NO_MAPPING',
  state: { kind: 'open' },
  assignee: null,
  receivedAt,
  closesAt: '2026-11-24T08:12:00.000Z',
  installationId: null,
  account: 'acme-labs (organization)',
  resourceId: null,
  branch: 'main',
  commitSha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  url: null,
  deliveryId: '72d3162e-cc78-11e3-81ab-4c9367dc0958',
  suspectedReplayOf: null,
  steps: [
    { step: 'parse', outcome: 'passed', reason: 'PARSED', detail: 'A push to main of acme-labs/prototypes by mira.' },
    { step: 'installation', outcome: 'passed', reason: 'INSTALLATION_ACTIVE', detail: 'acme-labs is active.' },
    { step: 'policy', outcome: 'passed', reason: 'NOT_MUTED', detail: 'Pushes are not muted here.' },
    { step: 'mapping', outcome: 'failed', reason: 'NO_MAPPING', detail: 'acme-labs/prototypes has no mapping.' },
    { step: 'rules', outcome: 'skipped', reason: 'NO_RULES', detail: 'The workspace had no triage rules.' },
    { step: 'evidence', outcome: 'failed', reason: 'LOW_CONFIDENCE', detail: 'Atlas fits best, with 64 %.' },
  ],
  candidates: [
    {
      projectId: 'prj_00000000-0000-4000-8000-000000000001',
      projectName: 'Atlas',
      confidence: 0.64,
      evidence: [
        { kind: 'commit_in_graph', group: 'code', weight: 0.5, sentence: 'Commit 6113728 is in its history.' },
        { kind: 'name_similar', group: 'naming', weight: 0.3, sentence: 'A topic has its name' },
      ],
      counterEvidence: ['Two of its repositories are of another account'],
      signature: 'commit_in_graph+name_similar',
      equals: [],
      isDeclined: false,
      hitRate: { decisions: 41, atLeast: 0.87 },
    },
    {
      projectId: 'prj_00000000-0000-4000-8000-000000000002',
      projectName: 'Customer notifications',
      confidence: 0.22,
      evidence: [{ kind: 'sibling_mapped', group: 'neighbours', weight: 0.2, sentence: 'Its neighbours go there' }],
      counterEvidence: [],
      signature: 'sibling_mapped',
      equals: [],
      isDeclined: true,
      hitRate: null,
    },
  ],
  declinedBest: null,
  decidedBy: null,
  wentTo: null,
  lastMatched: null,
  pausedMappings: [],
}
