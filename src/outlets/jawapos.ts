import type { Outlet } from './outlet.ts'

/** JawaPos. */
export const jawapos: Outlet = {
  name: 'JawaPos',
  hosts: ['jawapos.com'],
  marks: ['jawapos.com', 'jawapos', 'jawa pos'],
}
