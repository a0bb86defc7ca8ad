import type { BankFiles } from '../bank/library.ts';
import { parseInterview } from '../bank/parse-interview.ts';
import type { SourceFile } from '../bank/source.ts';
import { problemsAround } from './around.ts';
import { isLasting } from './disable.ts';
import { type Glance, glanceAt, type Looking, lookAt, lookingOf } from './glance.ts';
import { Labels } from './label-owners.ts';
import { faultyQuestion, type Labelled, moved, readLabels, strayQuestions } from './labels.ts';
import { namesIn } from './names.ts';
import { NO_PAIRS } from './pairs.ts';
import type { Gathered, Plan } from './plan.ts';
import { Problems } from './problems.ts';
import type { Across, Rule } from './rule.ts';
import { privateDataIn } from './rules/private-data.ts';
import { type Job, readAgain, type Tested } from './self-test.ts';
import { Times } from './times.ts';
import { type Done, doWork, type Work } from './work.ts';

/** A job with the places of its labelled answers. */
interface OwnJob extends Job {
  readonly labelled: readonly Labelled[];
}

/** One run over bank roots: every file with every rule, then the work that was left, then the end. */
export class Run {
  private jobs: OwnJob[] = [];
  private readonly times: Times;
  private readonly plan: Plan;
  private readonly problems: Problems;
  private readonly looking: Looking;
  private readonly testing: readonly Rule[];
  private readonly across: readonly Across[];
  private readonly labels = new Labels();
  private files = 0;
  private faulty = false;

  constructor(roots: readonly BankFiles[], plan: Plan) {
    this.plan = plan;
    this.times = new Times(plan.clock);
    this.problems = new Problems(plan.asked);
    this.looking = lookingOf(plan.rules);
    this.testing = plan.rules.filter((rule) => rule.group === 'self-test' && (rule.look || rule.judge));
    this.across = this.looking.across.map((rule) => rule.across!(plan.tools));
    for (const file of roots.flatMap(({ labelled }) => labelled))
      if (!plan.ignored(file.path)) this.labelled(file);
    for (const root of roots) this.root(root);
    this.settle();
    // They name questions, so these come first.
    for (const file of roots.flatMap(({ interviews }) => interviews)) this.interview(file);
    this.strays(roots);
  }

  get work(): Work {
    const [pairs = NO_PAIRS] = this.across.flatMap((across) => across.pairs?.() ?? []);
    return { jobs: this.jobs, pairs };
  }

  /** Does work here and now. */
  do(work: Work): Done {
    return doWork(work, this.testing, this.plan.trials, this.times.take);
  }

  finish({ tested, passing }: Done): Gathered {
    tested.forEach((outcome, index) => {
      this.take(this.jobs[index]!, outcome);
    });
    this.eachAcross(({ name, severity }, across) =>
      across.finish((message, spot, instead) => {
        const side = this.problems.isAsked(spot.file) || !instead ? { message, spot } : instead;
        const { file, span } = side.spot;
        this.problems.add(file, [{ rule: name, severity, message: side.message, span }]);
      }, passing),
    );
    return { byFile: this.problems.all(), files: this.files, times: this.times.byName, faulty: this.faulty };
  }

  private take({ file, labelled }: OwnJob, tested: Tested): void {
    this.problems.add(file, tested.own);
    tested.labelled.forEach((problems, index) => {
      const { file: labels, start, row } = labelled[index]!;
      for (const { point, ...problem } of problems) {
        // Where only the question was asked for, its author sees there which label broke.
        if (this.problems.isAsked(labels))
          this.problems.add(labels, [{ ...problem, span: moved(problem.span, start) }]);
        else
          this.problems.add(file, [
            { ...problem, message: `${labels.path}:${row.line}: ${problem.message}`, span: point },
          ]);
      }
    });
  }

  private labelled(file: SourceFile): void {
    const { labelled, problems } = readLabels(file);
    this.problems.add(file, problems);
    this.labels.add(labelled);
    if (this.problems.isAsked(file)) this.problems.add(file, privateDataIn(file));
  }

