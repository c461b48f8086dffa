import type { Console } from '../../app/console.ts'
import { whyNotConfigure } from '../../app/session.ts'
import { ruleText } from './messages.ts'
import { draftFromItem, isRuleReason } from './rule-draft.ts'

/** Opens a draft of what the item or group under the cursor is. */
export async function beginRule({ session, announcer, inbox, overlays }: Console): Promise<void> {
  const whyNot = whyNotConfigure(session.getState())
  if (whyNot !== null) return announcer.refuse(whyNot)
  const detail = await inbox.detail.settled()
  if (detail === null) return announcer.refuse(ruleText.nothingChosen)
  if (!isRuleReason(detail.event.reason)) return announcer.refuse(ruleText.notRulable)
  overlays.open({ kind: 'rule', draft: draftFromItem(detail.event, detail.group !== null) })
}
