import type { Doc } from '../../model/doc.ts'
import type { StatementMention } from '../../model/mentions/statement.ts'

/** Every statement of a text, in text order: what `story/` read of who says what. */
export function findStatements(doc: Doc): readonly StatementMention[] {
  return doc.story.speech
}
