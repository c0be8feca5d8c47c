import type { Outlet } from '../outlet.ts'

/** CNBC Indonesia. */
export const cnbcIndonesia: Outlet = {
  name: 'CNBC Indonesia',
  hosts: ['cnbcindonesia.com'],
  marks: ['cnbc indonesia', 'cnbcindonesia.com'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div.detail-text', 'div.detail_text'],
      drop: [
        ['table.linksisip', 'related-link'],
        ['div.paradetail', 'advertisement'],
      ],
    },
  ],
}
