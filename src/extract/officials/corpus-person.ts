/** What a row of the corpus says of a person: name, rank and position, null for none. */
export const person = (name: string, rank: string | null, position: string | null) => ({ name, rank, position })

/** What a row of the corpus says of an office: its holder, the office and the body it is in, null for none. */
export const holder = (name: string, position: string, organization: string | null) => ({ name, position, organization })
