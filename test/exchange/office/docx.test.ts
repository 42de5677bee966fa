import assert from 'node:assert/strict';
import { readOffice } from '../../../server/exchange/office/read';
import { docx, type Parts, wordPart } from '../support/packed';
import { outline } from '../support/shown';

const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const r = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const said = (text: string) => p(r(t(text)));
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

/** What a body says, and the notes on it. */
async function read(body: string, parts: Parts = {}, more: Parts = {}) {
  const document = await readOffice(docx(body, parts, more), 'plan.docx');
  return { lines: outline(document), notes: document.notes };
}

describe('headings of a Word document', () => {
  const styles = wordPart(
    'styles',
    `<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
     <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>
     <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift2"/></w:style>
     <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Priority"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop2"/></w:style>
     <w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop 2"/><w:basedOn w:val="Loop"/></w:style>
     <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
     <w:style w:type="paragraph" w:styleId="Verz1"><w:name w:val="toc 1"/></w:style>`,
  );

  const cases: readonly (readonly [why: string, body: string, lines: readonly string[]])[] = [
    [
      'by the names that styles have in every language',
      p(r(t('A')), style('berschrift2')),
      ['## A'],
    ],
    ['by what their style is based on', p(r(t('A')), style('Own')), ['## A']],
    ['by the level of their style', p(r(t('A')), style('Outlined')), ['# A']],
    ['by their own level', p(r(t('A')), '<w:outlineLvl w:val="2"/>'), ['### A']],
    ['as none where they say so', p(r(t('A')), `${style('Own')}<w:outlineLvl w:val="9"/>`), ['A']],
    ['by the title', p(r(t('A')), style('Titel')), ['# A']],
    ['on one line', p(r(`${t('A')}<w:br/>${t('b')}`), style('Own')), ['## A b']],
    ['not where they are empty', p(r(t(' ')), style('Own')), []],
    ['not by styles that are based on each other', p(r(t('A')), style('Loop')), ['A']],
    ['not by styles that are not there', p(r(t('A')), style('Gone')), ['A']],
  ];
  for (const [why, body, lines] of cases) {
    it(`are known ${why}`, async () =>
      assert.deepEqual((await read(body, { styles })).lines, lines));
  }

  it('are known by the ids of Word where no styles are given', async () => {
    assert.deepEqual((await read(p(r(t('A')), style('Heading3')))).lines, ['### A']);
  });

  it('are not said twice by a table of contents', async () => {
    const { lines, notes } = await read(p(r(t('A 3')), style('Verz1')) + said('a'), { styles });
    assert.deepEqual(lines, ['a']);
    assert.deepEqual(notes, ['Its table of contents was left out.']);
  });
});

