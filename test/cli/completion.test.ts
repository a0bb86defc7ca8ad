import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankRoot, questionFile } from '../support/bank.ts';
import { LAUNCHER, mockdrill, plainEnvironment, temporaryFolder } from '../support/run.ts';

const root = () =>
  bankRoot({ 'dns/cold-standby.md': questionFile('cold-standby'), 'dns/README.md': '# Names\n' });

/** What bash offers after a command line, asked through the completion function that the script installs. */
function offeredByBash(line: string, banks: string): string[] {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/mockdrill'), `#!/bin/sh\nexec "${process.execPath}" "${LAUNCHER}" "$@"\n`, {
    mode: 0o755,
  });
  const env = plainEnvironment(join(folder, 'home'), { MOCKDRILL_BANKS: banks });
  const words = line.split(' ');
  // The script asks bash-completion, which users have, for the words under the cursor; this says the same of ours.
  const script = `
    _get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur=\${words[cword]}; prev=\${words[cword-1]}; }
    compopt() { :; }
    source <(mockdrill completion bash)
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length - 1}
    COMP_LINE='${line}'
    COMP_POINT=${line.length}
    $(complete -p mockdrill | sed 's/.*-F \\([^ ]*\\).*/\\1/')
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', script], {
    env: { ...env, PATH: `${join(folder, 'bin')}:${env.PATH}` },
  });
  return String(out)
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((offer) => offer.trim().split(/\s/)[0]!)
    .sort();
}

test('bash completes commands, banks, question ids, options and their choices', () => {
  const banks = root();
  expect({
    command: offeredByBash('mockdrill sea', banks),
    bank: offeredByBash('mockdrill list d', banks),
    question: offeredByBash('mockdrill show ', banks),
    option: offeredByBash('mockdrill show --hi', banks),
    choice: offeredByBash('mockdrill list --level s', banks),
    below: offeredByBash('mockdrill config un', banks),
  }).toEqual({
    command: ['search'],
    bank: ['dns'],
    question: ['cold-standby'],
    option: ['--hints'],
    choice: ['senior', 'staff'],
    below: ['unset'],
  });
});

test('completion stays silent about banks that cannot be read', async () => {
  const ran = await mockdrill(['complete', '--', 'list', ''], { env: { MOCKDRILL_BANKS: '/nowhere' } });
  expect(ran).toEqual({ code: 0, stdout: ':4\n', stderr: '' });
});

test('an unknown shell is refused with the known ones', async () => {
  const stderr = 'mockdrill: There is no completion for "tcsh".\n  Expected bash, zsh, fish or powershell.\n';
  expect(await mockdrill(['completion', 'tcsh'])).toEqual({ code: 2, stdout: '', stderr });
});
