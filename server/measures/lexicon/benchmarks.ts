import { list } from './senses';

/** Phrases that are a benchmark by themselves once something is held to them. */
export const BENCHMARKS = list(
  `statistical neighbours, statistical neighbors, statistical neighbour, stat neighbours, sn, sns,
   nearest neighbours, comparators, comparator group, comparator authorities, peer group, peers,
   similar authorities, similar councils, family group, most similar forces, similar forces, most similar group, benchmark, benchmarks, benchmark group,
   baseline, baselines, top quartile, upper quartile, best quartile, lower quartile, first
   quartile, second quartile, third quartile, 1st quartile, 2nd quartile, 3rd quartile, top decile, pre-covid, pre-pandemic, current level, existing level, baseline level,
   pre-covid level, pre-pandemic level, top 3, top 5, top 10, top 20, best third, top third, best quarter, top
   quarter, best fifth, top fifth, best half, top half, upper half, lower half, bottom half, top ten, top five, top three, expected range,
   expected limits, control limits`,
);

/** Phrases that are also said of time and place, so that only words that compare make them one. */
export const LOOSE_BENCHMARKS = list(
  `last year, the year before, previous year, prior year, same period last year, previous years,
   the year before, general population, local population, wider population, whole population,
   population we serve, populations we serve, community we serve, communities we serve, local
   community, communities, population, rest of the country, all children nationally, children
   nationally, other pupils, their peers, last quarter, before the pandemic, before
   covid, before covid-19, prior to the pandemic, previous quarter, previous inspection, last
   inspection`,
);

/** Words that make a benchmark with one of the heads below: 'England' + 'average'. */
export const BENCHMARK_MODIFIERS = new Set(
  list(
    `national, nationally, regional, england, english, scottish, scotland, welsh, wales, uk, us,
     eu, london, west, east, north, south, midlands, northern, yorkshire, humber, statistical,
     stat, nearest, neighbour, neighbours, neighbor, neighbors, neighbouring, comparator,
     comparators, peer, sector, local, authority, authorities, sn, sns, family, group, benchmark,
     council, councils, unitary, metropolitan, core, cities, similar, cipfa, oecd, industry,
     global, international, county, counties, population, pre-covid, pre-covid-19, pre-pandemic,
     previous, prior, last, year, years, current, existing, baseline, outer, inner, other, top,
     upper, best, lower, lowest, highest, bottom, and, overall, government, federal, state, all-england,
     federal-wide, government-wide, service, department, region, force, forces, boroughs, districts, trust, trusts, pandemic`,
  ),
);

/** Words that are a benchmark behind any modifier. */
export const STRONG_HEADS = new Set(
  list(
    `average, averages, mean, median, quartile, quintile, decile, neighbour, neighbours, neighbor,
     neighbors, comparator, comparators, benchmark, benchmarks, baseline, norm, norms`,
  ),
);

/** Words that are a benchmark behind a modifier that says whose they are. */
export const WEAK_HEADS = new Set(
  list(
    'levels, base, figure, figures, rate, rates, performance, position, result, results, outturn, total',
  ),
);

/** Modifiers that make a weak head a benchmark: 'national rates', 'pre-pandemic levels'. */
export const STRONG_MODIFIERS = new Set(
  list(
    `national, nat, natl, regional, england, english, scottish, welsh, uk, statistical, sn, sns, neighbour,
     neighbours, comparator, comparators, peer, benchmark, pre-covid, pre-covid-19, pre-pandemic,
     previous, prior, last, current, existing, baseline`,
  ),
);

/** Names that stand for their average when nothing follows: 'better than England'. */
export const BENCHMARK_NAMES = new Set(
  list('national, regional, england, scotland, wales, nationally, regionally'),
);

/** Words that hold a result to a benchmark when they stand directly before it. */
export const HOLDING_WORDS = new Set(
  list(
    `to, at, within, inside, in, than, meet, meets, meeting, met, reach, reaches, reaching, exceed,
     exceeds, exceeding, above, below, over, under, match, matches, matching, maintain, maintains,
     maintaining, into, beat, beats, least, near, among, amongst`,
  ),
);
