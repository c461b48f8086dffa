/** Names in the first table of docs/dependencies.md: what ships, alone or inside a bundle. */
export function shippedPackages(page: string): string[] {
  const [, product = ''] = /^## In the product$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(page) ?? []
  // Electron's npm package is a downloader: what ships is the binary, with its own licence beside it.
  return [...product.matchAll(/^\| ([^|]+) \| \d/gm)]
    .flatMap(([, names = '']) => names.split(', '))
    .filter((name) => name !== 'electron')
}
