import type { RecordMeanwhile } from '#shared/ipc/record-meanwhile.ts'
import { unreachable } from '#shared/lib/unreachable.ts'
import { overrideText } from '../records/override-messages.ts'
import { operationText } from './messages.ts'
import { stateNowLines } from './record-now-messages.ts'
import { ruleNowLines, ruleOrderLine } from './rule-now-messages.ts'

/** What somebody else did to a record meanwhile, one line each. */
export function meanwhileWords(nowMs: number, record: RecordMeanwhile): readonly string[] {
  switch (record.kind) {
    case 'override':
      return overrideText.meanwhile(nowMs, record.override)
    case 'mapping':
      return [operationText.mappedMeanwhile(nowMs, record)]
    case 'links':
      return [operationText.linkedMeanwhile(record.logins)]
    case 'rule':
      return ruleNowLines(nowMs, record)
    case 'rule_order':
      return [ruleOrderLine(record)]
    case 'mapping_now':
    case 'installation':
    case 'link':
    case 'member':
      return stateNowLines(nowMs, record)
    default:
      return unreachable(record)
  }
}
