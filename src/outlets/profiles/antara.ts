import type { Outlet } from '../outlet.ts'

/** ANTARA. */
export const antara: Outlet = {
  name: 'ANTARA',
  hosts: ['antaranews.com'],
  marks: ['antara', 'antara news', 'antaranews.com', 'antaranews', 'lkbn antara'],
  looks: [
    {
      since: '2019',
      proof: 'markup',
      body: ['div.wrap__article-detail-content', 'div.post-content'],
      published: ['span.article__date'],
      drop: [
        ['span.baca-juga', 'related-link'],
        ['p.text-muted', 'byline'],
      ],
    },
    {
      since: '2012',
      proof: 'page',
      body: ['div#content_news'],
      published: ['div.date'],
      authors: ['div.byline'],
      drop: [
        ['p.date', 'navigation'],
        ['div#caption_news', 'caption'],
      ],
    },
  ],
}
