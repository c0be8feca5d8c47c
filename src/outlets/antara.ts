import type { Outlet } from './outlet.ts'

/** ANTARA. */
export const antara: Outlet = {
  name: 'ANTARA',
  hosts: ['antaranews.com'],
  marks: ['antara', 'antara news', 'antaranews.com', 'antaranews', 'lkbn antara'],
}
