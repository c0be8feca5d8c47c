import type { Outlet } from '../outlet.ts'

/** Okezone. */
export const okezone: Outlet = {
  name: 'Okezone',
  hosts: ['okezone.com'],
  marks: ['okezone.com', 'okezone'],
  looks: [
    {
      since: '2018',
      proof: 'markup',
      body: ['div#contentx', 'div.c-detail', 'div#article-box'],
      drop: [
        ['div.box-gallery', 'caption'],
        ['div.detail-tag', 'tags'],
      ],
    },
  ],
}
