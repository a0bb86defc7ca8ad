import { type InterviewSession, placeIn } from '../drill/interview.ts';

/** Short acknowledgements, which say nothing about the answer. */
const HEARD = ['Thank you.', 'I see.', 'Understood.', 'All right.', 'Thanks, that helps.'];

/** What the interviewer says after an answer, or after what was left without one; the same interview says the same. */
export function acknowledgement({ seed, done, interview }: InterviewSession): string {
  if (interview.passedOver) return 'Then let us leave that.';
  return HEARD[(seed + done.length + interview.asked.length) % HEARD.length]!;
}

/** What the interviewer says before the section at hand: greeting or bridge, then the opening. */
export function sectionSpeech(session: InterviewSession): string {
  const { index, section } = placeIn(session);
  const { plan } = session.interview;
  const before = index === 0 ? [plan.greeting] : [bridgeSpeech(session, index - 1)];
  return [...before, section?.opening ?? YOUR_TURN].join('\n\n');
}

/** What the interviewer says when it is the candidate's turn. */
export const YOUR_TURN = 'We have a few minutes left. What would you like to ask us?';

/** What the interviewer says at the very end. */
export function farewell(session: InterviewSession): string {
  const { plan, own } = session.interview;
  const last =
    plan.yourQuestions === 0
      ? bridgeSpeech(session, plan.sections.length - 1)
      : own === ''
        ? 'Then we are through.'
        : 'Good questions. In a real interview you would hear the answers now; I have noted them for you.';
  return `${last}\n\n${plan.closing}`;
}

/** A section that ran over is ended; the interviewer says so, and goes on. */
function bridgeSpeech({ interview, done }: InterviewSession, index: number): string {
  const section = interview.plan.sections[index]!;
  const reached = done.some(({ question }) => section.questions.includes(question));
  const over = reached && interview.spent[index]! >= section.time;
  return over
    ? `I have to stop you there: the time for "${section.name}" is over, and we have to move on. ${section.bridge}`
    : section.bridge;
}
