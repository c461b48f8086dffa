import './settings.css'
import { Suspense } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useStore } from 'zustand'
import { useConsole } from '../../app/console-context.ts'
import { lazyPart } from '../../app/lazy-part.tsx'
import { ScreenBar } from '../../app/screen-bar.tsx'
import { ConnectionSection } from './connection-section.tsx'
import { DiagnosticsSection } from './diagnostics-section.tsx'
import { settingsText } from './messages.ts'
import { AppearanceSection, KeysSection } from './preference-sections.tsx'
import { sections, shownSection } from './sections.ts'
import { WorkspaceSection } from './workspace-section.tsx'

const contents = {
  appearance: AppearanceSection,
  keys: KeysSection,
  workspace: WorkspaceSection,
  policies: lazyPart(async () => (await import('../policies/policies-section.tsx')).PoliciesSection),
  retention: lazyPart(async () => (await import('../retention/retention-section.tsx')).RetentionSection),
  connection: ConnectionSection,
  diagnostics: DiagnosticsSection,
} as const

function takeFocus(tab: HTMLElement | null): void {
  tab?.focus()
}

/** What this console is set to, where it works, and what somebody who helps would ask. */
export function SettingsScreen() {
  const { settings } = useConsole()
  const shown = useStore(settings.list.store, shownSection)
  return (
    <>
      <ScreenBar>
        <h1>{settingsText.title}</h1>
      </ScreenBar>
      <Tabs
        className="settings"
        orientation="vertical"
        selectedKey={shown}
        onSelectionChange={(key) => {
          const section = sections.find((each) => each === key)
          if (section !== undefined) settings.show(section)
        }}
      >
        <TabList className="settings-sections" aria-label={settingsText.sectionsLabel}>
          {sections.map((section) => (
            <Tab
              key={section}
              id={section}
              className="settings-section"
              // The keys that move may have been pressed anywhere on the screen.
              {...(section === shown ? { ref: takeFocus } : {})}
            >
              {settingsText.sections(section)}
            </Tab>
          ))}
        </TabList>
        {sections.map((section) => {
          const Content = contents[section]
          return (
            <TabPanel key={section} id={section} className="settings-panel">
              <h2>{settingsText.sections(section)}</h2>
              <Suspense fallback={<div aria-busy="true" />}>
                <Content />
              </Suspense>
            </TabPanel>
          )
        })}
      </Tabs>
    </>
  )
}
