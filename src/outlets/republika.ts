import type { Outlet } from './outlet.ts'

/** Republika. */
export const republika: Outlet = {
  name: 'Republika',
  hosts: ['republika.co.id', 'republika.id'],
  marks: ['republika.co.id', 'republika', 'republika online'],
}
