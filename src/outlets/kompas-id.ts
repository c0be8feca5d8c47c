import type { Outlet } from './outlet.ts'

/** Kompas.id. */
export const kompasId: Outlet = {
  name: 'Kompas.id',
  hosts: ['kompas.id'],
  marks: ['kompas.id'],
}
