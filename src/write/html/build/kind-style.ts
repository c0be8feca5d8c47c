import { KINDS } from '../../../model/rows/index.ts'
import { kindRow } from '../../../model/rows/walk.ts'

/** The style of each kind, by the class that has its name: its colour, the line under its marks, and their hiding. */
export function buildKindStyle(): string {
  const colours = KINDS.map((kind) => `--${kind}: light-dark(${kindRow(kind).colours.join(', ')});`)
  const rules = KINDS.map(
    (kind) => `.${kind} { --kind: var(--${kind}); }
.mark.${kind} { --line: ${kindRow(kind).line}; }
.hide-${kind} .mark.${kind} { border: 0; padding: 0; }
.hide-${kind} .mark.${kind}::after { content: none; }`,
  )
  return `:root { ${colours.join(' ')} }\n${rules.join('\n')}\n`
}
