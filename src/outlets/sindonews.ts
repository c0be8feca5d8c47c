import type { Outlet } from './outlet.ts'

/** SINDOnews. */
export const sindonews: Outlet = {
  name: 'SINDOnews',
  hosts: ['sindonews.com'],
  marks: ['sindonews.com', 'sindonews', 'koran sindo'],
}
