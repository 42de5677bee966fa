import { list } from './senses';

/**
 * The common national indicators of children's services whose definition holds a period or a
 * number, as plans word them (Department for Education statistical returns: children in need, 903,
 * workforce; Ofsted's annex A). None of these figures is a target.
 */
export const INDICATORS = list(
  `re-referred within 12 months, re-referrals within 12 months, re-referral within 12 months,
   re-referrals in 12 months, rereferrals within 12 months, re-referral rate within 12 months,
   referrals within 12 months of a previous referral, repeat referrals within 12 months, 3 or more
   placements in 12 months, three or more placements in 12 months, 3 or more placements within 12
   months, three or more placements within 12 months, 3 or more placements in a year, three or more
   placements in a year, 3 or more placements in the year, three or more placements in the year, 3+
   placements in 12 months, 3 + placements in 12 months, 3 placements in 12 months, three
   placements in 12 months, 3 or more placement moves, three or more placement moves, same
   placement for 2 years or more, same placement for two years or more, same placement for at least
   2 years, same placement for at least two years, in placement for 2 years and over, in placement
   for two years or more, second or subsequent child protection plan within 2 years, second or
   subsequent child protection plan within two years, repeat child protection plan within 2 years,
   repeat child protection plan within two years, child protection plan for 2 years or more, child
   protection plan for two years or more, child protection plans lasting 2 years or more, child
   protection plans lasting two years or more, subject to a plan for 2 years or more, on a plan for
   more than 2 years, in care for 2.5 years or more, looked after for 2.5 years or more, looked
   after for at least 12 months, looked after for 12 months or more, in care for 12 months or more,
   open for more than 2 years, placed more than 20 miles from home, placed over 20 miles from home,
   more than 20 miles from home, over 20 miles from home, 20 miles or more from home, placed 20
   miles from home`,
);
