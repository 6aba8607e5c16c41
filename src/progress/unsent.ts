/** The names of the packs of which a server does not have everything yet, also those of pages before this one. */
export class Unsent {
  private readonly key: string;

  constructor(url: string) {
    this.key = `exercise-elements/1/unsent/${url}`;
  }

  get packs(): readonly string[] {
    try {
      const found = JSON.parse(localStorage.getItem(this.key) ?? '[]') as unknown;
      return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
    } catch {
      return [];
    }
  }

  add(pack: string): void {
    this.keep([...new Set([...this.packs, pack])]);
  }

  remove(pack: string): void {
    this.keep(this.packs.filter((each) => each !== pack));
  }

  private keep(packs: readonly string[]): void {
    try {
      if (packs.length > 0) localStorage.setItem(this.key, JSON.stringify(packs));
      else localStorage.removeItem(this.key);
    } catch {
      // It is sent when a page shows that pack again.
    }
  }
}
