import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  buildOfficerIndex,
  nearestOfficer,
  type OfficerIndex,
  readOfficers,
  titleOf,
} from '../../server/plan/officers';
import { assertLinear } from '../text/linear';

/** The offices of the Dudley plan, each title as it stands on most of the actions or in section 1. */
const dudley = buildOfficerIndex([
  { id: 'dcs', title: "Director of Children's Services" },
  { id: 'das', title: 'Director of Adult Services' },
  { id: 'ad-csc', title: "Assistant Director Children's Social Care" },
  { id: 'cfs', title: 'Head of Children and Families Service' },
  { id: 'cic', title: 'Head of Service for Children in Care and Placement Resources' },
  { id: 'sqa', title: "Head of Children's Safeguarding, Practice and Quality Assurance" },
  { id: 'hr', title: 'Head of HR' },
  { id: 'bs', title: 'Head of Business Support' },
  { id: 'ipp', title: 'Head of Intelligence, Performance and Policy' },
  { id: 'dds', title: 'Head of Service DDS' },
  { id: 'chair', title: 'DSPPB Chair' },
  { id: 'lead', title: 'Project Lead for Improvement' },
]);

/** Each mention as 'officer match', 'unknown: text' or 'partners: text'. */
function read(text: string, index: OfficerIndex = dudley): string[] {
  return readOfficers(text, index).map((mention) => {
    const written = mention.text.replace(/\s+/g, ' ');
    if (mention.unnamedPartners) return `partners: ${written}`;
    return mention.officer ? `${mention.officer} ${mention.match}` : `unknown: ${written}`;
  });
}

function readsAs(cases: Record<string, string[]>, index: OfficerIndex = dudley): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text, index), expected));
  }
}

describe('readOfficers on the cells of the Dudley plan', () => {
  readsAs({
    'Director of Children Services': ['dcs spelling'],
    'Director Of Children Services': ['dcs spelling'],
    'Director of Children’s Services': ['dcs spelling'],
    'Director of Children’s Services/ Director of Adult Services': ['dcs spelling', 'das exact'],
    'Director of\nChildren’s Services/\n\nDirector of Adult\nServices': [
      'dcs spelling',
      'das spelling',
    ],
    'DSPPB Chair': ['chair exact'],
    'Assistant Director Children Social Care': ['ad-csc spelling'],
    'Assistant Director\nChildren Social\n\nCare': ['ad-csc spelling'],
    'Assistant Director Children’s Social Care': ['ad-csc spelling'],
    'Assistant Director of Children’s Social Care': ['ad-csc variant'],
    'Assistant Director of\nChildren Social\n\nCare': ['ad-csc variant'],
    'Assistant Children Director Social Care': ['ad-csc variant'],
    'Head of HR': ['hr exact'],
    'Head of Business  Support ': ['bs spelling'],
    'Head of Safeguarding, Practice & Quality Assurance': ['sqa variant'],
    'Head of\nSafeguarding,\n\nPractice & Quality\nAssurance': ['sqa variant'],
    'Head of Safeguarding, Practice & Quality Assurance & Partners': [
      'sqa variant',
      'partners: & Partners',
    ],
    'Head of Safeguarding,\nPractice & Quality\n\nAssurance\n&\n\nPartners': [
      'sqa variant',
      'partners: & Partners',
    ],
    'Head of Children’s Safeguarding, Practice and Quality Assurance': ['sqa spelling'],
    'Head of Service DDS': ['dds exact'],
    'Head of Children & Families Service': ['cfs spelling'],
    'Head of Children & Families Service and Partners': ['cfs spelling', 'partners: and Partners'],
    'Head of Children & Families Services and Partners': ['cfs spelling', 'partners: and Partners'],
    'Head of Children &\nFamilies Service\n\n&\nPartners': ['cfs spelling', 'partners: & Partners'],
    'Head of Service for Children in Care and Placement Resources': ['cic exact'],
    'Head of Service for Children in Care and Placement Resource &\n\nPartners': [
      'cic spelling',
      'partners: & Partners',
    ],
    'Head of Intelligence, Performance and Policy': ['ipp exact'],
    'Head of Intelligence,\nPerformance and\n\nPolicy': ['ipp spelling'],
    'Head of Children and\nFamilies\n\n\nHead of Children in\n\nCare and Resources\n\n\nHead of Intelligence,\nPerformance and\n\nPolicy':
      ['cfs variant', 'cic variant', 'ipp spelling'],
    'Head of  Quality Assurance and Safeguarding/Children & Families Service and Partners': [
      'sqa variant',
      'unknown: Children & Families Service',
      'partners: and Partners',
    ],
    'Head of  Quality\nAssurance and\n\nSafeguarding/Children\n&\n\nFamilies Service and\nPartners':
      ['sqa variant', 'unknown: Children & Families Service', 'partners: and Partners'],
    'Project Lead for Improvement': ['lead exact'],
    // Section 1, the owners of the priorities.
    'Assistant Director Social Care, Head of Children’s Safeguarding, Practice and Quality Assurance':
      ['ad-csc variant', 'sqa spelling'],
    'Assistant Director of Social Care and Head of Children’s Safeguarding, Practice and Quality Assurance':
      ['ad-csc variant', 'sqa spelling'],
    'Director of Children Services, Corporate Partners, Dudley Safeguarding People Partnership Board (DSPPB) and Partners':
      [
        'dcs spelling',
        'unknown: Corporate Partners, Dudley Safeguarding People Partnership Board (DSPPB)',
        'partners: and Partners',
      ],
  });
});

