import type { Fields, Land } from '../data.ts'

declare global {
  /** Put in by the build. */
  const FIELDS: Fields
  const LAND: Land
}
