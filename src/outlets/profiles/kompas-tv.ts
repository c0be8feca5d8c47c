import type { Outlet } from '../outlet.ts'

/** KOMPAS.TV. */
export const kompasTv: Outlet = {
  name: 'KOMPAS.TV',
  hosts: ['kompas.tv'],
  marks: ['kompas.tv', 'kompastv'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div.detail__body-content', 'div.detail-content', 'div#content_article'],
    },
  ],
}
