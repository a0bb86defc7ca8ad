// How many answers pass that should not: the model answers of other questions, and weak answers with another weak answer
// behind them, as a share of all pairs of the shipped questions:
// node build.js && node bench/other-answers.js
import { readdirSync, readFileSync } from 'node:fs';
import { checkAnswer, parseQuestion } from '../dist/check.js';

const questions = readdirSync('questions', { withFileTypes: true, recursive: true })
  .filter(({ name }) => name.endsWith('.md') && name !== 'README.md')
  .flatMap(({ name, parentPath, path = parentPath }) => {
    const text = readFileSync(`${path}/${name}`, 'utf8');
    return parseQuestion(text, { bank: 'bank', path: name }).question ?? [];
  });

const pairs = questions.flatMap((question) =>
  questions.filter((other) => other !== question).map((other) => [question, other]),
);
report(
  'model answers of other questions',
  pairs.map(([question, { modelAnswer }]) => [question, modelAnswer]),
);
report(
  'weak answers, another one behind them',
  pairs.flatMap(([question, { weakAnswers }]) =>
    question.weakAnswers.flatMap((weak) => weakAnswers.map((padding) => [question, `${weak}\n\n${padding}`])),
  ),
);

function report(what, answers) {
  const passing = answers.filter(([question, answer]) => checkAnswer(question, answer).passed).length;
  const share = ((100 * passing) / answers.length).toFixed(1);
  console.log(`${what}: ${passing} of ${answers.length} pass, ${share} %`);
}
