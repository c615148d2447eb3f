/** Changes something here at once, and soon on the other servers of the database. */
export type Soon = <T>(work: () => T) => T;
