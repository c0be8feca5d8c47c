declare const FAKTA_VERSION: string

/** The version of the package, put in by the build. */
export const VERSION: string = FAKTA_VERSION
