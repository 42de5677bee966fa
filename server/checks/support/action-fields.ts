import { fieldShape } from '../../plan/shape';
import { planShape } from '../../plan/shapes.prepared';

const all = [...(fieldShape(planShape, 'priorities', '*', 'actions', '*').fields?.keys() ?? [])];

/** The fields that stand before one in an action, as the format has them. */
export function actionFieldsBefore(key: string): readonly string[] {
  return all.slice(0, all.indexOf(key));
}
