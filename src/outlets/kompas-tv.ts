import type { Outlet } from './outlet.ts'

/** KOMPAS.TV. */
export const kompasTv: Outlet = {
  name: 'KOMPAS.TV',
  hosts: ['kompas.tv'],
  marks: ['kompas.tv', 'kompastv'],
}
