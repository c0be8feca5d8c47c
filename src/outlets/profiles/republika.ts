import type { Outlet } from '../outlet.ts'

/** Republika. */
export const republika: Outlet = {
  name: 'Republika',
  hosts: ['republika.co.id', 'republika.id'],
  marks: ['republika.co.id', 'republika', 'republika online'],
  looks: [
    {
      since: '2019',
      proof: 'markup',
      body: ['div.article-content', 'div.artikel'],
      published: ['div.date-item__headline'],
    },
    {
      since: '2014',
      proof: 'page',
      body: ['div.content-detail'],
    },
  ],
}
