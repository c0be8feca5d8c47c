import type { Outlet } from './outlet.ts'

/** Tempo. */
export const tempo: Outlet = {
  name: 'Tempo',
  hosts: ['tempo.co'],
  marks: ['tempo.co', 'tempo interaktif', 'tempo', 'koran tempo'],
}
