/** What suggestions are listed, ordered and counted by; the same as `facetsOf` writes. Margin: that of the product's policy. */
export const replicaSuggestionFacets = {
  version: 6,
  name: 'replica-0006-suggestion-facets',
  sql: `
ALTER TABLE synced_suggestion ADD COLUMN group_key TEXT NOT NULL DEFAULT '';
ALTER TABLE synced_suggestion ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE synced_suggestion ADD COLUMN provider TEXT NOT NULL DEFAULT '';
ALTER TABLE synced_suggestion ADD COLUMN ambiguous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE synced_suggestion ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
ALTER TABLE synced_suggestion ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE synced_suggestion ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE synced_suggestion ADD COLUMN changed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE synced_suggestion ADD COLUMN past INTEGER NOT NULL DEFAULT 0;
UPDATE synced_suggestion SET
  group_key = 'resource/' || (json ->> '$.installationId') || '/' || resource_id,
  state = json ->> '$.state.kind',
  provider = json ->> '$.provider',
  confidence = coalesce(json ->> '$.candidates[0].confidence', 0),
  name = json ->> '$.resource.fullName',
  words = ' ' || lower(replace(replace(replace(replace(json ->> '$.resource.fullName', '/', ' '), '-', ' '), '_', ' '), '.', ' ')),
  changed_at = json ->> '$.changedAt',
  past = json_array_length(json, '$.pastDecisions'),
  ambiguous = coalesce(json ->> '$.candidates[0].isDeclined', 1) = 0 AND EXISTS (
    SELECT 1 FROM json_each(synced_suggestion.json, '$.candidates') rival WHERE rival.key > 0 AND (
      round((synced_suggestion.json ->> '$.candidates[0].confidence') - (rival.value ->> '$.confidence'), 4) < 0.2
      OR EXISTS (SELECT 1 FROM json_each(synced_suggestion.json, '$.candidates[0].equals') equal WHERE equal.value = rival.value ->> '$.projectName')));
CREATE INDEX synced_suggestion_surest ON synced_suggestion (state, confidence, id);
CREATE INDEX synced_suggestion_facets ON synced_suggestion (state, provider, ambiguous);
CREATE INDEX synced_suggestion_past ON synced_suggestion (id) WHERE past > 0;
`,
} as const
