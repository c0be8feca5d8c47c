import type { Outlet } from '../outlet.ts'

/** JPNN. */
export const jpnn: Outlet = {
  name: 'JPNN',
  hosts: ['jpnn.com'],
  marks: ['jpnn.com', 'jpnn'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div[itemprop=articleBody]', 'div.page-content'],
    },
  ],
}
