import { list } from './senses';

/** People of whom a survey can ask what they think. */
export const PEOPLE: ReadonlySet<string> = new Set(
  list(
    `staff, employees, workforce, practitioners, professionals, workers, officers, managers,
     teams, leaders, members, partners, stakeholders, volunteers, nurses, clinicians, doctors,
     teachers, governors, children, people, adults, families, parents, carers, mothers, fathers,
     pupils, students, learners, patients, residents, tenants, customers, citizens, users, leavers,
     victims, communities, clients`,
  ),
);