describe('readOfficers', () => {
  describe('finds what is in the list first', () => {
    readsAs({
      dcs: ['dcs id'],
      ' dcs ': ['dcs id'],
      'ad-csc / hr': ['ad-csc id', 'hr id'],
      DCS: ['dcs spelling'],
      "Director of Children's Services": ['dcs exact'],
      "director of childrens' services": ['dcs spelling'],
      'Head of HR; Head of Business Support': ['hr exact', 'bs exact'],
      'Head of HR\nHead of Business Support': ['hr exact', 'bs exact'],
      'Head of HR and Head of Business Support': ['hr exact', 'bs exact'],
      'Head of HR Head of Business Support': ['hr exact', 'bs exact'],
      'dcs, hr & Partners': ['dcs id', 'hr id', 'partners: & Partners'],
      'Head of HR and the Finance team': ['hr exact', 'unknown: the Finance team'],
      'Chief Nurse, Head of HR': ['unknown: Chief Nurse', 'hr exact'],
      'Head of HR.': ['hr exact'],
    });
  });

  describe('never takes one rank for another', () => {
    readsAs({
      "Assistant Director of Children's Services": [
        "unknown: Assistant Director of Children's Services",
      ],
      "Deputy Director of Children's Services": ["unknown: Deputy Director of Children's Services"],
      "Assistant to the Director of Children's Services": [
        "unknown: Assistant to the Director of Children's Services",
      ],
      'Director of Social Care': ['unknown: Director of Social Care'],
      'Director Social Care': ['unknown: Director Social Care'],
      'Head of HR Manager': ['unknown: Head of HR Manager'],
      'Children & Families Service': ['unknown: Children & Families Service'],
      HR: ['hr spelling'],
    });
  });

  describe('takes words left out, added or moved for a variant, where one officer alone is meant', () => {
    readsAs({
      'Head of Children in Care and Resources': ['cic variant'],
      'Head of Children and Families': ['cfs variant'],
      'Head of Quality Assurance and Safeguarding': ['sqa variant'],
      'Assistant Director Social Care': ['ad-csc variant'],
      'AD Social Care': ['ad-csc variant'],
      "Interim Director of Children's Services": ['dcs variant'],
      'Head of HR (interim)': ['hr variant'],
      'HR Head': ['hr variant'],
      'Head of Children': ['unknown: Head of Children'],
      'Head of Safeguarding': ['unknown: Head of Safeguarding'],
      'Head of Service': ['unknown: Head of Service'],
      'Head of HR Payroll': ['unknown: Head of HR Payroll'],
      'Head of Adult Safeguarding, Practice and Quality Assurance': [
        'unknown: Head of Adult Safeguarding, Practice and Quality Assurance',
      ],
    });
    readsAs(
      {
        "Head of Children's Safeguarding, Practice and Quality Assurance": ['sqa variant'],
        'Head of Adult Safeguarding, Practice and Quality Assurance': [
          'unknown: Head of Adult Safeguarding, Practice and Quality Assurance',
        ],
        'Fostering Team Manager': ['team variant'],
        'Manager Fostering': ['unknown: Manager Fostering'],
        'Assistant Director Social Care': ['unknown: Assistant Director Social Care'],
        'Head of Locality North': ['north variant'],
        'Head of Locality': ['unknown: Head of Locality'],
      },
      buildOfficerIndex([
        { id: 'sqa', title: 'Head of Safeguarding, Practice & Quality Assurance' },
        { id: 'service', title: 'Service Manager Fostering' },
        { id: 'team', title: 'Team Manager Fostering' },
        { id: 'adult', title: 'Assistant Director Adult Social Care' },
        { id: 'north', title: 'Head of North Locality' },
        { id: 'south', title: 'Head of South Locality' },
      ]),
    );
  });

  describe('knows partners who are not named', () => {
    readsAs({
      Partners: ['partners: Partners'],
      '& partners': ['partners: & partners'],
      'Head of HR / Partners': ['hr exact', 'partners: Partners'],
      'hr and Partners / dcs': ['hr id', 'partners: and Partners', 'dcs id'],
      'Partners in Practice': ['unknown: Partners in Practice'],
      'Head of HR and Partners in Practice': ['hr exact', 'unknown: Partners in Practice'],
      'Corporate Partners': ['unknown: Corporate Partners'],
    });
    readsAs(
      { 'Head of Schools and Partners': ['schools exact'] },
      buildOfficerIndex([{ id: 'schools', title: 'Head of Schools and Partners' }]),
    );
  });

  describe('loses nothing', () => {
    readsAs({
      '': [],
      '  \n ': [],
      '???': ['unknown: ???'],
      '-': ['unknown: -'],
      and: ['unknown: and'],
      TBC: ['unknown: TBC'],
      'Chief Nurse/Chief Constable': ['unknown: Chief Nurse', 'unknown: Chief Constable'],
      'Chief Nurse\nChief Constable': ['unknown: Chief Nurse', 'unknown: Chief Constable'],
      'Chief Nurse and Chief Constable': ['unknown: Chief Nurse and Chief Constable'],
      '"Chief Nurse" (NHS)': ['unknown: "Chief Nurse" (NHS)'],
    });
  });

  describe('knows aliases and titles with marks of their own', () => {
    const index = buildOfficerIndex([
      { id: 'a', title: 'Head of SEND/Inclusion (0-25)', aliases: ['SEND lead'] },
      { id: 'b', title: 'Head of Resource' },
      { id: 'c', title: 'SEND Lead' },
      { id: 'hr', title: '???' },
    ]);
    readsAs(
      {
        'Head of SEND/Inclusion (0-25)': ['a exact'],
        'hr; Head of SEND/Inclusion (0-25)': ['hr id', 'a exact'],
        'Head of SEND / Inclusion, 0-25': ['a spelling'],
        'SEND lead': ['a exact'],
        'SEND Lead': ['c exact'],
        'Send Leads': ['c spelling'],
        'Head of Resources': ['b spelling'],
        'Head of Resources / hr': ['b spelling', 'hr id'],
        '???': ['hr exact'],
      },
      index,
    );
  });

  it('gives places', () => {
    assert.deepEqual(readOfficers(' dcs/ Finance & Partners', dudley), [
      { text: 'dcs', start: 1, end: 4, officer: 'dcs', match: 'id' },
      { text: 'Finance', start: 6, end: 13 },
      { text: '& Partners', start: 14, end: 24, unnamedPartners: true },
    ]);
  });
});

