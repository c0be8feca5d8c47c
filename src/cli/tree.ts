/** A line of a tree and what hangs from it. */
export interface Branch {
  readonly label: string
  /** What stands before the label as its name, set apart by colour. */
  readonly name?: string
  readonly branches?: readonly Branch[]
}

/** How a tree is drawn. */
export interface Drawing {
  /** Columns to stay within. */
  readonly width: number
  readonly colours: boolean
}

/** Lines shorter than this would be hard to read, whatever the terminal. */
const NARROWEST = 24

/** Draws a tree with its lines broken between words to fit the width; a line break each. */
export function drawTree({ label, name, branches = [] }: Branch, drawing: Drawing): string {
  const lines = drawLines({ label, ...(name !== undefined && { name }) }, '', '', drawing)
  branches.forEach((branch, i) => {
    lines.push(...drawBranch(branch, '', i === branches.length - 1, drawing))
  })
  return `${lines.join('\n')}\n`
}

function drawBranch(branch: Branch, before: string, isLast: boolean, drawing: Drawing): string[] {
  const inner = `${before}${isLast ? '   ' : '│  '}`
  const { branches = [] } = branch
  const hangs = branches.length > 0 ? '│  ' : '   '
  const lines = drawLines(branch, `${before}${isLast ? '└─ ' : '├─ '}`, `${inner}${hangs}`, drawing)
  branches.forEach((child, i) => {
    lines.push(...drawBranch(child, inner, i === branches.length - 1, drawing))
  })
  return lines
}

function drawLines({ label, name }: Branch, first: string, rest: string, { width, colours }: Drawing): string[] {
  const text = name === undefined ? label : `${name}: ${label}`
  const lines = wrap(text, Math.max(width - rest.length, NARROWEST))
  if (colours && name !== undefined && lines[0].startsWith(`${name}:`))
    lines[0] = `\u001b[36m${name}\u001b[39m${lines[0].slice(name.length)}`
  const dim = (frame: string) => (colours && frame !== '' ? `\u001b[2m${frame}\u001b[22m` : frame)
  return lines.map((line, i) => `${dim(i === 0 ? first : rest)}${line}`)
}

/** A text in lines of at most so many characters, broken at spaces where there are any; spaces at its start stay. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
    while (line.length > width) {
      lines.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}
