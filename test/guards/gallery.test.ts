import { join } from 'node:path'
import { createBuilder } from 'vite'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { projectRoot } from '#scripts/project-root.ts'

const ours = join(projectRoot, 'renderer')

/** The modules of ours that the page's build takes in, from its own entries or from those that are named. */
async function modulesOf(input?: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const builder = await createBuilder({
    configFile: join(projectRoot, 'vite.config.ts'),
    logLevel: 'error',
    environments: {
      client: { build: { write: false, ...(input === undefined ? {} : { rolldownOptions: { input } }) } },
    },
  })
  const built = await builder.build(must(builder.environments['client'], 'the build has it'))
  return [built]
    .flat()
    .flatMap((result) => ('output' in result ? result.output : []))
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .filter((id) => id.startsWith(ours))
    .map((id) => id.slice(ours.length + 1))
}

const ofGallery = (modules: readonly string[]): readonly string[] => modules.filter((id) => id.startsWith('gallery/'))

test('the gallery is in no build', async () => {
  const modules = await modulesOf()
  expect(modules).toContain('app/main.tsx')
  expect(ofGallery(modules)).toEqual([])
})

test('a build that has the gallery is noticed', async () => {
  const modules = await modulesOf({ gallery: join(ours, 'gallery/gallery.html') })
  expect(ofGallery(modules)).toContain('gallery/gallery.tsx')
})
