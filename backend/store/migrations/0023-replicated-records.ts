export const replicatedRecords = {
  version: 23,
  name: '0023-replicated-records',
  sql: `
-- Consoles show links, policies, overrides and what members may do from now on: those that are there already come at the end of each
-- feed, and members once more.
DELETE FROM change WHERE entity = 'member' AND tombstone = 0;
INSERT INTO change (workspace_id, seq, entity, entity_id, tombstone, at)
  SELECT known.workspace_id, workspace.seq + row_number() OVER (PARTITION BY known.workspace_id ORDER BY known.entity, known.id), known.entity, known.id, 0, known.at
  FROM (
    SELECT workspace_id, 'link' AS entity, id, created_at AS at FROM link
    UNION ALL SELECT workspace_id, 'member', id, created_at FROM member
    UNION ALL SELECT workspace_id, 'override', id, updated_at FROM policy_override
    UNION ALL SELECT workspace_id, 'policy', provider, updated_at FROM service_policy
  ) AS known JOIN workspace ON workspace.id = known.workspace_id;
UPDATE workspace SET seq = seq + (SELECT count(*) FROM link WHERE link.workspace_id = workspace.id)
  + (SELECT count(*) FROM member WHERE member.workspace_id = workspace.id)
  + (SELECT count(*) FROM policy_override WHERE policy_override.workspace_id = workspace.id)
  + (SELECT count(*) FROM service_policy WHERE service_policy.workspace_id = workspace.id);
`,
} as const
