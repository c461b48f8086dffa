import { z } from 'zod'
import { projectIdSchema } from '../model/ids.ts'
import { archivableStateSchema } from '../model/next-archived-at.ts'
import { createProjectInput, projectSchema, updateProjectInput } from '../model/project.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const params = z.strictObject({ id: projectIdSchema })
const configure = { kind: 'tenant', permission: 'configure' } as const

export const projectRoutes = {
  'projects.list': route({
    method: 'GET',
    path: '/projects',
    summary: 'Projects by name.',
    access: { kind: 'tenant', permission: 'read' },
    query: pageQuery.extend({ state: archivableStateSchema.optional() }),
    answer: json(pageOf(projectSchema)),
  }),
  'projects.create': route({
    method: 'POST',
    path: '/projects',
    summary: 'Creates a project.',
    access: configure,
    body: createProjectInput,
    idempotent: true,
    answer: json(projectSchema, 201),
  }),
  'projects.update': route({
    method: 'PATCH',
    path: '/projects/{id}',
    summary: 'Renames a project; its slug stays.',
    access: configure,
    params,
    body: updateProjectInput,
    versioned: true,
    answer: json(projectSchema),
  }),
  'projects.archive': route({
    method: 'POST',
    path: '/projects/{id}/archive',
    summary: 'Puts a project away that nothing leads to any more; its slug stays taken.',
    access: configure,
    params,
    idempotent: true,
    answer: json(projectSchema),
  }),
  'projects.unarchive': route({
    method: 'POST',
    path: '/projects/{id}/unarchive',
    summary: 'Brings a project back.',
    access: configure,
    params,
    idempotent: true,
    answer: json(projectSchema),
  }),
} as const
