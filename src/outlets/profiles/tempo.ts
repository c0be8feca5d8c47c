import type { Outlet } from '../outlet.ts'

/** Tempo. */
export const tempo: Outlet = {
  name: 'Tempo',
  hosts: ['tempo.co'],
  marks: ['tempo.co', 'tempo interaktif', 'tempo', 'koran tempo'],
  looks: [
    {
      since: '2018',
      proof: 'markup',
      body: ['div.detail-konten', 'div.detail-in', 'div#isi', 'div#content-wrapper'],
      published: ['p.date'],
      authors: ['p.reporter', 'div.reporter'],
      editors: ['p.editor'],
      drop: [
        ['div.bacajuga', 'related-link'],
        ['div.paralaxCont', 'advertisement'],
      ],
    },
  ],
}
