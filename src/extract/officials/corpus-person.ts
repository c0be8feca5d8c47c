/** What a row of the corpus says of a person: name, rank and position, null for none. */
export const person = (name: string, rank: string | null, position: string | null) => ({ name, rank, position })
