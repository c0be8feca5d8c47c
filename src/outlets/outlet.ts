import type { RemovalKind } from '../model/removal-kinds.ts'

/** One news outlet, as data: where it publishes, how it prints itself, how its pages are built. */
export interface Outlet {
  /** Its name as the outlet writes it. */
  readonly name: string
  /** Its hosts; every subdomain of one belongs to it. */
  readonly hosts: readonly string[]
  /** How its datelines and bylines print its name, in lower case. */
  readonly marks: readonly string[]
  /** How its pages were built, the newest look first. */
  readonly looks: readonly Look[]
}

/**
 * How the pages of an outlet are built since a day. Selectors are compound ones: tag, `#id`, `.class`, `[name=value]`, and no combinators.
 * A page is read with the first look whose `body` it has, whatever its date.
 */
export interface Look {
  /** The ISO day or year since when pages look so, null where unknown. */
  readonly since: string | null
  /** Whether real pages proved it, or it follows the outlet's known markup and is tested on a page written from it. */
  readonly proof: 'page' | 'markup'
  /** What holds the body; the first that holds text. */
  readonly body: readonly string[]
  /** What holds the visible line with the time of publication. */
  readonly published?: readonly string[]
  /** What holds the names of authors, and of editors. */
  readonly authors?: readonly string[]
  readonly editors?: readonly string[]
  /** What stands inside the body and is none of it. */
  readonly drop?: readonly (readonly [selector: string, kind: RemovalKind])[]
}
