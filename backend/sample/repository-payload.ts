import { fullNameOf, organization, personPayload } from './cast.ts'
import type { Payload } from './example-payloads.ts'
import type { SampleRepository } from './scenario.ts'

const foundedMs = Date.UTC(2021, 3, 6, 9)

/** A repository of ours with the same fields, in the same forms, as the example's. */
export function repositoryPayload(
  example: Payload,
  repository: SampleRepository,
  atMs: number,
): Record<string, unknown> {
  const fullName = fullNameOf(repository)
  const oldName = String(example['full_name'])
  const next: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(example)) {
    if (typeof value === 'string') next[key] = value.replaceAll(oldName, fullName)
    else if (key === 'created_at' && typeof value === 'number') next[key] = foundedMs / 1000
    else if (key === 'pushed_at' && typeof value === 'number') next[key] = Math.floor(atMs / 1000)
    else next[key] = value
  }
  const now = new Date(atMs - 1_000).toISOString().replace(/\.\d{3}Z$/, 'Z')
  return {
    ...next,
    id: repository.id,
    node_id: Buffer.from(`010:Repository${repository.id}`).toString('base64'),
    name: repository.name,
    full_name: fullName,
    private: repository.private,
    fork: false,
    archived: false,
    description: null,
    ...('owner' in example ? { owner: personPayload(organization(repository.account)) } : {}),
    ...(typeof example['created_at'] === 'string'
      ? { created_at: new Date(foundedMs).toISOString().replace(/\.\d{3}Z$/, 'Z') }
      : {}),
    ...(typeof example['updated_at'] === 'string' ? { updated_at: now } : {}),
    ...(typeof example['pushed_at'] === 'string' ? { pushed_at: now } : {}),
    ...('default_branch' in example ? { default_branch: 'main' } : {}),
    ...('master_branch' in example ? { master_branch: 'main' } : {}),
    ...('visibility' in example ? { visibility: repository.private ? 'private' : 'public' } : {}),
  }
}
