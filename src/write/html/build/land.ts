import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoEquirectangular, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Land } from '../data.ts'

type Box = Land['window']

type Atlas = Parameters<typeof feature>[0] & { readonly objects: { readonly land: Parameters<typeof feature>[1] } }

/** Units a degree on the map. */
const UNITS = 10

/** The archipelago with its neighbours, `[west, south, east, north]` in degrees. */
const INDONESIA: Box = [93, -13, 143, 9]

/** All land but Antarctica. */
const WORLD: Box = [-180, -58, 180, 84]

/** Compiles the land of Natural Earth (world-atlas): the world in outline, Indonesia in detail. */
export function buildLand(root: string): Land {
  return {
    // A third of the precision is enough for an outline, and a third of the bytes.
    world: landPath(root, 'land-110m.json', WORLD, 4, 24),
    indonesia: landPath(root, 'land-10m.json', INDONESIA, 1, 3),
    window: INDONESIA,
  }
}

/** The land inside a box, to the nearest `step` units, without islands smaller than `least` square units. */
function landPath(root: string, file: string, box: Box, step: number, least: number): string {
  const atlas = JSON.parse(readFileSync(join(root, 'node_modules', 'world-atlas', file), 'utf8')) as Atlas
  const [west, south, east, north] = box.map((degrees) => (degrees * UNITS) / step) as [number, number, number, number]
  const projection = geoEquirectangular()
    .scale((180 / Math.PI / step) * UNITS)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, -north],
      [east, -south],
    ])
  const path = geoPath(projection).digits(0)(feature(atlas, atlas.objects.land)) ?? ''
  return path
    .split('M')
    .slice(1)
    .map((ring) => ringPath(pointsOf(ring, step), least))
    .join('')
}

function pointsOf(ring: string, step: number): [number, number][] {
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map((number) => Number(number) * step) as [number, number])
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1])
}

/** A closed ring in relative steps, the shortest that SVG has. */
function ringPath(points: readonly [number, number][], least: number): string {
  if (points.length < 3 || area(points) < least) return ''
  let [x, y] = points[0]!
  let path = `M${x},${y}l`
  for (const [toX, toY] of points.slice(1)) {
    for (const step of [toX - x, toY - y]) path += path.endsWith('l') || step < 0 ? step : ` ${step}`
    ;[x, y] = [toX, toY]
  }
  return `${path}z`
}

function area(points: readonly [number, number][]): number {
  let twice = 0
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}
