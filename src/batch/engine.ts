import { setFlagsFromString } from 'node:v8'

/**
 * Makes the engine inline less than it would by itself. So many small functions call each other here that code compiled with them written in is too
 * large for the processor's cache, and takes long to compile: with this a long run needs a tenth less time and a fifth less of the processor.
 */
export function inlineLess(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}
