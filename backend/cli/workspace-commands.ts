import { SwitchboardError } from '#shared/errors/switchboard-error.ts'
import { archivableStateSchema } from '#shared/model/next-archived-at.ts'
import { createProjectInput, updateProjectInput } from '#shared/model/project.ts'
import type { Project } from '#shared/model/project.ts'
import { createWorkspaceInput } from '#shared/model/workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { archiveProject, renameProject, unarchiveProject } from '#backend/features/projects/change-project.ts'
import { createProject } from '#backend/features/projects/create-project.ts'
import { findProjectBySlug, listProjects } from '#backend/features/projects/project-repository.ts'
import { createWorkspace } from '#backend/features/workspaces/create-workspace.ts'
import { findWorkspaceBySlug, listWorkspaces } from '#backend/features/workspaces/workspace-repository.ts'
import { allItems } from './all-items.ts'
import { need, optional, parseFlags } from './command.ts'
import type { CliTools, Command, Flags } from './command.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** The workspace with a slug; throws `workspace.not_found`. */
export function workspaceBySlug(tools: CliTools, slug: string): Workspace {
  const workspace = findWorkspaceBySlug(tools.store.database.write, slug)
  if (workspace === undefined) throw new SwitchboardError('workspace.not_found', `There is no workspace ${slug}.`)
  return workspace
}

/** The tools of a command inside one workspace. */
export function inWorkspace(tools: CliTools, slug: string) {
  return { ...tools, workspaceId: workspaceBySlug(tools, slug).id, principal: { name: tools.actor } }
}

export const workspaceCommands: Readonly<Record<string, Command>> = {
  'workspace create': {
    usage: '--slug SLUG --name NAME [--production]',
    summary: 'creates a workspace',
    begins: true,
    options: { slug: text, name: text, production: flag },
    run: (tools, flags) => {
      const input = { slug: need(flags, 'slug'), name: need(flags, 'name'), production: flags['production'] === true }
      return createWorkspace(tools, parseFlags(createWorkspaceInput, input))
    },
  },
  'workspace list': {
    usage: '',
    summary: 'lists workspaces',
    options: {},
    run: (tools) => ({ items: listWorkspaces(tools.store.database.write) }),
  },
  'project create': {
    usage: '--workspace SLUG --slug SLUG --name NAME',
    summary: 'creates a project in a workspace',
    options: { workspace: text, slug: text, name: text },
    run: (tools, flags) => {
      const input = parseFlags(createProjectInput, { slug: need(flags, 'slug'), name: need(flags, 'name') })
      return createProject(inWorkspace(tools, need(flags, 'workspace')), input)
    },
  },
  'project list': {
    usage: '--workspace SLUG [--state active|archived]',
    summary: "lists a workspace's projects",
    options: { workspace: text, state: text },
    run: (tools, flags) => {
      const { id } = workspaceBySlug(tools, need(flags, 'workspace'))
      const state = parseFlags(archivableStateSchema.optional(), optional(flags, 'state'), '--state')
      return allItems((page) => listProjects(tools.store.database.write, id, { ...page, state }))
    },
  },
  'project rename': {
    usage: '--workspace SLUG --slug SLUG --name NAME',
    summary: 'gives a project another name; its slug stays',
    options: { workspace: text, slug: text, name: text },
    run: (tools, flags) => {
      const { id, version } = projectOf(tools, flags)
      const { name } = parseFlags(updateProjectInput, { name: need(flags, 'name') })
      return renameProject(inWorkspace(tools, need(flags, 'workspace')), id, { name, ifMatch: version })
    },
  },
  'project archive': {
    usage: '--workspace SLUG --slug SLUG',
    summary: 'puts a project away that no mapping and no enabled rule leads to',
    options: { workspace: text, slug: text },
    run: (tools, flags) => archiveProject(inWorkspace(tools, need(flags, 'workspace')), projectOf(tools, flags).id),
  },
  'project unarchive': {
    usage: '--workspace SLUG --slug SLUG',
    summary: 'brings a project back',
    options: { workspace: text, slug: text },
    run: (tools, flags) => unarchiveProject(inWorkspace(tools, need(flags, 'workspace')), projectOf(tools, flags).id),
  },
}

function projectOf(tools: CliTools, flags: Flags): Project {
  const { id } = workspaceBySlug(tools, need(flags, 'workspace'))
  const slug = need(flags, 'slug')
  const project = findProjectBySlug(tools.store.database.write, id, slug)
  if (project === undefined) throw new SwitchboardError('project.not_found', `There is no project ${slug}.`)
  return project
}
