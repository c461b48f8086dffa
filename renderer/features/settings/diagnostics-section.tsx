import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { appText } from '../../app/messages.ts'
import { logFileOf } from '../../app/session.ts'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { aboutLines, aboutReport, aboutText } from '../about/messages.ts'
import { useAbout } from '../about/use-about.ts'
import { supportText } from '../support-bundle/messages.ts'
import { settingsText } from './messages.ts'
import { SettingFacts } from './setting-facts.tsx'
import { SettingFailure } from './setting-failure.tsx'

/** What somebody who helps is asked for. */
export function DiagnosticsSection() {
  const { session, overlays, client, decisions, announcer } = useConsole()
  const logFile = useStore(session, logFileOf)
  const { about, failure } = useAbout()
  return (
    <>
      {about === null ? (
        <p className="muted">{failure === null ? aboutText.loading : null}</p>
      ) : (
        <SettingFacts
          facts={[
            [settingsText.versionName, about.version],
            ...aboutLines(about),
            [settingsText.log, logFile === null ? settingsText.inTerminal : <code key="log">{logFile}</code>],
          ]}
        />
      )}
      <SettingFailure failure={failure} />
      <div className="settings-places">
        <Button onPress={() => overlays.open({ kind: 'support' })}>{supportText.open}</Button>
        {logFile === null ? null : (
          <Button onPress={() => void client.call('log.show', {}).catch(decisions.fail)}>{appText.showLog}</Button>
        )}
        {about === null ? null : (
          <Button
            onPress={() => {
              if (copyText(aboutReport(about))) announcer.note(aboutText.copied)
              else announcer.refuse(aboutText.notCopied)
            }}
          >
            {aboutText.copy}
          </Button>
        )}
      </div>
    </>
  )
}
