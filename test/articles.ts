import { gzipSync } from 'node:zlib'
import type { Stated } from '../src/read/article.ts'

/** What an input says of a page of which it says nothing. */
export const STATED: Stated = {
  id: 'a.html',
  path: 'a.html',
  url: null,
  outlet: null,
  format: 'html',
  encoding: 'utf-8',
  sha256: '',
  title: null,
  published: null,
  option: null,
  damaged: false,
  extra: {},
}

const PLACES = ['Kabupaten Garut', 'Kota Semarang', 'Surabaya', 'Kabupaten Sleman', 'Medan', 'Ambon', 'Kota Bandung']

/** The text of an article of a number: each number another text, always the same. */
export function textOf(number: number): string {
  const place = PLACES[number % PLACES.length]
  return `${place}, KORAN CONTOH - Banjir ke-${number} melanda ${place} pada 2 Agustus 2022. Bupati ${place} Budi Santoso mengatakan, ${
    (number % 90) + 2
  } warga tewas.\n\nMenurut dia, penanganan dilakukan bersama relawan. ${'Warga berharap jalan segera dibuka. '.repeat(number % 5)}\n`
}

/** Rows of JSON Lines for articles from one number to another (not included), ids "a-NUMBER", each with so many bytes in a field that nobody reads. */
export function rowsOf(from: number, to: number, ballast = 0): string {
  let rows = ''
  for (let number = from; number < to; number++)
    rows += `${JSON.stringify({ id: `a-${number}`, text: textOf(number), ballast: '-'.repeat(ballast) })}\n`
  return rows
}

/** A page around a text. */
export function pageOf(text: string): string {
  const paragraphs = text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')
  return `<!doctype html><html><head><title>Banjir</title></head><body><nav><a href="/">Beranda</a></nav><article>${paragraphs}</article></body></html>`
}

/** A text packed with gzip. */
export function packed(text: string): Uint8Array {
  return gzipSync(text)
}
