import { useEffect, useState } from 'react'
import { failureWords } from '#shared/errors/failure-words.ts'
import type { IpcOutput } from '#shared/ipc/contract.ts'
import type { RuleRow } from '#shared/ipc/rule-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { LinkButton } from '../../ui/button.tsx'
import { formatMoment } from '../../ui/format.ts'
import { useNow } from '../../ui/use-now.ts'
import { ruleText } from './messages.ts'
import { actionWords, conditionWords } from './rule-words.ts'

type Version = IpcOutput<'rules.versions'>['versions'][number]

/** What a rule has said so far; the service keeps it, so that it has to be there. */
export function RuleVersions(props: {
  readonly rule: RuleRow
  readonly isLocked: boolean
  readonly onBringBack: (version: number) => void
}) {
  const { id, name, version: current, unsynced } = props.rule
  const { client } = useConsole()
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    let isLeft = false
    client.call('rules.versions', { id }).then(
      (answer) => {
        if (isLeft) return
        setVersions(answer.versions)
        setFailure(null)
      },
      (error: unknown) => (isLeft ? undefined : setFailure(failureWords(error))),
    )
    return () => {
      isLeft = true
    }
  }, [client, id, current, unsynced])
  return (
    <section className="rule-versions" aria-label={ruleText.versionsOf(name)}>
      {failure !== null ? (
        <p role="alert">{ruleText.versionsAway(failure)}</p>
      ) : versions === null ? (
        <p role="status">{ruleText.versionsLoading}</p>
      ) : (
        <ol>
          {versions.map((version) => (
            <VersionLine
              key={version.version}
              version={version}
              isCurrent={version.version === current}
              onBringBack={props.isLocked ? null : () => props.onBringBack(version.version)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

function VersionLine(props: {
  readonly version: Version
  readonly isCurrent: boolean
  readonly onBringBack: (() => void) | null
}) {
  const { version, onBringBack } = props
  const when = useNow((now) => formatMoment(now, version.at))
  return (
    <li>
      <b>{ruleText.version(version.version)}</b>
      <div>
        <p>
          “{version.name}”, {version.enabled ? ruleText.on : ruleText.off}.{' '}
          {conditionWords(version.conditions, version.names.installations)}{' '}
          {actionWords(version.action, version.names.target)}.
        </p>
        <p className="muted">{ruleText.versionBy(version.by, when)}</p>
      </div>
      {props.isCurrent ? (
        <span className="muted">{ruleText.current}</span>
      ) : onBringBack === null ? null : (
        <LinkButton onPress={onBringBack}>{ruleText.bringBack}</LinkButton>
      )}
    </li>
  )
}
