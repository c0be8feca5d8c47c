import type { Outlet } from './outlet.ts'

/** CNBC Indonesia. */
export const cnbcIndonesia: Outlet = {
  name: 'CNBC Indonesia',
  hosts: ['cnbcindonesia.com'],
  marks: ['cnbc indonesia', 'cnbcindonesia.com'],
}
