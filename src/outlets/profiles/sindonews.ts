import type { Outlet } from '../outlet.ts'

/** SINDOnews. */
export const sindonews: Outlet = {
  name: 'SINDOnews',
  hosts: ['sindonews.com'],
  marks: ['sindonews.com', 'sindonews', 'koran sindo'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div#detail-desc', 'div.detail-desc', 'div#content'],
      drop: [
        ['div.baca-inline', 'related-link'],
        ['div.baca-inline-head', 'related-link'],
      ],
    },
  ],
}
