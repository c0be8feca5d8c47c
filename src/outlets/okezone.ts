import type { Outlet } from './outlet.ts'

/** Okezone. */
export const okezone: Outlet = {
  name: 'Okezone',
  hosts: ['okezone.com'],
  marks: ['okezone.com', 'okezone'],
}
