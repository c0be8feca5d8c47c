import type { Outlet } from '../outlet.ts'

/** Media Indonesia. */
export const mediaIndonesia: Outlet = {
  name: 'Media Indonesia',
  hosts: ['mediaindonesia.com'],
  marks: ['mediaindonesia.com', 'media indonesia'],
  looks: [
    {
      since: '2024',
      proof: 'page',
      body: ['div.article'],
      published: ['span.datetime'],
      authors: ['div.author-2'],
      drop: [
        ['p.related-news', 'related-link'],
        ['div.ext-channel', 'promo'],
        ['div.info-author', 'byline'],
        ['div.flying-carpet', 'advertisement'],
      ],
    },
  ],
}
