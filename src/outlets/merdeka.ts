import type { Outlet } from './outlet.ts'

/** Merdeka. */
export const merdeka: Outlet = {
  name: 'Merdeka',
  hosts: ['merdeka.com'],
  marks: ['merdeka.com'],
}
