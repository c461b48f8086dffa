import '../inbox/detail.css'
import { Suspense } from 'react'
import { Boxes, Lock, MousePointerClick } from 'lucide-react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { useStore } from 'zustand'
import type { InstallationRow, ResourceRow } from '#shared/ipc/catalog-calls.ts'
import { useConsole } from '../../app/console-context.ts'
import { lazyPart } from '../../app/lazy-part.tsx'
import { formatCount } from '../../ui/format.ts'
import { providerNames } from '#shared/domain/provider-names.ts'
import { ProviderMark } from '../../ui/provider-mark.tsx'
import { StatePanel } from '../../ui/state-panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { TableColumn } from '../../ui/table-head.tsx'
import { Tag } from '../../ui/tag.tsx'
import { recordText } from '../records/messages.ts'
import { DetailList } from './detail-list.tsx'
import { InstallationLinks } from './installation-links.tsx'
import { InstallationVerdicts, LinkVerdicts } from './installation-verdicts.tsx'
import type { InstallationTab } from './installations.ts'
import { installationTabs } from './installations.ts'
import { installationText } from './messages.ts'
import { PullLines } from './pull-lines.tsx'

const InstallationMappings = lazyPart(async () => (await import('./installation-mappings.tsx')).InstallationMappings)
const InstallationDeliveries = lazyPart(
  async () => (await import('./installation-deliveries.tsx')).InstallationDeliveries,
)
const InstallationActivity = lazyPart(async () => (await import('./installation-activity.tsx')).InstallationActivity)
const InstallationPermissions = lazyPart(
  async () => (await import('./installation-permissions.tsx')).InstallationPermissions,
)

const { resourceColumns } = installationText
const columns: readonly TableColumn[] = [
  { id: 'name', title: resourceColumns.name },
  { id: 'destinations', title: resourceColumns.destinations },
  { id: 'open', title: resourceColumns.open, isRight: true },
]
const cells = (row: ResourceRow) => <ResourceCells row={row} />
const tabTitles: Readonly<Record<InstallationTab, string>> = {
  overview: 'Overview',
  mappings: 'Mappings',
  links: 'Links',
  webhooks: 'Webhooks',
  activity: 'Activity',
  permissions: 'Permissions',
}

/** The installation under the cursor: its state in words, then where each of its resources goes. */
export function InstallationDetail() {
  const { installations } = useConsole()
  const row = useStore(installations.list.store, installations.list.current)
  const tab = useStore(installations.store, (state) => state.tab)
  if (row === undefined) {
    return (
      <section className="detail" aria-label={installationText.detailLabel}>
        <StatePanel icon={MousePointerClick} title={installationText.noneTitle} />
      </section>
    )
  }
  return (
    <section className="detail" aria-label={installationText.detailLabel}>
      <InstallationHead row={row} />
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => installations.show(installationTabs.find((each) => each === key) ?? 'overview')}
      >
        <TabList className="tab-list" aria-label={recordText.tabs}>
          {installationTabs.map((id) => (
            <Tab key={id} id={id} className="tab">
              {tabTitles[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="overview" className="tab-panel">
          <Resources />
          <InstallationVerdicts row={row} />
        </TabPanel>
        <TabPanel id="mappings" className="tab-panel">
          <Suspense fallback={<div className="app-loading" aria-busy="true" />}>
            <InstallationMappings />
          </Suspense>
        </TabPanel>
        <TabPanel id="links" className="tab-panel">
          <InstallationLinks />
          <LinkVerdicts row={row} />
        </TabPanel>
        <TabPanel id="webhooks" className="tab-panel">
          <Suspense fallback={<div className="app-loading" aria-busy="true" />}>
            <InstallationDeliveries />
          </Suspense>
        </TabPanel>
        <TabPanel id="activity" className="tab-panel">
          <Suspense fallback={<div className="app-loading" aria-busy="true" />}>
            <InstallationActivity key={row.id} row={row} />
          </Suspense>
        </TabPanel>
        <TabPanel id="permissions" className="tab-panel">
          <Suspense fallback={<div className="app-loading" aria-busy="true" />}>
            <InstallationPermissions key={row.id} row={row} />
          </Suspense>
        </TabPanel>
      </Tabs>
    </section>
  )
}

function Resources() {
  const { installations } = useConsole()
  return (
    <DetailList
      className="resources"
      list={installations.resources}
      label={installationText.resources}
      columns={columns}
      cells={cells}
      empty={{ icon: Boxes, title: installationText.noResources, why: installationText.noResourcesWhy }}
    />
  )
}

function InstallationHead(props: { readonly row: InstallationRow }) {
  const { row } = props
  const words = installationText.rowWords(row)
  return (
    <header className="detail-head">
      <h2>
        {row.accountLogin} <span>{installationText.mapped(row.mapped, row.resources)}</span>
      </h2>
      <div className="detail-meta">
        <span className="who">
          <ProviderMark provider={row.provider} />
          {providerNames[row.provider]}, {row.accountKind}
        </span>
        <span>{row.host}</span>
        <span>{installationText.externalId(row.externalInstallationId)}</span>
      </div>
      <div className="detail-meta">
        <Status tone={words.tone}>{words.word}</Status>
        <span>{words.meaning}</span>
        {row.unsynced ? <Tag sign="↑">{recordText.unsynced}</Tag> : null}
        {row.isAwaited ? (
          <Tag tone="warn" sign="?">
            {recordText.awaited}
          </Tag>
        ) : null}
      </div>
      <PullLines provider={row.provider} host={row.host} />
    </header>
  )
}

function ResourceCells(props: { readonly row: ResourceRow }) {
  const { row } = props
  return (
    <>
      <span role="gridcell" className="with-mark">
        <span>{row.fullName}</span>
        {row.removedAt === null ? null : <Tag tone="bad">{installationText.removed}</Tag>}
        {row.archived ? <Tag>{installationText.archived}</Tag> : null}
        {row.private ? <PrivateMark /> : null}
      </span>
      <span role="gridcell">
        {row.destinations.length > 0 ? (
          row.destinations.join(', ')
        ) : (
          <Status tone="idle" sign="–">
            {installationText.gap}
          </Status>
        )}
      </span>
      <span role="gridcell" className="right">
        {formatCount(row.openItems)}
      </span>
    </>
  )
}

function PrivateMark() {
  return (
    <span className="private-mark" title={installationText.private}>
      <Lock size={12} strokeWidth={1.8} aria-hidden="true" />
      <span className="unseen">{installationText.private}</span>
    </span>
  )
}
