import type { Outlet } from './outlet.ts'

/** KapanLagi. */
export const kapanlagi: Outlet = {
  name: 'KapanLagi',
  hosts: ['kapanlagi.com'],
  marks: ['kapanlagi.com', 'kapanlagi'],
}
