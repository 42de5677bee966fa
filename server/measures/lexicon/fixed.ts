import { list } from './senses';

/** Phrases in which a telling word tells nothing: 'no further action', 'half term'. */
export const FIXED_PHRASES = list(
  `no further action, no recourse, no wrong door, no longer, no matter, no doubt, no cost, no-cost,
   no blame, no surprises, in no way, by no means, no one size fits all, all-age, all age, all
   ages, all-round, all round, all-through, all together, all too, all hazards, all inclusive,
   above all, any and all, once and for all, one size fits all, at all levels, all year round, all
   staff survey, all-staff survey, each other, every effort, every child matters, at every level,
   at every opportunity, zero tolerance, zero hours, zero-hours, zero carbon, zero emission, zero
   emissions, half term, half-term, appropriate adult,
   appropriate adults, safe routes to school, safe and well, safer recruitment, right to work,
   right to buy, peer challenge, peer challenges, health and wellbeing board, health and wellbeing boards, health
   and wellbeing strategy, water quality, air quality, fair access protocol, fair cost of care, best interest
   assessor, best interest assessors, best interests assessor, best interests assessors, quality account, quality
   accounts, equal pay, healthy child,
   healthy weight, healthy lifestyle, healthy lifestyles, dynamic support, dynamic purchasing, trusted assessor,
   trusted assessors, positive behaviour support, positive handling, strengthening families, stronger families,
   safe sleep, safer sleep, trauma informed training, trauma-informed training, half day, half year, half-day, double check,
   double-check, double counting, double-counting, second class, second chance, day to day,
   day-to-day, daily lives, daily life, daily living, everyday life, quality assurance, quality
   assured, quality assure, special educational needs, early help, early years, early career, best
   value, children in need, child in need, signs of safety, supported accommodation, supported
   housing, supported living, supported internship, supported internships, additional needs,
   special needs, complex needs, next steps, first steps, may be, last resort, last minute, last-minute, full time,
   full-time, part time, part-time, foster care, foster carer, foster carers, foster home, foster
   homes, foster placement, foster placements, foster family, foster families, foster parents,
   shared drive, social media drive, recruitment drive, held to account, hold to account, open
   data, open source, open government, open access, open plan, open space, open spaces, open
   culture, open dialogue, open door, open to, opening hours, second to none, no stone, fits all, fit all, on all fours, requires improvement, require improvement, requiring improvement, half measures, doubling down, double down, doubles down, decision making, decision-making, every aspect,
   all aspects, every step, every conversation, every interaction, all we do, all that we do, all
   walks of life, use of force, end of
   support, sen support, send support, support staff, family support, peer support, technical support,
   learning support, income support, housing support, windows 10, windows 11, office 365, annual report
   and accounts, annual accounts, never event, never events, rapid review, rapid
   reviews, rapid response, rapid charging, rapid charger, rapid chargers, no target set, no targets set, no target is set, no target
   has been set, no target yet, no targets yet, grow out of, grows out of, grew out of, grown out of`,
);
