import type { Outlet } from './outlet.ts'

/** Suara.com. */
export const suara: Outlet = {
  name: 'Suara.com',
  hosts: ['suara.com'],
  marks: ['suara.com'],
}
