/** Says a line on standard error; nothing goes wrong where nobody listens. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A number of things with their name: "1 duplicate", "2,310 duplicates", "2 statuses". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

/** Text with control characters (a terminal might run them) shown as their code. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Words of an article in quotation marks, in one line, and with nothing that a terminal might run. */
export const quoted = (text: string): string => `“${plain(text.replace(/\s+/g, ' '))}”`
