import type { CheerioAPI } from 'cheerio/slim'

/** A node of the parsed page. */
export type PageNode = ReturnType<CheerioAPI['root']>[0]['children'][number]
/** A tag of the parsed page. */
export type PageElement = Extract<PageNode, { attribs: { [name: string]: string } }>

/** One run of text between two breaks of line. */
export interface Block {
  text: string
  /** Characters of it that are links. */
  linked: number
  /** The element it stands in, an index into `Page.elements`. */
  element: number
  /** The nearest tag that breaks lines: "p", "li", "h2" … */
  tag: string
  /** Whether a picture or video stands right before it. */
  afterImage: boolean
}

/** One element, with the blocks inside it. */
export interface PageEntry {
  node: PageElement
  parent: number
  /** Its blocks are `Page.blocks[first]` to `[end - 1]`. */
  first: number
  end: number
}

/** A page laid flat in document order: its elements, its text in blocks, its metadata as printed. */
export interface Page {
  elements: PageEntry[]
  blocks: Block[]
  /** Contents of `meta` tags by name, property or itemprop, lower case. */
  meta: Map<string, string[]>
  /** Contents of JSON-LD scripts. */
  jsonLd: string[]
  title: string
  canonical: string | null
  /** `datetime` attributes of time tags that say they are the publication. */
  times: string[]
}

const SKIPPED = new Set(
  'script style title noscript template svg iframe object select button textarea canvas map audio math head amp-analytics'.split(
    ' ',
  ),
)
const IMAGES = new Set('img amp-img picture video figure'.split(' '))
const LINE_TAGS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
    'li main nav ol p pre section table tbody tfoot thead tr ul amp-img img video picture summary'
  ).split(' '),
)

/** Lays a parsed page flat, without recursion. */
export function readPage(roots: readonly PageNode[]): Page {
  const page: Page = { elements: [], blocks: [], meta: new Map(), jsonLd: [], title: '', canonical: null, times: [] }
  const writer = new BlockWriter(page.blocks)
  const stack: { node: PageNode; entry: number }[] = []
  const tags: string[] = ['body']
  let current = -1
  const push = (nodes: readonly PageNode[]) => {
    for (let i = nodes.length - 1; i >= 0; i--) stack.push({ node: nodes[i], entry: -1 })
  }
  push(roots)
  while (stack.length > 0) {
    const { node, entry } = stack.pop()!
    if (entry >= 0) {
      leave(page, writer, entry, tags)
      current = page.elements[entry].parent
      continue
    }
    if (node.type === 'text') {
      writer.add(node.data, current, tags[tags.length - 1])
      continue
    }
    if (!('attribs' in node)) continue
    readMetadata(node, page)
    if (SKIPPED.has(node.name)) {
      if (node.name === 'head') push(node.children.filter((child) => 'attribs' in child))
      continue
    }
    if (node.name === 'br') writer.flush()
    if (IMAGES.has(node.name)) writer.image()
    if (LINE_TAGS.has(node.name)) {
      writer.flush()
      tags.push(node.name)
    } else if (node.name === 'td' || node.name === 'th') writer.cell()
    // A link within a link is the next one: the first was never closed.
    if (node.name === 'a') writer.inLink = true
    page.elements.push({ node, parent: current, first: page.blocks.length, end: 0 })
    current = page.elements.length - 1
    stack.push({ node, entry: current })
    push(node.children)
  }
  writer.flush()
  return page
}

function leave(page: Page, writer: BlockWriter, entry: number, tags: string[]): void {
  const element = page.elements[entry]
  if (LINE_TAGS.has(element.node.name)) {
    writer.flush()
    tags.pop()
  }
  if (element.node.name === 'a') writer.inLink = false
  element.end = page.blocks.length + (writer.pending() ? 1 : 0)
}

/** Gathers text into blocks, white space made single. */
class BlockWriter {
  inLink = false
  private parts: string[] = []
  private linked = 0
  private element = -1
  private tag = 'body'
  private afterCell = false
  private afterImage = false
  private hasText = false
  private readonly blocks: Block[]

  constructor(blocks: Block[]) {
    this.blocks = blocks
  }

  add(data: string, element: number, tag: string): void {
    const isBlank = data.trim() === ''
    if (!isBlank && !this.pending()) {
      this.element = element
      this.tag = tag
    }
    if (!isBlank && this.afterCell) {
      if (this.pending()) this.parts.push(data.trimStart().startsWith(':') ? ' ' : ' | ')
      this.afterCell = false
    }
    if (!isBlank) this.hasText = true
    this.parts.push(data)
    if (this.inLink) this.linked += data.trim().length
  }

  cell(): void {
    this.afterCell = true
  }

  image(): void {
    this.flush()
    this.afterImage = true
  }

  pending(): boolean {
    return this.hasText
  }

  flush(): void {
    if (this.hasText) {
      const text = this.parts
        .join('')
        .replace(/[\s\u00a0\u200b]+/g, ' ')
        .trim()
      if (text !== '') {
        const linked = Math.min(this.linked, text.length)
        this.blocks.push({ text, linked, element: this.element, tag: this.tag, afterImage: this.afterImage })
        this.afterImage = false
      }
    }
    this.parts = []
    this.linked = 0
    this.hasText = false
    this.afterCell = false
  }
}

function readMetadata(node: PageElement, page: Page): void {
  const { name, attribs } = node
  if (name === 'meta' || (attribs.itemprop !== undefined && attribs.content !== undefined)) {
    const content = attribs.content?.trim()
    for (const key of [attribs.property, attribs.name, attribs.itemprop]) {
      if (key === undefined || !content) continue
      const list = page.meta.get(key.toLowerCase()) ?? []
      list.push(content)
      page.meta.set(key.toLowerCase(), list)
    }
  } else if (name === 'title' && page.title === '') page.title = ownText(node)
  else if (name === 'link' && attribs.rel?.toLowerCase() === 'canonical') page.canonical ??= attribs.href ?? null
  else if (name === 'script' && attribs.type?.toLowerCase().includes('ld+json')) page.jsonLd.push(ownText(node))
  else if (
    name === 'time' &&
    attribs.datetime &&
    /publish/i.test(`${attribs.itemprop} ${attribs.pubdate === undefined ? '' : 'publish'} ${attribs.class}`)
  ) {
    page.times.push(attribs.datetime)
  }
}

function ownText(node: PageElement): string {
  return node.children.map((child) => (child.type === 'text' ? child.data : '')).join('')
}
