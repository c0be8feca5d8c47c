import { z } from 'zod'
import type { Kind } from '../../../model/kind.ts'
import { FACT_SCHEMAS } from '../../../model/kinds/index.ts'
import { perKind } from '../../../model/rows/index.ts'
import { kindRow } from '../../../model/rows/walk.ts'
import type { Field, Fields } from '../data.ts'

/** What every fact has: shown apart, not among the values. */
const BASE = ['id', 'text', 'span', 'mentions', 'certainty', 'rule']

interface Property {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Property[]
  readonly properties?: { readonly [name: string]: Property }
  readonly description?: string
}

/** Reads off the schemas which values the facts of each kind have. */
export function buildFields(): Fields {
  return perKind(fieldsOf)
}

function fieldsOf(kind: Kind): Field[] {
  const { properties } = z.toJSONSchema(FACT_SCHEMAS[kind]) as unknown as { properties: { [name: string]: Property } }
  const { scoring, links } = kindRow(kind)
  return Object.entries(properties)
    .filter(([name]) => !BASE.includes(name))
    .map(([name, property]) => {
      const stated = property.anyOf?.find((one) => !typesOf(one).includes('null')) ?? property
      return {
        name,
        form: formOf(stated),
        choices: stated.enum?.filter((choice) => choice !== null) ?? [],
        nullable: [property, ...(property.anyOf ?? [])].some((one) => typesOf(one).includes('null')),
        link: links.find(({ key }) => key === name) ?? null,
        decides: scoring.value.includes(name),
        about: property.description ?? '',
      }
    })
}

function formOf(property: Property): Field['form'] {
  const types = typesOf(property)
  if (property.enum !== undefined) return 'choice'
  if (property.properties !== undefined) return 'name' in property.properties ? 'named' : 'words'
  return types.includes('number') || types.includes('integer') ? 'number' : types.includes('array') ? 'list' : 'text'
}

const typesOf = ({ type }: Property): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []))
