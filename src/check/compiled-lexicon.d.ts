/** `lexicon/*.yml`, compiled by lexicon-plugin.js for the bundle and for the tests. */
declare module 'compiled:lexicon' {
  import type { CompiledLexicon } from './lexicon-form.ts';

  const compiled: CompiledLexicon;
  export default compiled;
}
