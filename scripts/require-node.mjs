// Plain JavaScript, because a Node too old for the product is also too old to read TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(`Switchboard needs Node 22.18 or newer; this is Node ${process.versions.node}.\n`)
  process.exit(1)
}
