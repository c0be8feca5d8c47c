import { join } from 'node:path'
import type { ArticleRecord } from '../model/record.ts'
import { writeFiles } from './files.ts'
import type { FolderWriter } from './format.ts'
import { fileNames } from './names.ts'

/** Characters XML 1.0 cannot hold, halves of surrogate pairs among them. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ESCAPES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** TimeML: a .tml an article, its text with TIMEX3 tags; a value that could not be resolved is XXXX-XX-XX. */
export function writeTimeml(folder: string, overwrite = false): FolderWriter {
  const nameOf = fileNames()
  return {
    record: (record) => writeFiles({ [join(folder, `${nameOf(record.id)}.tml`)]: documentOf(record) }, overwrite),
    end: () => undefined,
  }
}

function documentOf(record: ArticleRecord): string {
  const { article, id } = record
  const created =
    article.published === null ? '' : timex('t0', 'DATE', article.published.slice(0, 10), null, CREATION, article.published)
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DOCID>${escapeXml(id)}</DOCID>
<DCT>${created}</DCT>
<TITLE>${escapeXml(article.title ?? '')}</TITLE>
<TEXT>${tagged(record)}</TEXT>
</TimeML>
`
}

const CREATION = ' temporalFunction="false" functionInDocument="CREATION_TIME"'

function tagged({ article, dates }: ArticleRecord): string {
  const points = Array.from(article.text)
  let out = ''
  let at = 0
  dates.forEach(({ span: [start, end], type, value, mod }, i) => {
    // Tags cannot overlap: of two expressions over the same words the first stands.
    if (start < at) return
    out += escapeXml(points.slice(at, start).join(''))
    out += timex(
      `t${i + 1}`,
      type.toUpperCase(),
      value ?? 'XXXX-XX-XX',
      mod?.toUpperCase() ?? null,
      '',
      points.slice(start, end).join(''),
    )
    at = end
  })
  return out + escapeXml(points.slice(at).join(''))
}

function timex(id: string, type: string, value: string, mod: string | null, more: string, text: string): string {
  const modifier = mod === null ? '' : ` mod="${mod}"`
  return `<TIMEX3 tid="${id}" type="${type}" value="${escapeXml(value)}"${modifier}${more}>${escapeXml(text)}</TIMEX3>`
}

function escapeXml(text: string): string {
  return text.replace(NO_XML, '\uFFFD').replace(/[&<>"\r]/g, (character) => ESCAPES[character])
}
