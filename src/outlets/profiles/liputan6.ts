import type { Outlet } from '../outlet.ts'

/** Liputan6. */
export const liputan6: Outlet = {
  name: 'Liputan6',
  hosts: ['liputan6.com'],
  marks: ['liputan6.com', 'liputan6'],
  looks: [
    {
      since: '2018',
      proof: 'markup',
      body: ['div.article-content-body__item-content', 'div.article-content-body'],
      drop: [
        ['div.baca-juga-collections', 'related-link'],
        ['div.baca-juga', 'related-link'],
      ],
    },
    {
      since: '2014',
      proof: 'page',
      body: ['div.read-page__content-body'],
      drop: [['div.baca-juga', 'related-link']],
    },
  ],
}
