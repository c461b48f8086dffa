import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { z } from 'zod'
import { currentStamp, writeStamp } from './scripts/build-stamp.ts'
import { writeNotices } from './scripts/pack/third-party-notices.ts'

const root = import.meta.dirname
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
const notBundled = ['better-sqlite3', 'electron']
const builtins = [...builtinModules, /^node:/]

const entries: Readonly<Record<string, readonly string[]>> = {
  main: ['main/index.ts'],
  host: ['main/host.ts'],
  service: [
    'backend/cli.ts',
    'backend/embedded.ts',
    'backend/intake/intake-worker.ts',
    'backend/intake/checkpoint-worker.ts',
    'backend/store/postgres/postgres-thread.ts',
  ],
  storeWorker: ['main/store/store-worker.ts'],
  preload: ['preload/index.ts'],
  client: ['renderer/index.html'],
}

/** The entries of an environment, by the name of the file they become. */
function inputsOf(environment: string): Record<string, string> {
  const named = (entry: string) => entry.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
  return Object.fromEntries((entries[environment] ?? []).map((entry) => [named(entry), join(root, entry)]))
}

function nodeSide(environment: string, outDir: string): EnvironmentOptions {
  return {
    consumer: 'server',
    define: { __SWITCHBOARD_VERSION__: JSON.stringify(version) },
    resolve: {
      conditions: ['node', 'import', 'module', 'default'],
      noExternal: true,
      external: notBundled,
      builtins: [...builtins, 'electron'],
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'node22',
      // Stack traces in logs are read by people; size does not matter on this side.
      minify: false,
      sourcemap: true,
      ssr: true,
      license: { fileName: 'licenses.json' },
      rolldownOptions: {
        input: inputsOf(environment),
        external: [...notBundled, ...builtins],
        platform: 'node',
        output: {
          format: 'esm',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  }
}

/**
 * One CommonJS file. A sandboxed preload can't be anything else; main could, but an ES module is read asynchronously, and
 * Electron may be ready before it had its say about the sandbox and the scheme.
 */
function commonJsSide(environment: string, outDir: string): EnvironmentOptions {
  const side = nodeSide(environment, outDir)
  return {
    ...side,
    build: {
      ...side.build,
      rolldownOptions: {
        ...side.build?.rolldownOptions,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  }
}

export default defineConfig({
  root: join(root, 'renderer'),
  // Relative, so that the same files work under app://console/ and under http://127.0.0.1:PORT/.
  base: './',
  publicDir: false,
  plugins: [react()],
  // `pg` requires it as the class that its CommonJS file is; the module beside it, which would be taken, holds that as its default.
  resolve: { alias: { 'pg-pool': join(root, 'node_modules/pg-pool/index.js') } },
  environments: {
    client: {
      build: {
        outDir: join(root, 'dist/renderer'),
        emptyOutDir: true,
        target: 'chrome130',
        // The content security policy has no room for inline scripts, nor data: fonts.
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        license: { fileName: 'licenses.json' },
        rolldownOptions: {
          input: inputsOf('client'),
          output: {
            // One file of them compresses better than one for each set of screens that share some, and every screen has most.
            codeSplitting: {
              groups: [{ name: 'controls', test: /node_modules\/(@?react-aria|@?react-stately|@internationalized)/ }],
            },
          },
        },
      },
    },
    main: commonJsSide('main', join(root, 'dist/main')),
    host: nodeSide('host', join(root, 'dist/host')),
    service: nodeSide('service', join(root, 'dist/service')),
    storeWorker: nodeSide('storeWorker', join(root, 'dist/store-worker')),
    preload: commonJsSide('preload', join(root, 'dist/preload')),
  },
  builder: {
    async buildApp(builder) {
      const stamp = currentStamp(root)
      for (const name of Object.keys(entries)) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
      writeNotices(root)
      writeStamp(root, stamp)
    },
  },
})