describe('nearestOfficer', () => {
  const cases: Record<string, string | undefined> = {
    'Children & Families Service': 'cfs',
    'Head of Children': 'cfs',
    'Head of Safegaurding Practise': 'sqa',
    'Haed of HR': 'hr',
    'Assistnt Director Social Care': 'ad-csc',
    'Director of Childrens Social Care': 'dcs',
    "Chldren's Services Director": 'dcs',
    'Business Support': 'bs',
    DAS: 'das',
    ADCSC: 'ad-csc',
    'AD CSC': 'ad-csc',
    'Director of Social Care': undefined,
    "Deputy Director of Children's Services": undefined,
    'Head of Finance': undefined,
    Finance: undefined,
    'Partners in Practice': undefined,
    'Head of Service': undefined,
    '???': undefined,
    '': undefined,
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(`takes '${text}' for ${expected ?? 'nobody'}`, () => {
      assert.equal(nearestOfficer(text, dudley), expected);
    });
  }
});

describe('titleOf', () => {
  it('gives the title of an id', () => {
    assert.equal(titleOf('hr', dudley), 'Head of HR');
    assert.equal(titleOf('constructor', dudley), undefined);
  });
});

describe('any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...[
        'Head',
        ' of ',
        'Director',
        'Assistant ',
        "Children's ",
        'Services',
        ' and Partners',
        'hr',
      ],
      ...[' & ', '/', ';', '\n', ', ', ' ', '(', ')', '???', '’', 'Social Care', 'HR'],
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

  it('gives mentions in order, each at its place', () => {
    fc.assert(
      fc.property(text, (written) => {
        const mentions = readOfficers(written, dudley);
        assert.equal(mentions.length > 0, written.trim() !== '');
        let after = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= after && mention.end > mention.start);
          assert.equal(written.slice(mention.start, mention.end), mention.text);
          assert.equal(mention.officer === undefined, mention.match === undefined);
          after = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stands in some mention with all its words but "and", unless two names stand together', () => {
    fc.assert(
      fc.property(text, (written) => {
        let rest = written;
        for (const { start, end } of readOfficers(written, dudley).reverse()) {
          rest = rest.slice(0, start) + rest.slice(end);
        }
        assert.doesNotMatch(rest.replace(/\band\b/gi, ''), /[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds each name of any list where it stands alone or between separators', () => {
    const word = fc.constantFrom(
      'Head',
      'of',
      'Lead',
      'HR',
      "Children's",
      'Policy,',
      'Schools',
      '&',
    );
    const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(title, { minLength: 2, maxLength: 6 }), (titles) => {
        const index = buildOfficerIndex(titles.map((name, at) => ({ id: `x${at}`, title: name })));
        for (const [at, name] of titles.entries()) {
          assert.equal(readOfficers(name, index)[0]?.officer, `x${at}`);
        }
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    assertLinear((long) => readOfficers(long, dudley));
    assertLinear((long) => nearestOfficer(long, dudley));
    const repeated = buildOfficerIndex([{ id: 'a', title: 'a '.repeat(30) }]);
    assertLinear((long) => readOfficers(long, repeated));
    assertLinear((long) => buildOfficerIndex([{ id: 'a', title: long, aliases: [long] }]));
  });
});
