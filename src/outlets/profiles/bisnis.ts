import type { Outlet } from '../outlet.ts'

/** Bisnis.com. */
export const bisnis: Outlet = {
  name: 'Bisnis.com',
  hosts: ['bisnis.com'],
  marks: ['bisnis.com', 'bisnis'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['article.detailsContent', 'div.detailsContent'],
      drop: [['div.baca-juga-box', 'related-link']],
    },
  ],
}
