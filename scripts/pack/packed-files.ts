/** What may lie in the archive. A new kind of file is added here by whoever ships it, and by nobody else. */
const allowed: readonly RegExp[] = [
  /^package\.json$/,
  /^resources\/icon\.png$/,
  /^dist\/main\/index\.cjs$/,
  /^dist\/preload\/index\.cjs$/,
  /^dist\/renderer\/index\.html$/,
  /^dist\/renderer\/assets\/[\w-]+-[\w-]{8}\.(js|css|svg|png|woff2)$/,
  /^dist\/(service|store-worker)\/(?!cli\.)[\w-]+\.js$/,
  /^dist\/(service|store-worker)\/chunks\/[\w.-]+-[\w-]{8}\.js$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^node_modules\/better-sqlite3\/lib\/(binding|database|index|sqlite-error|util)\.js$/,
  /^node_modules\/better-sqlite3\/lib\/methods\/\w+\.js$/,
]

/** What the app can't do without. */
const required: readonly string[] = [
  'package.json',
  'resources/icon.png',
  'dist/main/index.cjs',
  'dist/preload/index.cjs',
  'dist/renderer/index.html',
  'dist/service/embedded.js',
  'dist/service/intake-worker.js',
  'dist/service/checkpoint-worker.js',
  'dist/store-worker/store-worker.js',
  'node_modules/better-sqlite3/LICENSE',
]

export interface Target {
  readonly platform: string
  readonly arch: string
}

/** The one native module of a package, as better-sqlite3 names it. */
export function nativeModule({ platform, arch }: Target): string {
  return `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`
}

/** What is wrong with the list of an archive's files, one line each. Paths are relative, with `/`. */
export function fileProblems(files: readonly string[], target: Target): string[] {
  const native = nativeModule(target)
  const extra = files.filter((file) => file !== native && !allowed.some((pattern) => pattern.test(file)))
  const missing = [...required, native].filter((file) => !files.includes(file))
  return [
    ...extra.map((file) => `${file} does not belong into a package`),
    ...missing.map((file) => `${file} is missing`),
  ]
}

const relativeImport = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)(["'])(\.{1,2}\/[^"'\n]+\.c?js)\1/g

/** Files that a bundled file asks for by their place, and that are not in the archive. */
export function brokenImports(file: string, text: string, files: ReadonlySet<string>): string[] {
  return [...text.matchAll(relativeImport)].flatMap(([, , target = '']) => {
    const path = new URL(target, `file:///${file}`).pathname.slice(1)
    return files.has(path) ? [] : [`${file} asks for ${path}, which is missing`]
  })
}

const secrets: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/]{40}/,
  'a GitHub token': /\bgh[opusr]_[A-Za-z0-9]{36}\b/,
  'a GitHub fine-grained token': /\bgithub_pat_\w{60}/,
  'an npm token': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a Slack token': /\bxox[abpr]-\d{8}/,
}

/** Secrets, and traces of the machine that built it, in one file of a package. */
export function textProblems(file: string, text: string, buildFolder: string): string[] {
  const found = Object.entries(secrets).flatMap(([name, pattern]) =>
    pattern.test(text) ? [`${file} contains ${name}`] : [],
  )
  return [
    ...found,
    ...(text.includes(buildFolder) ? [`${file} names the folder it was built in`] : []),
    ...(/^\/\/# sourceMappingURL=data:/m.test(text) ? [`${file} carries its source map`] : []),
  ]
}
