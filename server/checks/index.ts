/** Every check there is, in the order of the documentation. */

import { dependencyCycle } from './actions/dependency-cycle';
import { duplicateAction } from './actions/duplicate-action';
import { duplicateRef } from './actions/duplicate-ref';
import { lateDependency } from './actions/late-dependency';
import { refGap } from './actions/ref-gap';
import { refPrefix } from './actions/ref-prefix';
import { unknownRef } from './actions/unknown-ref';
import { unknownBoard } from './boards/unknown-board';
import type { Check } from './check';
import { changedWithoutAgreement } from './deadlines/changed-without-agreement';
import { invalidDeadline } from './deadlines/invalid';
import { lateMilestone } from './deadlines/late-milestone';
import { nonWorkingDeadline } from './deadlines/non-working-day';
import { outsidePlan } from './deadlines/outside-plan';
import { outsideStage } from './deadlines/outside-stage';
import { expired } from './exceptions/expired';
import { noReason } from './exceptions/no-reason';
import { unused } from './exceptions/unused';
import { answersNothing } from './links/answers-nothing';
import { duplicateLink } from './links/duplicate';
import { noRecommendations } from './links/no-recommendations';
import { unansweredRecommendation } from './links/unanswered-recommendation';
import { unansweredSource } from './links/unanswered-source';
import { unknownRecommendation } from './links/unknown-recommendation';
import { unknownSource } from './links/unknown-source';
import { unusableCode } from './links/unusable-code';
import { conflictingTarget } from './measures/conflicting-target';
import { noActuals } from './measures/no-actuals';
import { measureWithoutOwner } from './measures/no-owner';
import { offTarget } from './measures/off-target';
import { notPriorityOwner } from './officers/not-priority-owner';
import { overloaded } from './officers/overloaded';
import { reportingCycle } from './officers/reporting-cycle';
import { sameOfficer } from './officers/same-officer';
import { severalAccountable } from './officers/several-accountable';
import { spellingVariant } from './officers/spelling-variant';
import { unknownOfficer } from './officers/unknown';
import { unnamedPartner } from './officers/unnamed-partner';
import { vacantOfficer } from './officers/vacant';
import { missingOutcome } from './outcomes/missing';
import { ambiguousName } from './plan/ambiguous-name';
import { duplicateKey } from './plan/duplicate-key';
import { encoding } from './plan/encoding';
import { invalidValue } from './plan/invalid-value';
import { missingField } from './plan/missing-field';
import { placeholder } from './plan/placeholder';
import { unknownKey } from './plan/unknown-key';
import { unplaced } from './plan/unplaced';
import { personal } from './privacy/personal-data';
import { smallNumber } from './privacy/small-number';
import { completeWithoutEvidence } from './progress/complete-without-evidence';
import { futureUpdate } from './progress/future-update';
import { impactUnknown } from './progress/impact-unknown';
import { missingEvidenceFile } from './progress/missing-evidence-file';
import { overdue } from './progress/overdue';
import { reportedStatus } from './progress/reported-status';
import { staleUpdate } from './progress/stale-update';
import { riskWithoutMitigation } from './risks/no-mitigation';
import { riskWithoutOwner } from './risks/no-owner';
import { frontLoaded } from './stages/front-loaded';
import { gap } from './stages/gap';
import { misplacedDeliverable } from './stages/misplaced-deliverable';
import { missingReview } from './stages/missing-review';
import { overlap } from './stages/overlap';
import { unknownStage } from './stages/unknown-stage';
import { conflictingTargets } from './success/conflicting-targets';
import { missingUnit } from './success/missing-unit';
import { noBaseline } from './success/no-baseline';
import { noTimeLimit } from './success/no-time-limit';
import { notMeasurable } from './success/not-measurable';
import { nothingMeasurable } from './success/nothing-measurable';
import { repeatsAction } from './success/repeats-action';
import { targetAfterDeadline } from './success/target-after-deadline';
import { unclearStart } from './success/unclear-start';
import { unknownMeasure } from './success/unknown-measure';
import { runTogether } from './yaml/run-together';
import { syntax } from './yaml/syntax';
import { unquotedText } from './yaml/unquoted-text';

export const checks: readonly Check[] = [
  syntax,
  unquotedText,
  runTogether,
  encoding,
  duplicateKey,
  unknownKey,
  unplaced,
  invalidValue,
  missingField,
  placeholder,
  ambiguousName,
  unknownSource,
  unusableCode,
  unknownRecommendation,
  duplicateLink,
  unansweredSource,
  unansweredRecommendation,
  noRecommendations,
  answersNothing,
  unknownOfficer,
  spellingVariant,
  severalAccountable,
  sameOfficer,
  vacantOfficer,
  unnamedPartner,
  notPriorityOwner,
  overloaded,
  reportingCycle,
  invalidDeadline,
  outsidePlan,
  outsideStage,
  nonWorkingDeadline,
  lateMilestone,
  changedWithoutAgreement,
  unknownStage,
  unknownBoard,
  overlap,
  gap,
  misplacedDeliverable,
  frontLoaded,
  missingReview,
  notMeasurable,
  nothingMeasurable,
  repeatsAction,
  noBaseline,
  noTimeLimit,
  unclearStart,
  missingUnit,
  targetAfterDeadline,
  conflictingTargets,
  unknownMeasure,
  missingOutcome,
  overdue,
  staleUpdate,
  reportedStatus,
  completeWithoutEvidence,
  impactUnknown,
  futureUpdate,
  missingEvidenceFile,
  offTarget,
  noActuals,
  measureWithoutOwner,
  conflictingTarget,
  riskWithoutOwner,
  riskWithoutMitigation,
  duplicateRef,
  unknownRef,
  refPrefix,
  refGap,
  duplicateAction,
  dependencyCycle,
  lateDependency,
  personal,
  smallNumber,
  noReason,
  unused,
  expired,
];

/** Those that tell what must not be shown. */
export const privacyChecks: readonly Check[] = checks.filter(({ id }) => id.startsWith('privacy/'));
