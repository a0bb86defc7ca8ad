/** What has been done, as a word: of the irregular ones those that tell of work. */
export const PARTICIPLE =
  '(?:[a-z]+ed|written(?: down)?|set(?: up)?|given|made|sent|built|kept|run|read|seen|drawn|chosen|taken|done|begun|shown|told|held|found|bought|brought|put|tried|thought|met|sold|paid|got|had|known|spoken|driven|split|cut|hit|left|gone|caught|dealt|led|laid|taught|sought|hung|shut|spent|won)';
