/** The fonts and colours of written files: in the theme, so that a change of theme changes all of them. */

import { markup, type Xml } from '../../text/xml';

/** The font of all texts, which every system has or has one as wide as. */
export const font = 'Arial';

/** The colours of the theme by their names there, as six hexadecimal digits. */
export const themeColours = {
  dk1: '1a1f26',
  lt1: 'ffffff',
  dk2: '1c3d63',
  lt2: 'e9eef4',
  accent1: '1d5fa6',
  accent2: '1f7a45',
  accent3: 'f5a623',
  accent4: 'c0262d',
  accent5: '66707c',
  accent6: 'cbd3dc',
  hlink: '164a84',
  folHlink: '454e59',
} as const;

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const filled = markup`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const three = (one: Xml): readonly Xml[] => [one, one, one];

/** The part `theme1.xml`. Of formats, which nothing here uses, it has as few as there may be. */
export const theme: Xml = markup`<a:theme xmlns:a="${main}" name="Golden Thread"><a:themeElements><a:clrScheme name="Golden Thread">${Object.entries(
  themeColours,
).map(
  ([name, colour]): Xml => ({
    xml: `<a:${name}><a:srgbClr val="${colour.toUpperCase()}"/></a:${name}>`,
  }),
)}</a:clrScheme><a:fontScheme name="Golden Thread">${(['major', 'minor'] as const).map(
  (kind): Xml => ({
    xml: `<a:${kind}Font><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`,
  }),
)}</a:fontScheme><a:fmtScheme name="Golden Thread"><a:fillStyleLst>${three(filled)}</a:fillStyleLst><a:lnStyleLst>${three(markup`<a:ln w="9525">${filled}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three(markup`<a:effectStyle><a:effectLst/></a:effectStyle>`)}</a:effectStyleLst><a:bgFillStyleLst>${three(filled)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
