/** A counted noun: by itself, and by Unicode plural category with `#` for its number. */
export interface Noun extends Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  /** More of them, without a number: "steps". */
  readonly plain: string;
  readonly other: string;
}

/** The words of a dose in one language; `#` stands for what is put in. */
export interface DoseWords {
  /** Between the parts. */
  readonly comma: string;
  /** "each side" */
  readonly eachSide: string;
  /** "max #", around a plain noun */
  readonly max: string;
  /** "to failure" */
  readonly failure: string;
  /** "# hold", "# work", "rest #", "tempo #", "# in total" */
  readonly hold: string;
  readonly work: string;
  readonly rest: string;
  readonly noRest: string;
  readonly tempo: string;
  readonly total: string;
  /** "RPE #", "# RIR", "# 1RM" */
  readonly rpe: string;
  readonly rir: string;
  readonly percent1RM: string;
  /** Several exercises, all of them or one. */
  readonly all: string;
  readonly pick: string;
  /** "Note: #" */
  readonly note: string;
  readonly sets: Noun;
  readonly reps: Noun;
  /** What is counted in place of repetitions, by the `repUnit` of the pack. */
  readonly units: Readonly<Record<string, Noun>>;
}
