/** A thing of that kind, and none that is there: `a queue`, `adding a queue`. */
export const ANY =
  /(?:^| (?:[,.]|and|but|so|because|since|as|that)) (?:(?:just|simply|even|also|only|here|there) )*(?:[a-z]{2,10}ing )?(?:an?|another|more|any) (?:(?!(?:that|which|who|what|and|but|because|so|we|i|they|he|she|it|is|was|are|were|would|will|does|do|can|could|to) )[a-z0-9'-]{1,14} ){1,5}$/;
