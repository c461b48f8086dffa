import './records.css'
import { CircleAlert, SearchX, UsersRound } from 'lucide-react'
import { useStore } from 'zustand'
import type { MemberRow } from '#shared/ipc/record-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { whyNotAdminister } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBox } from '../../ui/dialog-box.tsx'
import { focusListSoon } from '../../ui/focus.ts'
import { LookOnly } from '../../ui/look-only.tsx'
import { PlainSearch } from '../../ui/plain-search.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Tag } from '../../ui/tag.tsx'
import { recordText } from './messages.ts'
import { RecordFoot } from './record-foot.tsx'
import { useRecords } from './use-records.ts'

const shownAtOnce = 200

/** Everybody of the workspace; an admin can end a membership from here. */
export function MembersDialog() {
  const { overlays, session } = useConsole()
  const whyNot = useStore(session, whyNotAdminister)
  const { found, failure, text, search, refresh } = useRecords((client, wanted) =>
    client.call('members.list', { offset: 0, limit: shownAtOnce, text: wanted }),
  )
  return (
    <DialogBox
      title={recordText.membersTitle}
      size="broad"
      onClose={() => {
        overlays.close()
        focusListSoon()
      }}
    >
      <div className="people">
        <div className="people-head">
          <p>{recordText.membersIntro}</p>
          <PlainSearch label={recordText.membersSearch} text={text} onSearch={search} />
        </div>
        {failure !== null && found === null ? (
          <StatePanel
            icon={CircleAlert}
            title={recordText.failed}
            role="alert"
            actions={<Button onPress={refresh}>{recordText.tryAgain}</Button>}
          >
            <p>{failure}</p>
          </StatePanel>
        ) : found === null ? (
          <div className="people-list" aria-busy="true" />
        ) : found.rows.length === 0 ? (
          text === '' ? (
            <StatePanel icon={UsersRound} title={recordText.noMembers} role="status">
              <p>{recordText.noMembersWhy}</p>
            </StatePanel>
          ) : (
            <StatePanel icon={SearchX} title={recordText.nobodyFound} role="status" />
          )
        ) : (
          <ul className="people-list" aria-label={recordText.membersLabel}>
            {found.rows.map((member) => (
              <MemberItem key={member.id} member={member} isLocked={whyNot !== null} />
            ))}
          </ul>
        )}
        {whyNot === null ? null : <LookOnly why={whyNot} />}
        <RecordFoot
          more={
            found !== null && found.total > found.rows.length ? recordText.more(found.rows.length, found.total) : null
          }
          onUndone={refresh}
        />
      </div>
    </DialogBox>
  )
}

function MemberItem(props: { readonly member: MemberRow; readonly isLocked: boolean }) {
  const { member } = props
  const { overlays } = useConsole()
  return (
    <li data-former={!member.isActive}>
      <div>
        <h3>
          {member.name} <span>{recordText.role(member.role)}</span>
          {member.isActive ? null : <Tag>{recordText.former}</Tag>}
          {member.unsynced ? <Tag sign="↑">{recordText.unsynced}</Tag> : null}
        </h3>
        <p>{recordText.memberFacts(member)}</p>
      </div>
      {props.isLocked || !member.isActive ? null : member.isLastAdmin ? (
        <span className="people-why">{recordText.lastAdmin}</span>
      ) : (
        <Button
          look="quiet"
          label={recordText.offboardOf(member.name)}
          onPress={() => overlays.open({ kind: 'record', ask: { verb: 'offboard', member } })}
        >
          {recordText.offboard}
        </Button>
      )}
    </li>
  )
}
