import type { Outlet } from './outlet.ts'

/** detikcom. */
export const detik: Outlet = {
  name: 'detikcom',
  hosts: ['detik.com'],
  marks: [
    'detikcom',
    'detik.com',
    'detiknews',
    'detikfinance',
    'detikhealth',
    'detikhot',
    'detiksport',
    'detikinet',
    'detikoto',
    'detiktravel',
    'detikfood',
    'detikjateng',
    'detikjatim',
    'detikjabar',
    'detiksumut',
    'detiksulsel',
    'detikbali',
    'detikedu',
    'detikproperti',
    'detikx',
  ],
}
