import { FRAMEWORKS, LEVELS, METRIC_KINDS, TYPES } from './question.ts';
import type { Key, Shape } from './shape.ts';

/** Format 1 of a question's front matter: the one place that says which keys there are and what they hold. */

const ID: Shape = { is: 'id' };
const POINT_ID: Shape = { is: 'id', max: 40 };
const TEXT: Shape = { is: 'text' };
const FLAG: Shape = { is: 'flag' };
const MINUTES_30 = 30 * 60;
const TIME: Shape = { is: 'duration', min: 10, max: MINUTES_30 };
const ALIASES: Shape = { is: 'list', of: { is: 'alias' }, min: 1, max: Infinity, what: 'aliases' };
const SLOTS: Shape = { is: 'list', of: ALIASES, min: 2, max: 3, what: 'slots, each a list of aliases' };

const WORD_CRITERION: Record<string, Key> = {
  any: { shape: ALIASES, about: 'Aliases of which one has to be affirmed.' },
  all: {
    shape: SLOTS,
    about: 'Two or three lists of aliases; one of each has to be affirmed close together.',
  },
};

export const POINT: Shape & { is: 'map' } = {
  is: 'map',
  what: 'a point',
  keys: {
    id: { shape: POINT_ID, required: true, about: 'Unique in the question; never changes.' },
    point: {
      shape: TEXT,
      required: true,
      about: 'What a good answer says, as a statement a person could decide from.',
    },
    must: { shape: FLAG, about: 'Without this point the answer does not pass.' },
    weight: { shape: { is: 'number', min: 1, max: 5 }, about: 'How much the point counts, by default 1.' },
    ...WORD_CRITERION,
    metric: {
      shape: { is: 'one-of', values: METRIC_KINDS },
      about: 'The kind of quantity that has to be stated as achieved.',
    },
    of: { shape: ALIASES, about: 'With metric: aliases of the thing measured.' },
    min: { shape: { is: 'bound' }, about: 'With metric: the least value that counts, with its unit.' },
    max: { shape: { is: 'bound' }, about: 'With metric: the greatest value that counts, with its unit.' },
    change: { shape: FLAG, about: 'With metric: wants a before and after, or by how much.' },
    better: {
      shape: { is: 'one-of', values: ['lower', 'higher'] },
      about: 'With metric: which direction is an improvement.',
    },
    miss: { shape: TEXT, about: 'The hint shown when the point is missed.' },
    ask: { shape: TEXT, about: 'The follow-up the interviewer asks when the point is missed.' },
  },
};

export const RED_FLAG: Shape & { is: 'map' } = {
  is: 'map',
  what: 'a red flag',
  keys: {
    id: { shape: POINT_ID, required: true, about: 'Unique in the question; never changes.' },
    point: { shape: TEXT, required: true, about: 'What a good answer does not say.' },
    ...WORD_CRITERION,
    why: { shape: TEXT, about: 'What an interviewer hears.' },
  },
};

export const QUESTION: Shape & { is: 'map' } = {
  is: 'map',
  what: 'a question',
  keys: {
    format: { shape: { is: 'constant', value: 1 }, required: true, about: 'The version of the format.' },
    id: { shape: ID, required: true, about: 'Unique over all loaded banks; never changes.' },
    formerly: {
      shape: { is: 'list', of: ID, min: 1, max: Infinity, what: 'ids' },
      about: 'Ids this question had before.',
    },
    title: { shape: { is: 'text', max: 80 }, required: true, about: 'The title shown in lists.' },
    level: { shape: { is: 'one-of', values: LEVELS }, required: true, about: 'Whom the question is for.' },
    type: { shape: { is: 'one-of', values: TYPES }, required: true, about: 'What kind of question it is.' },
    time: { shape: TIME, required: true, about: 'The time box for the answer.' },
    prep: { shape: TIME, about: 'Thinking time before the answer starts.' },
    tags: {
      shape: { is: 'list', of: ID, min: 0, max: Infinity, what: 'tags' },
      about: 'Topics, in kebab-case.',
    },
    framework: {
      shape: { is: 'one-of', values: FRAMEWORKS },
      about: 'The stages that the delivery notes look for; never scored.',
    },
    checklist: {
      shape: { is: 'list', of: POINT, min: 1, max: 15, what: 'points' },
      required: true,
      about: 'What a good answer says.',
    },
    'red-flags': {
      shape: { is: 'list', of: RED_FLAG, min: 0, max: Infinity, what: 'red flags' },
      about: 'What a good answer does not say.',
    },
    draft: { shape: FLAG, about: 'The checklist is generated or unfinished.' },
    source: { shape: TEXT, about: 'Where the question came from.' },
  },
};