  private root(root: BankFiles): void {
    for (const [file, problems] of problemsAround(root)) this.problems.add(file, problems);
    for (const { questions } of root.banks) for (const file of questions) this.question(file, root.lexicon);
  }

  private strays(roots: readonly BankFiles[]): void {
    const strays = this.labels.strays().filter(({ file }) => this.problems.isAsked(file));
    if (strays.length === 0) return;
    const files = roots.flatMap(({ banks }) => banks.flatMap(({ questions }) => questions));
    const ids = files.map((file) => namesIn(file).id);
    for (const [file, problem] of strayQuestions(strays, ids)) this.problems.add(file, [problem]);
  }

  private question(file: SourceFile, lexicon: SourceFile | undefined): void {
    const own = this.problems.isAsked(file);
    if (own) this.files++;
    else if (this.across.length === 0 && this.labels.isEmpty) return;
    const { take } = this.times;
    const glance = own ? lookAt(file, lexicon, this.looking, take) : glanceAt(file, this.looking, take);
    this.see(file, lexicon, glance, own);
  }

  /** `own`: findings of this file are wanted. */
  private see(file: SourceFile, lexicon: SourceFile | undefined, glance: Glance, own: boolean): void {
    const { problems, disables, facts, notes } = glance;
    this.problems.add(file, problems);
    if (disables) this.problems.note(file);
    if (!facts) {
      this.seeFaulty(file, own);
      return;
    }
    const { id, formerly, draft, level, type, time, tags, prompt, modelAnswer } = facts;
    // Written out, because V8 takes its time to add to a copy, and once for each question.
    const seen = { id, formerly, draft, level, type, time, tags, prompt, modelAnswer, file, lexicon };
    const isIgnored = !own && this.plan.ignored(file.path);
    this.eachAcross(({ group }, across, index) => {
      // What is ignored is compared with nothing, but the drill reads it, so its id is taken.
      if (!isIgnored || group === 'format') across.see(seen, notes[index]);
    });
    const labelled = this.labels.of(facts, file, isIgnored);
    // What its answers get may come of that error alone.
    if (isIgnored || problems.some(isLasting)) return;
    const asked = labelled.filter((each) => own || this.problems.isAsked(each.file));
    if ((own && this.testing.length > 0) || asked.length > 0)
      this.jobs.push({ file, lexicon, own, labelled: asked });
  }

  /** Which file answers for an id that several have is known when all were seen. */
  private settle(): void {
    const jobs = this.jobs.map((job) => {
      const question = job.labelled.length > 0 && readAgain(job).question;
      if (!question) return job;
      const { labelled, problems } = this.labels.judged(job.labelled, question, job.file);
      for (const [file, problem] of problems) this.problems.add(file, [problem]);
      return { ...job, labelled };
    });
    this.jobs = this.testing.length > 0 ? jobs.filter(({ own, labelled }) => own || labelled.length > 0) : [];
  }

  /** What names it names something, and nothing more can be said; where its errors are not told, that they are there. */
  private seeFaulty(file: SourceFile, isTold: boolean): void {
    const isIgnored = this.plan.ignored(file.path);
    this.faulty ||= !isIgnored;
    const names = namesIn(file);
    this.eachAcross((_, across) => across.seeFaulty?.({ ...names, file, isTold }));
    const labelled = this.labels.of(names, file, true);
    if (isTold || isIgnored) return;
    const first = new Map([...labelled].reverse().map((each) => [each.file, each]));
    for (const each of first.values()) this.problems.add(each.file, [faultyQuestion(each)]);
  }

  private eachAcross(action: (rule: Rule, across: Across, index: number) => void): void {
    this.across.forEach((across, index) => {
      const rule = this.looking.across[index]!;
      this.times.take(rule.name, () => action(rule, across, index));
    });
  }

  private interview(file: SourceFile): void {
    const { interview, problems, text } = this.times.take('(parser)', () => parseInterview(file));
    this.problems.add(file, problems);
    if (text.includes('mockdrill-disable')) this.problems.note(file);
    if (!interview) return;
    this.eachAcross((_, across) => across.seeInterview?.(interview, file));
  }
}
