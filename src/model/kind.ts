import type { z } from 'zod'
import type { FACT_SCHEMAS } from './kinds/index.ts'

/** One kind of fact, named as the record's key. */
export type Kind = keyof typeof FACT_SCHEMAS

/** The facts of an article, a list a kind, each in text order. */
export type Facts = { [K in Kind]: z.infer<(typeof FACT_SCHEMAS)[K]>[] }

/** A fact of any kind. */
export type Fact = Facts[Kind][number]
