import { createHash } from 'node:crypto'
import type { EventRecord, Toll } from '../../model/event.ts'
import { chartOf } from './chart.ts'
import { escaped } from './escaped.ts'
import type { EventWriter } from './format.ts'
import { EVENT_STYLE } from './style.ts'

/** A self-contained page of events, each with a timeline of its tolls and its articles; it runs no script and loads nothing. */
export function writeEventHtml(): EventWriter {
  let before = head()
  return {
    event(event) {
      const text = before + sectionOf(event)
      before = ''
      return text
    },
    end: () => `${before}</main>\n</body>\n</html>\n`,
  }
}

function head(): string {
  const digest = createHash('sha256').update(EVENT_STYLE).digest('base64')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fakta">
<title>Events – fakta</title>
<style>${EVENT_STYLE}</style>
</head>
<body>
<main>
<h1>Events</h1>
`
}

function sectionOf(event: EventRecord): string {
  const { id, type, name, from, place, articles, outlets, flags, toll } = event
  const where = place === null ? 'place unknown' : [place.name, ...place.within].join(', ')
  const told = `${articles.length} article${articles.length === 1 ? '' : 's'} of ${outlets} outlet${outlets === 1 ? '' : 's'}`
  return `<article id="${escaped(id)}">
<h2>${escaped([name, type].filter((part) => part !== null).join(', '))}</h2>
<p>${escaped(where)} · ${daysOf(event)} · ${told}${flags.map((flag) => ` <span class="flag">${flag}</span>`).join('')}</p>
${toll.map((one) => tollOf(one, from)).join('')}<details><summary>Articles</summary>
<ul>
${articles.map(memberOf).join('')}</ul></details>
</article>
`
}

function daysOf({ from, to }: EventRecord): string {
  if (from === null) return 'day unknown'
  return from === to || to === null ? from : `${from} to ${to}`
}

function tollOf(toll: Toll, from: string | null): string {
  const { status, best, low, high, asOf, conflict, updates } = toll
  const range = low === high ? '' : ` <span class="soft">(${low ?? '?'} to ${high ?? '?'})</span>`
  const day = asOf === null ? '' : ` <span class="soft">as of ${asOf}${conflict ? ', others differ' : ''}</span>`
  return `<section class="toll">
<h3>${status}: ${best ?? 'no exact figure'}${range}${day}</h3>
${chartOf(toll, from)}<details><summary>${updates.length} figure${updates.length === 1 ? '' : 's'}</summary>
<table>
<thead><tr><th scope="col">As of</th><th scope="col">Figure</th><th scope="col">For</th><th scope="col">Told by</th></tr></thead>
<tbody>
${updates.map(updateOf).join('')}</tbody>
</table></details>
</section>
`
}

function updateOf({ asOf, value, min, max, modifier, place, superseded, sources }: Toll['updates'][number]): string {
  const figure = value === null ? `${min ?? '?'} to ${max ?? '?'}` : String(value)
  const by = sources.map(
    ({ article, outlet, official }) => `${escaped(outlet ?? article)}${official === null ? '' : ` (${escaped(official)})`}`,
  )
  return `<tr${superseded ? ' class="past"' : ''}><td>${asOf ?? 'unknown'}</td><td>${modifier === 'exact' ? '' : `${modifier.replace('_', ' ')} `}${figure}</td><td>${escaped(place ?? 'all')}</td><td>${[...new Set(by)].join('; ')}</td></tr>
`
}

function memberOf({ id, outlet, published, copyOf }: EventRecord['articles'][number]): string {
  const copy = copyOf === null ? '' : `, a copy of ${escaped(copyOf)}`
  return `<li>${published?.slice(0, 10) ?? 'no day'} ${escaped(outlet ?? 'no outlet')} <span class="soft">${escaped(id)}${copy}</span></li>
`
}
