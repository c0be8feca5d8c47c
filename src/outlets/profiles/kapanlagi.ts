import type { Outlet } from '../outlet.ts'

/** KapanLagi. */
export const kapanlagi: Outlet = {
  name: 'KapanLagi',
  hosts: ['kapanlagi.com'],
  marks: ['kapanlagi.com', 'kapanlagi'],
  looks: [
    {
      since: '2018',
      proof: 'markup',
      body: ['div.body-paragraph'],
    },
    {
      since: '2013',
      proof: 'page',
      body: ['div.entertainment-detail-news'],
      published: ['span.newsdetail-schedule-new'],
      drop: [['div.entertainment-newsdetail-image-caption', 'caption']],
    },
  ],
}