describe('texts of a Word document', () => {
  const choice = (inside: string, old: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${inside}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
  const box = (text: string) => `<w:txbxContent>${said(text)}</w:txbxContent>`;
  const field = (type: string, more = '') =>
    r(`<w:fldChar w:fldCharType="${type}">${more}</w:fldChar>`);
  const sdt = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  const cases: readonly (readonly [
    why: string,
    body: string,
    lines: readonly string[],
    notes?: readonly string[],
  ])[] = [
    ['runs are one text', p(r(t('On ')) + r(t('tr')) + r(t('ack'))), ['On track']],
    ['line breaks end a line', p(r(`${t('a')}<w:br/>${t('b')}<w:cr/>${t('c')}`)), ['a', 'b', 'c']],
    ['tabs are spaces', p(r(`${t('a')}<w:tab/>${t('b')}<w:ptab/>${t('c')}`)), ['a b c']],
    ['tab stops are none', p(r(t('a')), '<w:tabs><w:tab w:val="left"/></w:tabs>'), ['a']],
    ['hyphens', p(r(`${t('a')}<w:noBreakHyphen/>${t('b')}<w:softHyphen/>${t('c')}`)), ['a-bc']],
    ['empty paragraphs go', `${p('')}${said('\u00a0')}${said('a')}`, ['a']],
    ['links', p(`<w:hyperlink r:id="x">${r(t('the plan'))}</w:hyperlink>`), ['the plan']],
    [
      'symbols',
      p(
        r(
          '<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings 2" w:char="F04F"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Segoe UI Symbol" w:char="2713"/>',
        ),
      ),
      ['✓✗≥✓'],
    ],
    [
      'letters in a symbol font',
      p(r(t('ü û'), '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(t(' ü'))),
      ['✓ ✗ ü'],
    ],
    [
      'unknown symbols are told',
      p(r(`<w:sym w:font="Wingdings" w:char="F021"/>${t('a')}`)),
      ['a'],
      ['It has 1 sign of a symbol font that is not known, and left out.'],
    ],
    [
      'tracked changes count as accepted',
      p(
        `<w:ins>${r(t('new'))}</w:ins><w:del>${r('<w:delText>old</w:delText>')}</w:del><w:moveFrom>${r(t('there'))}</w:moveFrom><w:moveTo>${r(t(' here'))}</w:moveTo>`,
      ),
      ['new here'],
      ['It has tracked changes. It was read as if all of them had been accepted.'],
    ],
    [
      'what was before a change of looks is none',
      p(r(t('a')), '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'),
      ['a'],
    ],
    [
      'content controls',
      sdt('<w:alias/>', said('a')) + p(sdt('<w:dropDownList/>', r(t('Green')))),
      ['a', 'Green'],
    ],
    [
      'boxes to tick',
      p(sdt('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', r(t('☒'))) + r(t(' Done'))),
      ['☒ Done'],
    ],
    [
      'prompts of content controls are no text',
      p(sdt('<w:showingPlcHdr/>', r(t('Choose an item.')))) +
        sdt('<w:showingPlcHdr/>', said('Click here')),
      [],
      [
        'It has fields that nobody filled in. Their prompts, such as "Click or tap here to enter text", were left out.',
      ],
    ],
    [
      'fields show their result',
      p(
        `${field('begin')}${r('<w:instrText> DATE </w:instrText>')}${field('separate')}${r(t('31 March'))}${field('end')}${r(t(' 2026'))}<w:fldSimple w:instr="PAGE">${r(t('!'))}</w:fldSimple>`,
      ),
      ['31 March 2026!'],
    ],
    [
      'fields in the code of fields are no text',
      p(
        `${field('begin')}${r('<w:instrText> IF </w:instrText>')}${field('begin')}${field('separate')}${r(t('inner'))}${field('end')}${field('separate')}${r(t('outer'))}${field('end')}`,
      ),
      ['outer'],
    ],
    [
      'a field that never ends takes no more than its paragraph',
      p(`${field('begin')}${r(t('lost'))}`) + said('a'),
      ['a'],
    ],
    [
      'older boxes to tick and lists to choose from',
      p(
        `${field('begin', '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>')}${field('end')}${field('begin', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>')}${field('end')}${field('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Green"/></w:ddList></w:ffData>')}${field('end')}`,
      ),
      ['☒☐Green'],
    ],
    [
      'text boxes are read once',
      p(
        r(t('a')) +
          r(
            choice(
              `<w:drawing><wps:txbx>${box('in a box')}</wps:txbx></w:drawing>`,
              `<w:pict><v:textbox>${box('in a box')}</v:textbox></w:pict>`,
            ),
          ),
      ),
      ['a', 'in a box'],
    ],
    [
      'older text boxes',
      p(r(`<w:pict><v:textbox>${box('in a box')}</v:textbox></w:pict>`)),
      ['in a box'],
    ],
    [
      'pictures are told',
      p(r('<w:drawing/>')) + p(r('<w:pict/>')),
      [],
      ['Its 2 pictures and drawings were left out.'],
    ],
    [
      'embedded files are told',
      p(r('<w:object/>')),
      [],
      ['1 file that is embedded in it was left out.'],
    ],
    [
      'hidden text goes',
      p(r(t('a')) + r(t('b'), '<w:vanish/>') + r(t('c'), '<w:vanish w:val="0"/>')),
      ['ac'],
      ['It has hidden text, which was left out.'],
    ],
    ['sections end nothing', `${said('a')}<w:sectPr><w:pgSz/></w:sectPr>`, ['a']],
    ['signs that are typed before a paragraph', `${said('• a')}${said('1. b')}`, ['* a', '1. b']],
    ['custom markup around paragraphs', `<w:customXml>${said('a')}</w:customXml>`, ['a']],
    [
      'comments are told',
      p(r(t('a')) + r('<w:commentReference w:id="0"/>')),
      ['a'],
      ['Its 1 comment was left out.'],
    ],
    [
      'phonetic signs go',
      p(
        `<w:r><w:ruby><w:rt>${r(t('x'))}</w:rt><w:rubyBase>${r(t('a'))}</w:rubyBase></w:ruby></w:r>`,
      ),
      ['a'],
    ],
    [
      'CDATA and numbers of signs',
      p(r('<w:t><![CDATA[a & b]]> &#8211; &amp;</w:t>')),
      ['a & b – &'],
    ],
  ];
  for (const [why, body, lines, notes = []] of cases) {
    it(`are as Word shows them: ${why}`, async () => {
      assert.deepEqual(await read(body), { lines, notes });
    });
  }

  it('are hidden by styles, too', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="character" w:styleId="H"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="HP"><w:name w:val="HP"/><w:rPr><w:vanish/></w:rPr></w:style>',
    );
    const body = p(r(t('a')) + r(t('b'), '<w:rStyle w:val="H"/>')) + p(r(t('c')), style('HP'));
    assert.deepEqual((await read(body, { styles })).lines, ['a']);
  });

  it('end with the footnotes and endnotes that they refer to', async () => {
    const note = (kind: string, id: number, text: string, more = '') =>
      `<w:${kind} w:id="${id}"${more}>${said(text)}</w:${kind}>`;
    const body =
      p(r(t('By 31 March 2026')) + r('<w:footnoteReference w:id="2"/>')) +
      p(r(t('a')) + r('<w:endnoteReference w:id="1"/>'));
    const { lines, notes } = await read(body, {
      footnotes: wordPart(
        'footnotes',
        note('footnote', 0, '-', ' w:type="separator"') + note('footnote', 2, 'If agreed.'),
      ),
      endnotes: wordPart('endnotes', note('endnote', 1, 'See the report.')),
    });
    assert.deepEqual(lines, [
      'By 31 March 2026',
      'a',
      'Footnote 1: If agreed.',
      'Endnote 1: See the report.',
    ]);
    assert.deepEqual(notes, ['Its 2 footnotes stand at the end of the text.']);
  });

  it('are read of the strict form of the standard', async () => {
    const document = docx(said('a'));
    assert.deepEqual(outline(await readOffice(document, 'x.docx')), ['a']);
    const strict = wordPart('document', `<w:body>${said('a')}</w:body>`).replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const other = strict.replace('xmlns:w=', 'xmlns:q=').replaceAll(/(<\/?)w:/g, '$1q:');
    for (const text of [strict, other]) {
      assert.deepEqual((await read('', {}, { 'word/document.xml': text })).lines, ['a']);
    }
  });
});
