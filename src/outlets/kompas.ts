import type { Outlet } from './outlet.ts'

/** KOMPAS.com. */
export const kompas: Outlet = {
  name: 'KOMPAS.com',
  hosts: ['kompas.com'],
  marks: ['kompas.com', 'kompas.co.id', 'kompas'],
}
