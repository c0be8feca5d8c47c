import type { Outlet } from './outlet.ts'

/** VIVA. */
export const viva: Outlet = {
  name: 'VIVA',
  hosts: ['viva.co.id', 'vivanews.com'],
  marks: ['viva', 'viva.co.id', 'vivanews', 'vivanews.com', 'viva.id'],
}
