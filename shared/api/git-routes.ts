import { z } from 'zod'
import { buildCommitSnapshotSchema, buildSchema } from '../model/build.ts'
import { gitReportSchema, gitSignalSchema, reportGitSignalInput, shaSchema } from '../model/git-signal.ts'
import { buildIdSchema, projectIdSchema } from '../model/ids.ts'
import { pageOf, pageQuery } from './page.ts'
import { json, route } from './route.ts'

const buildParams = z.strictObject({ id: buildIdSchema })
const read = { kind: 'tenant', permission: 'read' } as const

export const gitRoutes = {
  'git_signals.list': route({
    method: 'GET',
    path: '/git-signals',
    summary: "What builds reported about projects' code.",
    access: read,
    query: pageQuery,
    answer: json(pageOf(gitSignalSchema)),
  }),
  'git_signals.report': route({
    method: 'POST',
    path: '/git-signals',
    summary: 'A clone or build reports what it works on: its remotes, branch and commits, at most 5,000 at a time.',
    access: { kind: 'tenant', permission: 'configure' },
    body: reportGitSignalInput,
    idempotent: true,
    inPieces: true,
    answer: json(gitReportSchema, 201),
  }),
  'builds.list': route({
    method: 'GET',
    path: '/builds',
    summary: 'What projects were built from, the newest first; by `commit` the build of each project that reported it.',
    access: read,
    query: pageQuery.extend({ project: projectIdSchema.optional(), commit: shaSchema.optional() }),
    answer: json(pageOf(buildSchema)),
  }),
  'builds.get': route({
    method: 'GET',
    path: '/builds/{id}',
    summary: 'One build.',
    access: read,
    params: buildParams,
    answer: json(buildSchema),
  }),
  'builds.commits': route({
    method: 'GET',
    path: '/builds/{id}/commits',
    summary: 'The commits that no build of the project had reported before, in the order of the report.',
    access: read,
    params: buildParams,
    query: pageQuery,
    answer: json(pageOf(buildCommitSnapshotSchema)),
  }),
} as const
