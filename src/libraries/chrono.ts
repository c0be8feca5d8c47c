import { Chrono, configuration } from 'chrono-node/en'

export { strict as indonesian } from 'chrono-node/id'
/** English dates with the day before the month, formal forms alone. */
export const english: Chrono = new Chrono(configuration.createConfiguration(true, true))
