/** One news outlet, as data: where it publishes and how it prints itself. */
export interface Outlet {
  /** Its name as the outlet writes it. */
  readonly name: string
  /** Its hosts; every subdomain of one belongs to it. */
  readonly hosts: readonly string[]
  /** How its datelines and bylines print its name, in lower case. */
  readonly marks: readonly string[]
}
