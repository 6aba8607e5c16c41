/** A function that reckons again only when it is given something else than the last time. */
export function onceFor<Given extends readonly unknown[], Made>(make: (...given: Given) => Made): typeof make {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (!last || given.some((each, index) => each !== last?.given[index])) last = { given, made: make(...given) };
    return last.made;
  };
}
