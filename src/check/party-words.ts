import { wordSet } from './figures/word-set.ts';

export const ME = wordSet("i we i've we've i'd we'd i'm we're");
export const AUXILIARY = wordSet(
  "had has have did does do was were is are would will can could must used hadn't didn't doesn't wasn't isn't",
);
export const ADVERBS = wordSet(
  'already always also even then just once now still both all too never ever himself herself themselves itself alone only often usually finally later again soon first somehow actually mostly together there here at last in turn long back then back',
);
export const PREPOSITIONS = wordSet(
  'of in on at by for from to with without into onto over under about after before behind between during until through against like near beside via per towards toward upon off than as',
);
/** What opens a clause before its subject: `at first`, `last year`, `previously`. */
export const OPENING = wordSet(
  'in at on after before during back then previously later earlier originally once one last this that by with from since over under as for there here within apparently meanwhile luckily sadly initially eventually afterwards yesterday today until around every each two three some long in upon thanks',
);
/** No nouns: what follows them is no clause of theirs without a pronoun. */
export const NOT_NOUNS = wordSet(
  'and or but so because when while then that which who where how if whether until once since also just only even was were is are be been being had has have did do does told asked let made make helped said heard hear i we they he she you it me us him them the a an my our his her their its not never what whatever one of and to',
);
/** With these they have brought a thing about. */
export const MAKING = wordSet(
  'wrote written made built created designed introduced installed configured maintained drew drawn added done did set put held ran run',
);
/** What one asks of others or feels about what they do: no deed of theirs. */
export const WANTING = wordSet(
  'wanted wants want asked asks ask needed needs need requested requests requires required liked likes like loved copied adopted says said say thinks thought expected expects demanded demands suggested suggests recommended proposed reported reports complained noticed use uses approved accepted praised called calls read reads sees see saw knows know knew signed reviewed hated trusted trusts insisted feared missed told gets got is are was were can could does do did',
);
/** By whom it was so, it was not made. */
export const NO_MAKING = wordSet(
  'suggested recommended proposed requested reported asked wanted needed caused triggered broken used required demanded noticed told paged called invited mentored coached advised encouraged inspired supported backed helped praised liked loved challenged pressed urged annoyed hired bought accompanied joined surprised affected hit known seen driven trusted questioned expected approval approvals review reviews request requests question questions decision decisions order orders vote mandated dictated interrupted reviewed read approved signed accepted copied adopted praised checked confirmed seen',
);
/** What is said or wished by a party, and not made. */
export const SOFT = wordSet(
  'help advice approval request requests wish wishes hint tip input blessing permission consent question questions order orders demand demands call complaint complaints sake behalf feedback outage fault bug bugs mistake problem problems paper book talk blog post deadline opinion view perspective eyes face trust signature ok okay go-ahead expectations needs requirements leave absence arrival guidance word words name shoulder desk support answer reply limit limits quota sla status',
);
export const FAULTS = wordSet(
  'fault problem mistake bug error issue limit limitation choice wish request requirement bottleneck question decision main biggest only worst concern worry call',
);
/** With these I have what a party made; with any other verb I made something of it. */
export const HAVING = wordSet(
  'have had got get use used uses using found find see saw inherited receive received rely relied knew know took enjoy owe owed presented',
);
export const AGREEING = wordSet(
  'agree approve accept sign commit buy talk pay join confirm listen see drop stop understand believe allow know have be',
);
