import type { Outlet } from '../outlet.ts'

/** VIVA. */
export const viva: Outlet = {
  name: 'VIVA',
  hosts: ['viva.co.id', 'vivanews.com'],
  marks: ['viva', 'viva.co.id', 'vivanews', 'vivanews.com', 'viva.id'],
  looks: [
    {
      since: '2019',
      proof: 'markup',
      body: ['div.main-content-detail'],
    },
    {
      since: '2013',
      proof: 'page',
      body: ['div#article-content'],
      drop: [['blockquote.twitter-tweet', 'advertisement']],
    },
  ],
}
