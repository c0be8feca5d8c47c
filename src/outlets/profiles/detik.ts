import type { Outlet } from '../outlet.ts'

/** detikcom. */
export const detik: Outlet = {
  name: 'detikcom',
  hosts: ['detik.com'],
  marks: [
    'detikcom',
    'detik.com',
    'detiknews',
    'detikfinance',
    'detikhealth',
    'detikhot',
    'detiksport',
    'detikinet',
    'detikoto',
    'detiktravel',
    'detikfood',
    'detikjateng',
    'detikjatim',
    'detikjabar',
    'detiksumut',
    'detiksulsel',
    'detikbali',
    'detikedu',
    'detikproperti',
    'detikx',
  ],
  looks: [
    {
      since: '2018',
      proof: 'page',
      body: ['div.detail__body-text', 'div.itp_bodycontent', 'div#detikdetailtext'],
      published: ['div.detail__date'],
      authors: ['div.detail__author'],
      drop: [
        ['table.linksisip', 'related-link'],
        ['div.parallaxindetail', 'advertisement'],
        ['div.detail__body-tag', 'tags'],
        ['div.detail__long-nav', 'pagination'],
        ['a.embed', 'advertisement'],
        ['div.noncontent', 'related-link'],
      ],
    },
    {
      since: '2011',
      proof: 'page',
      body: ['div.text_detail', 'div.detail_text'],
      published: ['div.date'],
      authors: ['div.author'],
      drop: [
        ['div.pic_artikel', 'caption'],
        ['table.linksisip', 'related-link'],
      ],
    },
  ],
}
