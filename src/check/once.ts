/** Does the work once for each thing it is asked about, as long as somebody holds that thing. */
export function once<Thing extends object, Made>(work: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept) return kept.made;
    const made = work(thing);
    known.set(thing, { made });
    return made;
  };
}
