import { list } from './senses';

/** Small words of the languages that plans are also written in, and that English does not have. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  list(
    `mae, yn, yr, pob, plant, plentyn, bydd, gan, gyda, bod, wedi, ein, eu, ei, erbyn, neu, hyn,
     sydd, cael, eich, ar gyfer, agus, chan, nan, leis, airson, na h-, bha, tha, gach, le, la, les,
     des, du, et, une, dans, pour, sont, avec, tous, chaque, der, die, das, und, mit, ist, ein,
     eine, auf, alle, werden, wird, el, las, por, una, para, todos, cada, il, gli, che,
     della, sono, ogni, het, een, zijn, alla, och, att, dla, nie, jest, oraz, wszystkie`,
  ),
);
