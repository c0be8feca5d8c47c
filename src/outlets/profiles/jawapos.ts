import type { Outlet } from '../outlet.ts'

/** JawaPos. */
export const jawapos: Outlet = {
  name: 'JawaPos',
  hosts: ['jawapos.com'],
  marks: ['jawapos.com', 'jawapos', 'jawa pos'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['article.read__content', 'div.read__content', 'div.content'],
      drop: [['div.read__others', 'related-link']],
    },
  ],
}
