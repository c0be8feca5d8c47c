import type { Source } from './source.ts'

/** Names under which tables and scrapers keep the text of an article. */
const TEXT_NAMES = ['content', 'isi', 'body', 'teks', 'konten', 'artikel', 'article', 'berita', 'full_text', 'article_text']

/** What is wrong with a row or table that has no text, and how its text is named: "it has no …"; `kept`: the names that it does have. */
export function withoutText(source: Pick<Source, 'fields'>, kept: readonly string[], called: string): string {
  const likely = kept.find((name) => TEXT_NAMES.includes(name.toLowerCase())) ?? 'NAME'
  return `no ${missingText(source)}; its ${called} are ${kept.join(', ').slice(0, 200) || 'none'} (--field text=${likely} reads one as the text)`
}

/** Why no row of a table with these columns gives an article, null where rows may. */
export function refusedColumns(columns: readonly string[], { fields }: Pick<Source, 'fields'>): string | null {
  const has = (['text', 'html'] as const).some((field) => columns.includes(fields[field] ?? field))
  return has ? null : `This table has ${withoutText({ fields }, columns, 'columns')}.`
}

/** What a row without a text lacks, in words. */
function missingText({ fields }: Pick<Source, 'fields'>): string {
  return fields.text === undefined && fields.html === undefined
    ? '"text" or "html"'
    : [fields.text, fields.html].flatMap((name) => (name === undefined ? [] : [`"${name}"`])).join(' or ')
}
