import type { Outlet } from '../outlet.ts'

/** Merdeka. */
export const merdeka: Outlet = {
  name: 'Merdeka',
  hosts: ['merdeka.com'],
  marks: ['merdeka.com'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div.dt-body', 'div.mdk-body-paragpraph', 'div.body-paragraph'],
    },
  ],
}
