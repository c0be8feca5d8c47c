import type { Outlet } from '../outlet.ts'

/** Tirto.id. */
export const tirto: Outlet = {
  name: 'Tirto.id',
  hosts: ['tirto.id'],
  marks: ['tirto.id', 'tirto'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div.content-text-editor', 'div.article-content'],
      drop: [['div.baca-holder', 'related-link']],
    },
  ],
}
