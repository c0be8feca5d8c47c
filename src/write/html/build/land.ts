import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GeoIdentityTransform, type GeoProjection, geoEquirectangular, geoIdentity, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Land } from '../data.ts'
import { simplifyRing } from './simplify.ts'

type Atlas = Parameters<typeof feature>[0] & { readonly objects: { readonly land: Parameters<typeof feature>[1] } }

/** The archipelago with its neighbours, `[west, south, east, north]` in degrees. */
const INDONESIA: Land['window'] = [93, -13, 143, 9]

/** Compiles the land of Natural Earth (world-atlas): the world in outline, Indonesia in detail. */
export function buildLand(root: string): Land {
  const outline = { units: 4, least: 3 }
  const detail = { units: 25, least: 14 }
  const [west, south, east, north] = INDONESIA.map((degrees) => degrees * detail.units) as [number, number, number, number]
  // Only a projection of the globe cuts what crosses the date line; only one of the plane cuts to a window.
  const globe = geoEquirectangular()
    .scale((180 / Math.PI) * outline.units)
    .translate([0, 0])
  const plane = geoIdentity()
    .reflectY(true)
    .scale(detail.units)
    .clipExtent([
      [west, -north],
      [east, -south],
    ])
  return {
    world: { units: outline.units, path: landPath(root, 'land-110m.json', globe, outline.least) },
    indonesia: { units: detail.units, path: landPath(root, 'land-10m.json', plane, detail.least) },
    window: INDONESIA,
  }
}

/** Land on a grid, y to the south, without islands smaller than `least` square units. */
function landPath(root: string, file: string, projection: GeoProjection | GeoIdentityTransform, least: number): string {
  const atlas = JSON.parse(readFileSync(join(root, 'node_modules', 'world-atlas', file), 'utf8')) as Atlas
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
  let [x, y] = points[0]
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
    const [nextX, nextY] = points[(i + 1) % points.length]
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}
