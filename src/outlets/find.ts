import { OUTLETS } from './index.ts'
import type { Outlet } from './outlet.ts'

const BY_HOST = new Map(OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)))
const BY_MARK = new Map(OUTLETS.flatMap((outlet) => outlet.marks.map((mark) => [mark, outlet] as const)))
const LONGEST_MARK = Math.max(...[...BY_MARK.keys()].map((mark) => mark.length))
/** "Lampost.co", "posmetro-medan.com", "Kabarnews": a site that names itself by its host, or as what it brings. */
const SITE = /^(?:[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|co|id|net|news|tv|org|info)|\p{Lu}\p{L}{2,}news)$/iu

/** The host of a URL, lower case and without "www.", or null. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const host = new URL(url).hostname.toLowerCase().replace(/^(?:www|m|amp)\./, '')
  return host === '' ? null : host
}

/** The outlet that publishes on a host or a parent of it, or null. */
export function outletOfHost(host: string): Outlet | null {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const outlet = BY_HOST.get(at)
    if (outlet) return outlet
  }
  return null
}

/** The name of the outlet a URL belongs to: that of a known outlet, else the host; null without a web host. */
export function outletOfUrl(url: string): string | null {
  const host = hostOf(url)
  if (host === null) return null
  return outletOfHost(host)?.name ?? host
}

/** The known outlet whose host a folder of a path is named for ("detik.com/2022/a.txt", "www.kompas.com/b.html"), the innermost, or null. */
export function outletOfPath(path: string): Outlet | null {
  const folders = path.toLowerCase().split(/[/\\]/).slice(0, -1)
  for (const folder of folders.reverse()) {
    const outlet = outletOfHost(folder)
    if (outlet !== null) return outlet
  }
  return null
}

/** The name of the outlet that is called so, by its name, a mark or host of it, or a URL; else what it is called. */
export function outletCalled(called: string): string {
  const text = called.trim()
  return outletNamed(text)?.name ?? outletOfHost(text.toLowerCase())?.name ?? outletOfUrl(text) ?? text
}

/** The known outlet that prints itself so, or null. */
export function outletNamed(mark: string): Outlet | null {
  return BY_MARK.get(mark.trim().toLowerCase()) ?? null
}

/** The name of the outlet that prints itself so ("KOMPAS.com", "CNN Indonesia", "Lampost.co"), or null. */
export function outletOfMark(mark: string): string | null {
  const text = mark.trim()
  const known = text.length > LONGEST_MARK ? undefined : BY_MARK.get(text.toLowerCase())
  return known?.name ?? (SITE.test(text) ? text : null)
}
