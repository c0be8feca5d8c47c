/** Whether an address is of one of some hosts; one that names no host is of none. */
export type HostTest = (url: string | null) => boolean

const GLOB = /[*?[{]/

const made = new WeakMap<readonly string[], Promise<HostTest>>()

/** A test for some hosts, lower case: a name takes the hosts below it, too, a glob ("*.go.id") the whole name of a host. Made once for a list. */
export function hostTest(hosts: readonly string[]): Promise<HostTest> {
  const known = made.get(hosts) ?? makeTest(hosts)
  made.set(hosts, known)
  return known
}

async function makeTest(hosts: readonly string[]): Promise<HostTest> {
  const names = new Set(hosts.filter((host) => !GLOB.test(host)))
  const globs = hosts.filter((host) => GLOB.test(host))
  const matches = globs.length === 0 ? () => false : (await import('picomatch')).default(globs)
  return (url) => {
    const host = url === null ? '' : hostOf(url)
    if (host === '') return false
    for (let at = host; ; at = at.slice(at.indexOf('.') + 1)) {
      if (names.has(at)) return true
      if (!at.includes('.')) return matches(host)
    }
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/\.$/, '') : ''
}
