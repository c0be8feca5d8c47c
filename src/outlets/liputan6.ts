import type { Outlet } from './outlet.ts'

/** Liputan6. */
export const liputan6: Outlet = {
  name: 'Liputan6',
  hosts: ['liputan6.com'],
  marks: ['liputan6.com', 'liputan6'],
}
