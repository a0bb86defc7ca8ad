import { basename } from 'node:path';

/** A clean question that fragments are put into: what a page or a case leaves out is taken from here. */
const CLEAN = `---
format: 1
id: ID
title: About ID
level: senior
type: behavioural
time: 30s
checklist:
  - id: failover
    point: Moves the traffic when a part dies
    must: true
    any: [failover, promote the replica]
  - id: recovery
    point: States how long it took
    metric: duration
    of: [back, recovered]
---

What happened to ID, and what did you do?

## Model answer

The alarm rang at night, and I saw that the disk of the first machine had gone. We failed over to the second zone, and the shop was back after 4 minutes. Since then we rehearse it.

## Weak answer

It was a stressful night, but the team handled it well.
`;

/**
 * A whole question file from a part of one. Keys of a YAML fragment replace those of a clean question (or of `before`),
 * so do the sections of a Markdown fragment, where text before its first heading is the prompt. A fragment that begins
 * with `---` is whole.
 */
export function wholeQuestion(
  fragment: string,
  language: 'yaml' | 'markdown',
  path: string,
  before = CLEAN.replaceAll('ID', basename(path, '.md')),
): string {
  if (language === 'markdown' && fragment.startsWith('---')) return fragment;
  const [, front, body] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(before)!;
  return language === 'yaml'
    ? `---\n${merge(front!, fragment, /^(?=[^\s-])/m, /^[^:#]*/)}---\n\n${body}`
    : `---\n${front}---\n\n${merge(body!, fragment, /^(?=## )/m, /^(?:## .*)?/)}`;
}

/** Cuts both texts in parts, and puts those of the second in the place of parts of the first with the same name. */
function merge(whole: string, fragment: string, cut: RegExp, name: RegExp): string {
  const own = fragment === '' ? [] : fragment.split(cut);
  const nameOf = (part: string) => name.exec(part)![0].trim();
  const names = new Set(own.map(nameOf));
  const kept = whole.split(cut).filter((part) => !names.has(nameOf(part)));
  const isPrompt = (part: string) => nameOf(part) === '' && !part.startsWith('#');
  const parts = [...own.filter(isPrompt), ...kept, ...own.filter((part) => !isPrompt(part))];
  return parts.map((part) => `${part.trimEnd()}\n${cut.source.includes('##') ? '\n' : ''}`).join('');
}
