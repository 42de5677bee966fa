import type { VagueReason } from './reasons';
import { type Entry, list } from './senses';

const vague = (reason: VagueReason, phrases: string): Entry => ({
  sense: { kind: 'vague', reason },
  phrases: list(phrases),
});

/** Words that two people may honestly judge differently, by what makes them so. */
export const VAGUE_WORDS: readonly Entry[] = [
  vague(
    'quality',
    `effective, effectively, effectiveness, robust, robustly, appropriate, appropriately,
     inappropriate, consistent, consistently, consistency, clear, clearly, clearer, clarity,
     strong, stronger, strongly, good quality, high quality, high-quality, higher quality, good
     practice, best practice, excellent, excellence, exceptional, meaningful, meaningfully,
     proactive, proactively, responsive, flexible, flexibly, flexibility, seamless, seamlessly,
     smooth, smoothly, joined-up, joined up, holistic, proportionate, sustainable, sustained,
     adequate, adequately, sufficient, sufficiently, suitable, suitably, reasonable, reasonably,
     positive, positively, successful, successfully, efficient, efficiently, efficiency,
     streamlined, smarter, leaner, transparent, transparency, accountable, purposeful, rigorous,
     rigorously, rigour, resilient, resilience, stable, stability, safe, safely, safer, well,
     thorough, thoroughly, comprehensive, innovative, innovation, world-leading, world leading,
     world-class, world class, vibrant, inclusive, equitable, equitably, fair, fairly, equal,
     equally, skilled, competent, capable, equipped, motivated, engaged, strategic, easy, easily,
     easier, user-friendly, accessible, tailored, personalised, person-centred, child-centred,
     child-focused, trauma-informed, reflective, credible, minimal, optimum, optimal, outstanding,
     great, best, right, properly, correct, correctly, accurate, accurately, useful, solid, proven,
     meaningful, attractive, visible, wide range, wider range, wide, wider, broad, broader,
     quality, quality of, high standard, high standards, highest standards, fit for purpose,
     fit-for-purpose, gold standard, value for money, at its best, modern, dynamic, ambitious,
     aspirational, professional curiosity, quorate, full potential, in line with need, in line with
     needs, in line with best practice, truly, significant, significantly, substantial,
     substantially, measurable, demonstrable, evidence-based, collaborative, collaboratively,
     coordinated, co-ordinated, cohesive, welcoming, supportive, caring, compassionate, empowered,
     enriching, fulfilling, varied, embedded, embed, embeds, embedding, well-being, wellbeing,
     prepared for, prepared to, happy, healthy, high-performing, leading edge, digital by choice`,
  ),
  vague(
    'time',
    `timely, timeliness, in a timely way, in a timely manner, in timely way, promptly, prompt,
     swift, swiftly, quick, quickly, quicker, rapid, rapidly, at pace, early, earlier, earliest, on
     time, in time, within timescale, within timescales, to timescale, to timescales, within
     timeframes, within timeframe, within agreed timescales, within statutory timescales, within
     the timescale, within required timescales, regular, regularly, frequent, frequently,
     continuous, continuously, continual, continually, routinely, routine, constant, constantly,
     delay, delays, drift, without delay, faster, in a timely fashion, at the right time, periodic,
     periodically, often, on a regular basis, on an ongoing basis, promptness, in real time, when they need it`,
  ),
  vague(
    'scope',
    `relevant, where appropriate, as appropriate, where possible, wherever possible, if possible,
     where necessary, as necessary, if necessary, where needed, as needed, if needed, when needed,
     where required, as required, if required, when required, necessary, reasonably practicable,
     where relevant, where applicable, really need, key stakeholders, as far as possible, most
     vulnerable, vulnerable, some, many, numerous, several, various, a range of, wherever, suitable, etc, as
     directed, where there is a case, where it makes sense, where practical, where practicable, where
     feasible, if appropriate, when appropriate, where suitable, as and when, when circumstances change,
     when needs change, as needs change, where we can, in most cases, generally, typically, usually, mostly, largely, to some extent`,
  ),
  vague(
    'mind',
    `aware, awareness, understand, understands, understanding, understood, feel, feels, feeling,
     felt, valued, respected, confident, confidence, supported, listened to, heard, trust in,
     mutual trust, build trust, trusted, morale, satisfied, motivation, believe, believes, proud,
     empowered, recognised, appreciated, know what, know how, knows how, knowledgeable, sense of,
     committed, commitment, passionate, buy-in, attitudes, perception, perceptions, familiar,
     comfortable, informed, curious, think, looks like, look like, belong, belongs, belonging, respect, dignity, courtesy,
     compassion, kindness, empathy, integrity, pride, enthusiasm, to heart`,
  ),
  vague(
    'abstract',
    `culture, cultures, vision, ownership, journey, difference, impact, impacts, outcome, outcomes,
     opportunity, opportunities, chance, chances, equal opportunity, left behind, potential, thrive, thrives,
     thriving, flourish, flourishes, aspire, aspirations, voice, voices, best interests, needs,
     need, capability, capabilities, leadership, collaboration, relationships, relationship,
     engagement, experience of, experiences, lived experience, foundation, environment, ethos,
     behaviours, mindset, challenge, challenges, scrutiny and challenge, good practice, working
     relationships, partnership working, literacy, resilience, growth mindset, quality of life,
     life chances, barriers, discrimination, harassment, inequality, inequalities, stigma,
     prejudice, disadvantage, duplication, bureaucracy, success, prosperity, golden thread, lessons learned,
     lessons learnt, lessons from, learning from,
     coherence, maturity, use of, expectations, owned by`,
  ),
  vague(
    'activity',
    `support, supports, supporting, promote, promotes, promoting, promoted, encourage, encourages,
     encouraging, encouraged, explore, explores, exploring, champion, championing, engage, engages,
     engaging, facilitate, facilitates, facilitating, foster, fosters, enable, enables,
     enabled, empower, empowers, strive, strives, striving, seek, seeks, seeking, look to, looks
     to, looking to, work towards, works towards, working towards, work toward, working toward,
     work closely, working closely, work together, works together, working together, help, helps,
     helping, hopes to, hope to, consider, considers,
     considered, considering, prioritise, prioritising, prioritize,
     prioritizing, take steps, taking steps, raise awareness, raising awareness, drive, drives,
     driving, push, pushes, press the, working to, lead by example, leading by example, liaise,
     aspire to, listen, listening, listens, nurture, contribute, contributes, contributing,
     influence, influences, leverage`,
  ),
  vague(
    'evidence',
    `evidence of, evidence that, evidenced, evident, evidence is, evidence will, demonstrate,
     demonstrates, demonstrating, demonstrated, reflecting, illustrated, clear evidence`,
  ),
];
