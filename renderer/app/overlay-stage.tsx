import { Suspense } from 'react'
import { useStore } from 'zustand'
import { Palette } from '../commands/palette.tsx'
import { DeclineMenu } from '../features/inbox/decline-menu.tsx'
import { AssignPicker } from '../features/inbox/assign-picker.tsx'
import { IgnoreMenu } from '../features/inbox/ignore-menu.tsx'
import { MapPicker } from '../features/inbox/map-picker.tsx'
import { SnoozeMenu } from '../features/inbox/snooze-menu.tsx'
import { useConsole } from './console-context.ts'
import { lazyPart } from './lazy-part.tsx'
import type { Overlay } from './overlays.ts'
import { OverlayFailed, PartBoundary } from './part-boundary.tsx'
import { focusListSoon } from '../ui/focus.ts'

// What the Inbox's own keys open comes with it; the rest is fetched when there is time.
const KeySheet = lazyPart(async () => (await import('../commands/key-sheet.tsx')).KeySheet)
const SettingsDialog = lazyPart(async () => (await import('../features/settings/settings-dialog.tsx')).SettingsDialog)
const ShortcutsDialog = lazyPart(
  async () => (await import('../features/shortcuts/shortcuts-dialog.tsx')).ShortcutsDialog,
)
const AboutDialog = lazyPart(async () => (await import('../features/about/about-dialog.tsx')).AboutDialog)
const SyncInspector = lazyPart(async () => (await import('../features/sync/sync-inspector.tsx')).SyncInspector)
const SupportDialog = lazyPart(
  async () => (await import('../features/support-bundle/support-dialog.tsx')).SupportDialog,
)
const NewWorkspace = lazyPart(async () => (await import('../features/workspaces/new-workspace.tsx')).NewWorkspace)
const ViewName = lazyPart(async () => (await import('../features/views/view-name.tsx')).ViewName)
const EventFileDialog = lazyPart(
  async () => (await import('../features/event-files/event-file-dialog.tsx')).EventFileDialog,
)
const ReplayDialog = lazyPart(async () => (await import('../features/replay/replay-dialog.tsx')).ReplayDialog)
const ReplayLocalDialog = lazyPart(
  async () => (await import('../features/replay/replay-local-dialog.tsx')).ReplayLocalDialog,
)
const RuleDialog = lazyPart(async () => (await import('../features/rules/rule-dialog.tsx')).RuleDialog)
const RulesDialog = lazyPart(async () => (await import('../features/rules/rules-dialog.tsx')).RulesDialog)
const RecordDialog = lazyPart(async () => (await import('../features/records/record-dialog.tsx')).RecordDialog)
const LetterDialog = lazyPart(async () => (await import('../features/dead-letters/letter-dialog.tsx')).LetterDialog)
const MembersDialog = lazyPart(async () => (await import('../features/records/members-dialog.tsx')).MembersDialog)
const OverridesDialog = lazyPart(async () => (await import('../features/records/overrides-dialog.tsx')).OverridesDialog)
const OverrideEditor = lazyPart(async () => (await import('../features/records/override-editor.tsx')).OverrideEditor)
const MappingDialog = lazyPart(async () => (await import('../features/mappings/mapping-dialog.tsx')).MappingDialog)
const BulkDialog = lazyPart(async () => (await import('../features/bulk/bulk-dialog.tsx')).BulkDialog)

/** What lies over the screen, where anything does. */
export function Overlays() {
  const { overlays } = useConsole()
  const { overlay } = useStore(overlays.store)
  function close(): void {
    overlays.close()
    focusListSoon()
  }
  return (
    <PartBoundary key={overlay.kind} fallback={<OverlayFailed onClose={close} />}>
      <Suspense>
        <Shown overlay={overlay} />
      </Suspense>
    </PartBoundary>
  )
}

function Shown({ overlay }: { readonly overlay: Overlay }) {
  switch (overlay.kind) {
    case 'palette':
      return <Palette />
    case 'keys':
      return <KeySheet />
    case 'settings':
      return <SettingsDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'about':
      return <AboutDialog />
    case 'sync':
      return <SyncInspector />
    case 'support':
      return <SupportDialog />
    case 'new-workspace':
      return <NewWorkspace />
    case 'view-name':
      return <ViewName view={overlay.view} />
    case 'event-file':
      return <EventFileDialog arrival={overlay.arrival} />
    case 'map':
    case 'route_once':
      return (
        <MapPicker key={overlay.kind} verb={overlay.kind} targets={overlay.targets} candidates={overlay.candidates} />
      )
    case 'replay':
      return <ReplayDialog ids={overlay.ids} plan={overlay.plan} waiting={overlay.waiting} />
    case 'replay-local':
      return <ReplayLocalDialog id={overlay.id} title={overlay.title} />
    case 'rule':
      return <RuleDialog draft={overlay.draft} isFromList={overlay.isFromList === true} replaces={overlay.replaces} />
    case 'rules':
      return <RulesDialog shown={overlay.shown ?? null} />
    case 'record':
      return <RecordDialog ask={overlay.ask} />
    case 'dead-letter':
      return <LetterDialog ask={overlay.ask} />
    case 'members':
      return <MembersDialog />
    case 'overrides':
      return <OverridesDialog />
    case 'override':
      return <OverrideEditor ask={overlay.ask} />
    case 'mapping':
      return <MappingDialog resource={overlay.resource} />
    case 'bulk':
      return <BulkDialog />
    case 'ignore':
      return <IgnoreMenu targets={overlay.targets} />
    case 'decline':
      return <DeclineMenu target={overlay.target} />
    case 'assign':
      return <AssignPicker targets={overlay.targets} />
    case 'snooze':
      return <SnoozeMenu targets={overlay.targets} />
    default:
      return null
  }
}
