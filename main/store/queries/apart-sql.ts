/** The slug of `synced_project p` where another of its kind that is not archived has the name too; else null. */
export function apartSql(name: string): string {
  return `(SELECT p.slug WHERE EXISTS (SELECT 1 FROM synced_project q INDEXED BY synced_project_by_name
    WHERE q.archived = 0 AND q.name = ${name} COLLATE NOCASE AND q.id <> p.id AND q.kind = p.kind))`
}
