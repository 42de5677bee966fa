/**
 * How a result stands to its value. `in-line`, `no-worse` and `better` go with a benchmark; the
 * `-by` ones say how far, `times` by what factor, all others where to.
 */
export type Relation =
  | 'equal'
  | 'about'
  | 'at-least'
  | 'at-most'
  | 'above'
  | 'below'
  | 'increase-to'
  | 'reduce-to'
  | 'increase-by'
  | 'reduce-by'
  | 'times'
  | 'in-line'
  | 'no-worse'
  | 'better';
