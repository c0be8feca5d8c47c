import type { Outlet } from '../outlet.ts'

/** kumparan. */
export const kumparan: Outlet = {
  name: 'kumparan',
  hosts: ['kumparan.com'],
  marks: ['kumparan', 'kumparan.com', 'kumparannews'],
  looks: [
    {
      since: null,
      proof: 'markup',
      body: ['div[data-qa-id=story-body]', 'div.StoryRenderer__EditorWrapper-sc-1f9fbz3-0', 'span[data-qa-id=story-paragraph]'],
    },
  ],
}
