/** The colours in which a plan shows how it stands. */

/** The colours of BRAG, and grey for what nobody can tell. */
export type Colour = 'blue' | 'red' | 'amber' | 'green' | 'grey';
