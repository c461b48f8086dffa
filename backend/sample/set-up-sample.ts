import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { must } from '#shared/lib/must.ts'
import type { InstallationId, ProjectId, ResourceId } from '#shared/model/ids.ts'
import { insertSampleRun } from '#backend/features/sample/sample-run.ts'
import { findWorkspaceBySlug } from '#backend/features/workspaces/workspace-repository.ts'
import type { LocalCall } from '#backend/http/call-handler.ts'
import type { WriteDb } from '#backend/store/db.ts'
import { fullNameOf } from './cast.ts'
import {
  sampleAccounts,
  sampleFeeds,
  sampleMembers,
  sampleProjects,
  sampleRepositories,
  sampleTotal,
} from './scenario.ts'
import type { SampleRepository } from './scenario.ts'

export const sampleSlug = 'sample'
/** The sample's app is registered under this id: no app of GitHub's own has one that isn't a number. */
export const sampleAppId = 'switchboard-sample'

interface SetUp {
  readonly write: <T>(work: (db: WriteDb) => T) => T
  /** Calls for no workspace, and calls inside one: the same commands that the API offers. */
  readonly call: LocalCall
  readonly callIn: (workspaceId: string) => LocalCall
  readonly randomBytes: (count: number) => Uint8Array
  readonly anchorMs: number
}

/** The workspace with its app, people, projects, feeds, installations, repositories and mappings: all of it, or nothing. */
export function setUpSample({ write, call, callIn, randomBytes, anchorMs }: SetUp): void {
  write((db) => {
    if (findWorkspaceBySlug(db, sampleSlug) !== undefined) {
      throw new SwitchboardError(
        'sample.not_available',
        `There is a workspace ${sampleSlug} already, and it is not the sample.`,
      )
    }
    const workspace = call('workspaces.create', { body: { slug: sampleSlug, name: 'Sample' } })
    call('provider_apps.create', {
      body: {
        provider: 'github',
        appId: sampleAppId,
        name: 'Sample app',
        webhookSecret: Buffer.from(randomBytes(32)).toString('hex'),
        homeWorkspaceId: workspace.id,
      },
    })
    const within = callIn(workspace.id)
    const projects = createProjects(within)
    for (const member of sampleMembers) within('members.create', { body: member })
    for (const feed of sampleFeeds) within('feeds.create', { body: feed })
    for (const account of sampleAccounts) {
      const installation = within('installations.create', {
        body: {
          provider: 'github',
          externalInstallationId: String(account.installationId),
          account: { externalId: String(account.id), login: account.login, kind: 'organization' },
          active: true,
        },
      })
      for (const repository of sampleRepositories.filter((candidate) => candidate.account === account)) {
        createRepository(within, { repository, installationId: installation.id, projects })
      }
    }
    insertSampleRun(db, { workspaceId: workspace.id, total: sampleTotal, anchorAt: anchorMs })
  })
}

function createProjects(call: LocalCall): ReadonlyMap<string, ProjectId> {
  return new Map(sampleProjects.map((project) => [project.slug, call('projects.create', { body: project }).id]))
}

function createRepository(
  call: LocalCall,
  scope: {
    readonly repository: SampleRepository
    readonly installationId: InstallationId
    readonly projects: ReadonlyMap<string, ProjectId>
  },
): void {
  const { repository, installationId, projects } = scope
  const projectOf = (slug: string): ProjectId => must(projects.get(slug), 'the scenario names projects of its own')
  for (const signal of repository.signals) {
    call('git_signals.report', {
      body: {
        projectId: projectOf(signal.project),
        remoteUrl: `https://${signal.host}/${fullNameOf(repository)}.git`,
        branch: 'main',
      },
    })
  }
  // It appears when GitHub says that it was added, as new repositories do.
  if (repository.name === 'hiring-exercises') return
  const resource = call('resources.add', {
    params: { id: installationId },
    body: {
      externalId: String(repository.id),
      fullName: fullNameOf(repository),
      private: repository.private,
      defaultBranch: 'main',
    },
  })
  if (repository.mapping === undefined) return
  createMapping(call, {
    repository,
    installationId,
    resourceId: resource.id,
    projectId: projectOf(repository.mapping.project),
  })
}

function createMapping(
  call: LocalCall,
  of: {
    readonly repository: SampleRepository
    readonly installationId: InstallationId
    readonly resourceId: ResourceId
    readonly projectId: ProjectId
  },
): void {
  call('mappings.create', {
    body: {
      installationId: of.installationId,
      resourceId: of.resourceId,
      destination: { kind: 'project', id: of.projectId },
      filter: { events: [], branches: [...(of.repository.mapping?.branches ?? [])], paths: [] },
    },
  })
}
