/** Where something is drawn: a stream that may be a terminal. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** Whether a stream is a terminal that moves its cursor when told so (`TERM=dumb` does not). */
export function canDraw({ isTTY }: Stream): boolean {
  return Boolean(isTTY) && process.env.TERM !== 'dumb'
}

/** Whether to write in colours: on a terminal that has them, unless NO_COLOR (no-color.org) or `--no-color` is given. */
export function hasColours(stream: Stream, wanted: boolean): boolean {
  return wanted && canDraw(stream) && !process.env.NO_COLOR
}
