import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BrowserPage, findBrowser } from '../support/browser.ts';
import { interviewBank } from '../support/interview.ts';
import { mockdrill, temporaryFolder } from '../support/run.ts';

const browser = findBrowser();

/** A report of a held interview, with an answer that would do harm if it were taken for HTML. */
async function report(): Promise<string> {
  const path = join(temporaryFolder(), 'debrief.html');
  const answers = [
    'I <img src=x onerror="document.title=1"> failed over.',
    '',
    'We failed over, back in 4 minutes.',
    '',
  ];
  const args = ['interview', 'on-call', '--bank', interviewBank(), '--seed', '1', '--report', path];
  const { code } = await mockdrill(args, { input: answers.map((answer) => `${answer}\n.\n`).join('') });
  expect(code).toBe(0);
  return path;
}

test('every element of the report is closed, and what was answered stays text', async () => {
  const html = readFileSync(await report(), 'utf8');
  const open: string[] = [];
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(?<!\/)>/g)) {
    if (['meta', 'br'].includes(name!)) continue;
    if (!closing) open.push(name!);
    else expect([name, open.pop()]).toEqual([name, name]);
  }
  expect([open, html.includes('<img')]).toEqual([[], false]);
});

test.skipIf(browser === undefined)(
  `a browser shows the report without a request, in light and dark, on a phone and on paper${browser ? '' : ' (skipped: no Chromium on the PATH or in CHROME_PATH)'}`,
  async () => {
    const url = pathToFileURL(await report()).href;
    const page = await BrowserPage.open(browser!);
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: 360,
      height: 640,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const colours: string[] = [];
    for (const value of ['light', 'dark']) {
      await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
      await page.go(url);
      colours.push(await page.value('getComputedStyle(document.body).backgroundColor'));
    }
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(18, 22, 27)']);
    expect([...new Set(page.requested)]).toEqual([url]);
    expect(await page.value('document.title')).toBe('Debrief: A round for the on-call rota');
    expect(await page.value('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    // What a chart draws stands in the table below it.
    const drawn = `[...document.querySelectorAll('figure')].map((figure) => [
      [...figure.querySelectorAll('svg rect:not(.track)')].map((bar) => Number(bar.getAttribute('width')) > 0),
      [...figure.querySelectorAll('tbody td')].map((cell) => parseFloat(cell.textContent) > 0),
    ])`;
    const figures = await page.value<[boolean[], boolean[]][]>(drawn);
    expect(figures.map(([bars]) => bars)).toEqual(figures.map(([, cells]) => cells));
    expect(figures.map(([bars]) => bars.length)).toEqual([2, 5]);
    await page.send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
    expect(await page.value('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  },
);
