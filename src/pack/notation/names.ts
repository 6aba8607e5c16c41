/** The id that a name gets by itself: "Step-up on a box" becomes `step-up-on-a-box`; empty where it has no letter. */
export function slug(name: string): string {
  const words =
    unaccented(name.toLowerCase())
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? '';
  // A letter outside the first plane is two units: half of it is no letter.
  return words.length > longest ? words.slice(0, longest).replace(/[\ud800-\udbff]$/u, '') : words;
}

/** Ids are read by people too. */
const longest = 80;

/** Latin letters without their accents; most names have none, and are quicker told than taken apart. */
const unaccented = (name: string): string =>
  /[^ -~]/u.test(name)
    ? name
        .normalize('NFD')
        .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
        .normalize('NFC')
    : name;

/** "Push-ups" where "Push-up" is meant, and the other way round. */
const loose = (key: string): string => (key.length > 3 ? key.replace(/s$/u, '') : key);

/** A name with the id that stands behind it: `Knee bend #squat`. Either may be missing. */
export interface Tagged {
  readonly name: string;
  readonly id: string | undefined;
}

/** Takes the id from the end of a name. "Drill #1" has none: what has no letter counts. */
export function tagged(text: string): Tagged {
  const found = /^#(\S+)$|\s#(?=\S*\p{L})(\S+)$/u.exec(text);
  return found
    ? { name: text.slice(0, found.index).trim(), id: found[1] ?? found[2] ?? '' }
    : { name: text.trim(), id: undefined };
}

/** A colon that may end a name: in an id, as in `#drill:1`, nothing stands behind it. */
const colon = /[:：](?:\s|$)/u;

/** The things of one kind by their names and ids. */
export class Names {
  private readonly byName = new Map<string, string>();
  private readonly byLooseName = new Map<string, string>();
  /** Names with a colon, as they stand: only these are meant by what has one. */
  private readonly parted = new Map<string, string>();
  private readonly ids = new Set<string>();
  /** The number behind the last id that was made of a name. */
  private readonly counts = new Map<string, number>();

  /** An id for a name that no other thing of the kind has. */
  fresh(name: string, otherwise: string): string {
    const plain = slug(name) || otherwise;
    let id = plain;
    let next = this.counts.get(plain) ?? 2;
    for (; this.ids.has(id); next++) id = `${plain}-${next}`;
    this.counts.set(plain, next);
    return id;
  }

  /** Makes a thing known; of two with the same name, the first is meant by it. */
  add(id: string, ...names: readonly string[]): void {
    this.ids.add(id);
    for (const each of names) {
      const key = slug(each);
      if (colon.test(each) && !this.parted.has(each.toLowerCase())) this.parted.set(each.toLowerCase(), id);
      if (key && !this.byName.has(key)) this.byName.set(key, id);
      if (key && !this.byLooseName.has(loose(key))) this.byLooseName.set(loose(key), id);
    }
  }

  /** The same, where a colon may as well end the name: it is part of it only where it is part of one that is known. */
  findWhole(text: string): string | undefined {
    return colon.test(text) ? this.parted.get(text.trim().toLowerCase()) : this.find(text);
  }

  /** The id of what is called this, by its name, by `#id`, or by its id; undefined where there is no such thing. */
  find(text: string): string | undefined {
    if (this.ids.size === 0) return undefined;
    const said = text.trim();
    if (/^#\S+$/u.test(said)) return this.ids.has(said.slice(1)) ? said.slice(1) : undefined;
    const key = slug(said);
    return this.byName.get(key) ?? (this.ids.has(said) ? said : this.byLooseName.get(loose(key)));
  }
}
