/** The only clock of the application; rules and pipeline steps get `now` as a parameter. */
export const now = (): Date => new Date();
