import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoIdentity, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Land, LandPath } from '../data.ts'
import { simplifyRing } from './simplify.ts'

type Box = Land['window']

type Atlas = Parameters<typeof feature>[0] & { readonly objects: { readonly land: Parameters<typeof feature>[1] } }

/** The archipelago with its neighbours, `[west, south, east, north]` in degrees. */
const INDONESIA: Box = [93, -13, 143, 9]

/** All land but Antarctica. */
const WORLD: Box = [-180, -58, 180, 84]

/** Compiles the land of Natural Earth (world-atlas): the world in outline, Indonesia in detail. */
export function buildLand(root: string): Land {
  return {
    world: { units: 4, path: landPath(root, 'land-110m.json', WORLD, 4, 3) },
    indonesia: { units: 25, path: landPath(root, 'land-10m.json', INDONESIA, 25, 14) },
    window: INDONESIA,
  }
}

/** The land inside a box on a grid of so many units a degree, y to the south, without islands smaller than `least` square units. */
function landPath(root: string, file: string, box: Box, units: number, least: number): LandPath['path'] {
  const atlas = JSON.parse(readFileSync(join(root, 'node_modules', 'world-atlas', file), 'utf8')) as Atlas
  const [west, south, east, north] = box.map((degrees) => degrees * units) as [number, number, number, number]
  const projection = geoIdentity()
    .reflectY(true)
    .scale(units)
    .clipExtent([
      [west, -north],
      [east, -south],
    ])
  const path = geoPath(projection).digits(0)(feature(atlas, atlas.objects.land)) ?? ''
  return path
    .split('M')
    .slice(1)
    .map((ring) => ringPath(simplifyRing(pointsOf(ring)), least))
    .join('')
}

function pointsOf(ring: string): [number, number][] {
  return ring
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number])
}

/** A closed ring in relative steps, the shortest that SVG has. */
function ringPath(points: readonly (readonly [number, number])[], least: number): string {
  if (points.length < 3 || area(points) < least) return ''
  let [x, y] = points[0]!
  let path = `M${x},${y}l`
  for (const [toX, toY] of points.slice(1)) {
    for (const step of [toX - x, toY - y]) path += path.endsWith('l') || step < 0 ? step : ` ${step}`
    ;[x, y] = [toX, toY]
  }
  return `${path}z`
}

function area(points: readonly (readonly [number, number])[]): number {
  let twice = 0
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}
