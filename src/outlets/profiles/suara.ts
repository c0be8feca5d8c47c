import type { Outlet } from '../outlet.ts'

/** Suara.com. */
export const suara: Outlet = {
  name: 'Suara.com',
  hosts: ['suara.com'],
  marks: ['suara.com'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['article.detail-content', 'div.detail--content'],
      drop: [['div.baca-juga-new', 'related-link']],
    },
  ],
}
