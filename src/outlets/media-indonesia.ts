import type { Outlet } from './outlet.ts'

/** Media Indonesia. */
export const mediaIndonesia: Outlet = {
  name: 'Media Indonesia',
  hosts: ['mediaindonesia.com'],
  marks: ['mediaindonesia.com', 'media indonesia'],
}
