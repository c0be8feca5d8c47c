import type { Outlet } from './outlet.ts'

/** Bisnis.com. */
export const bisnis: Outlet = {
  name: 'Bisnis.com',
  hosts: ['bisnis.com'],
  marks: ['bisnis.com', 'bisnis'],
}
