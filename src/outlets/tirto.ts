import type { Outlet } from './outlet.ts'

/** Tirto.id. */
export const tirto: Outlet = {
  name: 'Tirto.id',
  hosts: ['tirto.id'],
  marks: ['tirto.id', 'tirto'],
}
