/** Verbs that say of their subject what it does, and "yang" before them. */
export const ACTIVE = /^(?:me[a-z]{4,}|ber[a-z]{3,}|yang)$/
