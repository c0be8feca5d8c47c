import type { Outlet } from '../outlet.ts'

/** Kompas.id. */
export const kompasId: Outlet = {
  name: 'Kompas.id',
  hosts: ['kompas.id'],
  marks: ['kompas.id'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div.content-article', 'div#articleBody', 'section.article-body'],
    },
  ],
}
