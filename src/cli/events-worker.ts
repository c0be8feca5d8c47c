import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { openRarity } from '../events/rarity.ts'
import { type Piece, readPiece } from '../events/reading.ts'
import { shippedFile } from '../text/shipped.ts'

const rarity = openRarity(readFileSync(shippedFile('words.bin')))

// The entry of a worker thread: pieces in, what they came to out, in order.
parentPort!.on('message', (piece: Piece) => parentPort!.postMessage(readPiece(piece, rarity)))
