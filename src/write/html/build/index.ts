export { ARTICLES_HERE } from '../data.ts'
export { buildFields } from './fields.ts'
export { buildKindStyle } from './kind-style.ts'
export { buildLand } from './land.ts'
