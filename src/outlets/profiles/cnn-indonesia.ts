import type { Outlet } from '../outlet.ts'

/** CNN Indonesia. */
export const cnnIndonesia: Outlet = {
  name: 'CNN Indonesia',
  hosts: ['cnnindonesia.com'],
  marks: ['cnn indonesia', 'cnnindonesia.com'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div.detail-text', 'div#detikdetailtext', 'div.detail_text'],
      drop: [
        ['table.linksisip', 'related-link'],
        ['div.paradetail', 'advertisement'],
        ['div.topiksisip', 'related-link'],
      ],
    },
  ],
}
