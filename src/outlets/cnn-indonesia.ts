import type { Outlet } from './outlet.ts'

/** CNN Indonesia. */
export const cnnIndonesia: Outlet = {
  name: 'CNN Indonesia',
  hosts: ['cnnindonesia.com'],
  marks: ['cnn indonesia', 'cnnindonesia.com'],
}
