import type { Outlet } from '../outlet.ts'

/** KOMPAS.com. */
export const kompas: Outlet = {
  name: 'KOMPAS.com',
  hosts: ['kompas.com'],
  marks: ['kompas.com', 'kompas.co.id', 'kompas'],
  looks: [
    {
      since: '2017',
      proof: 'page',
      body: ['div.read__content'],
      published: ['div.read__time'],
      authors: ['div#penulis', '.credit-title-nameEditor', '.read__author'],
      editors: ['div#editor'],
      drop: [
        ['span.ads-on-body', 'advertisement'],
        ['div.video', 'advertisement'],
        ['div.fb-quote', 'share'],
        ['div.inner-link-baca-juga', 'related-link'],
      ],
    },
    {
      since: '2013',
      proof: 'page',
      body: ['div.kcm-read-text'],
      published: ['div.kcm-date'],
      drop: [['div.kcm-read-copy', 'byline']],
    },
  ],
}
