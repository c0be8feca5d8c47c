import { join } from 'node:path'
import type { ArticleRecord } from '../model/record.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter } from './format.ts'
import { fileNames } from './names.ts'

/** Characters XML 1.0 cannot hold, halves of surrogate pairs among them. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** TimeML: a .tml an article, its text with TIMEX3 tags and an EVENT an incident, linked to its day; a value that could not be resolved is XXXX-XX-XX. */
export function writeTimeml(folder: string, overwrite = false): FolderWriter {
  const nameOf = fileNames()
  return {
    record: (record) => writeFiles({ [join(folder, `${nameOf(record.id)}.tml`)]: documentOf(record) }, overwrite),
    end: () => undefined,
  }
}

function documentOf(record: ArticleRecord): string {
  const { article, id } = record
  const tags = tagsOf(record)
  const created =
    article.published === null ? '' : timex('t0', 'DATE', article.published.slice(0, 10), null, CREATION, article.published)
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DOCID>${escapeXml(id)}</DOCID>
<DCT>${created}</DCT>
<TITLE>${escapeXml(article.title ?? '')}</TITLE>
<TEXT>${tagged(article.text, tags)}</TEXT>
${links(record, tags)}</TimeML>
`
}

const CREATION = ' temporalFunction="false" functionInDocument="CREATION_TIME"'

interface Tag {
  readonly id: string
  readonly span: readonly [number, number]
  readonly around: (text: string) => string
}

/** The tags of a text in order. They cannot overlap: of two expressions over the same words the first stands. */
function tagsOf({ dates, incidents }: ArticleRecord): Tag[] {
  const all: Tag[] = [
    ...dates.map(({ span, type, value, mod }, i) => {
      const id = timexId(i)
      const around = (text: string) => timex(id, type.toUpperCase(), value ?? 'XXXX-XX-XX', mod?.toUpperCase() ?? null, '', text)
      return { id, span, around }
    }),
    ...incidents.map(({ span, type }, i) => {
      const id = eventId(i)
      const around = (text: string) => `<EVENT eid="${id}" class="OCCURRENCE" comment="${type}">${escapeXml(text)}</EVENT>`
      return { id, span, around }
    }),
  ]
  let end = 0
  return all
    .sort((one, other) => one.span[0] - other.span[0])
    .filter(({ span }) => {
      const stands = span[0] >= end
      if (stands) end = span[1]
      return stands
    })
}

const timexId = (i: number) => `t${i + 1}`
const eventId = (i: number) => `e${i + 1}`

function tagged(text: string, tags: readonly Tag[]): string {
  const points = Array.from(text)
  let out = ''
  let at = 0
  for (const { span, around } of tags) {
    out += escapeXml(points.slice(at, span[0]).join('')) + around(points.slice(...span).join(''))
    at = span[1]
  }
  return out + escapeXml(points.slice(at).join(''))
}

/** An instance an event, tied to the day on which it was. */
function links({ dates, incidents }: ArticleRecord, tags: readonly Tag[]): string {
  const ids = new Set(tags.map(({ id }) => id))
  let out = ''
  incidents.forEach(({ date }, i) => {
    if (!ids.has(eventId(i))) return
    out += `<MAKEINSTANCE eiid="ei${i + 1}" eventID="${eventId(i)}" tense="NONE" aspect="NONE" polarity="POS" pos="OTHER"/>\n`
    const day = dates.findIndex(({ id }) => id === date)
    if (ids.has(timexId(day)))
      out += `<TLINK lid="l${i + 1}" eventInstanceID="ei${i + 1}" relatedToTime="${timexId(day)}" relType="IS_INCLUDED"/>\n`
  })
  return out
}

function timex(id: string, type: string, value: string, mod: string | null, more: string, text: string): string {
  const modifier = mod === null ? '' : ` mod="${mod}"`
  return `<TIMEX3 tid="${id}" type="${type}" value="${escapeXml(value)}"${modifier}${more}>${escapeXml(text)}</TIMEX3>`
}

function escapeXml(text: string): string {
  return text.replace(NO_XML, '\uFFFD').replace(/[&<>"\r]/g, (character) => ESCAPES[character])
}
