import type { CandidateInput } from './rank-candidates.ts'

/** Where mappings and rules alone are asked, nothing speaks for anybody. */
export const noEvidence: CandidateInput = {
  resource: { hostsCode: false, fullName: '', host: '', archived: false, fork: false },
  branch: null,
  projects: [],
  gitSignals: [],
  commitIn: [],
  siblings: [],
  pastDecisions: [],
}
