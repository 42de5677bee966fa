/** What a plan file means once it is read: the schema's shape, its texts as dates, links and numbers. */

import type * as z from 'zod/mini';
import type { IsoDay } from '../text/dates';
import type { LinkText } from './links';

/** A date as written and the day it stands for where it stands. */
export interface DateValue {
  readonly text: string;
  /** The day that counts here: the first or the last of a month or year. */
  readonly day: IsoDay;
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly precision: 'day' | 'month' | 'year';
}

/** A deadline: a date, or no day at all for `ongoing`. */
export type Deadline = DateValue | { readonly text: 'ongoing'; readonly day?: undefined };

/** One code of `links`, with its place in the text of list item `item`. */
export interface Link extends LinkText {
  readonly item: number;
}

/** One officer cell as written: an id, a title, or several titles in one text. */
export interface OfficerText {
  readonly text: string;
  readonly item: number;
}

type Brand<T extends string> = z.core.$brand<T>;

/** The schema type `T` as the reader hands it out. Nothing is certain to be there in a broken file. */
export type Read<T> =
  T extends Brand<'date'>
    ? DateValue
    : T extends Brand<'deadline'>
      ? Deadline
      : T extends Brand<'number'>
        ? number
        : T extends Brand<'yes-or-no'>
          ? boolean
          : T extends Brand<'links'>
            ? readonly Link[]
            : T extends Brand<'officers'>
              ? readonly OfficerText[]
              : T extends string & Brand<'text-or-fields'>
                ? never
                : T extends string
                  ? T
                  : T extends readonly (infer Item)[]
                    ? readonly Read<Item>[]
                    : string extends keyof T
                      ? ReadonlyMap<string, Read<T[keyof T]>>
                      : {
                          readonly [K in keyof T as K extends keyof Brand<string>
                            ? never
                            : K]?: Read<Exclude<T[K], undefined>>;
                        };
