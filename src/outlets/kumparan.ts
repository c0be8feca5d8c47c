import type { Outlet } from './outlet.ts'

/** kumparan. */
export const kumparan: Outlet = {
  name: 'kumparan',
  hosts: ['kumparan.com'],
  marks: ['kumparan', 'kumparan.com', 'kumparannews'],
}
