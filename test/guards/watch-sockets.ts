import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Reads a file or folder of /proc, whose process may have ended meanwhile. */
function orNone<T>(read: () => T, none: T): T {
  try {
    return read()
  } catch {
    return none
  }
}

function processTree(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const stat = orNone(() => readFileSync(`/proc/${name}/stat`, 'utf8'), '')
      return { pid: Number(name), parent: Number(/\) \S (\d+) /.exec(stat)?.[1]) }
    })
  const below = (pid: number): number[] => [
    pid,
    ...parents.filter(({ parent }) => parent === pid).flatMap((child) => below(child.pid)),
  ]
  return below(root)
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  return orNone(() => readdirSync(folder), []).flatMap((fd) => {
    const inode = /^socket:\[(\d+)\]$/.exec(orNone(() => readlinkSync(`${folder}/${fd}`), ''))?.[1]
    return inode === undefined ? [] : [inode]
  })
}

/** `0100007F:1F90` is loopback, as are ::1 and an IPv4 loopback in an IPv6 address; all zeros is nobody. */
function leavesTheMachine(remote: string): boolean {
  const [address = ''] = remote.split(':')
  return !/^0+$/.test(address) && !/^(0{24}01000000|(0{16}FFFF0000)?[0-9A-F]{6}7F)$/.test(address)
}

/** Every socket of a process and all below it that has a peer on another machine, DNS among them: `udp 01010101:0035`. */
function peersOf(root: number): string[] {
  const own = new Set(processTree(root).flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
    readFileSync(`/proc/net/${protocol}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , remote = '', , , , , , , inode = '']) => own.has(inode) && leavesTheMachine(remote))
      .map(([, , remote]) => `${protocol} ${remote ?? ''}`),
  )
}

/** Looks again and again until it is stopped; then it tells what it saw. Linux only. */
export function watchSockets(root: number): { readonly looks: () => number; readonly stop: () => string[] } {
  const seen = new Set<string>()
  let looks = 0
  const timer = setInterval(() => {
    looks += 1
    for (const peer of peersOf(root)) seen.add(peer)
  }, 25)
  return {
    looks: () => looks,
    stop() {
      clearInterval(timer)
      return [...seen]
    },
  }
}
