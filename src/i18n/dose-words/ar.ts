import type { DoseWords, Noun } from '../../pack/dose/words.js';

/** A noun that counts: singular, dual, plural for 3 to 10, accusative singular for 11 to 99. */
const noun = (one: string, two: string, few: string, many: string): Noun => ({
  plain: few,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${one}`,
});

/** The words of a dose in Arabic. */
export const ar: DoseWords = {
  comma: '، ',
  eachSide: 'لكل جانب',
  max: 'أقصى عدد #',
  failure: 'حتى الفشل العضلي',
  hold: 'ثبات #',
  work: 'عمل #',
  rest: 'راحة #',
  noRest: 'بلا راحة',
  // The marks keep 3-1-X-0 from left to right: its order is its meaning.
  tempo: 'الإيقاع \u2066#\u2069',
  total: '# إجمالًا',
  rpe: 'RPE #',
  rir: 'RIR #',
  percent1RM: '# من 1RM',
  all: 'نفّذ الكل',
  pick: 'اختر واحدًا',
  note: 'ملاحظة: #',
  sets: noun('مجموعة', 'مجموعتان', 'مجموعات', 'مجموعة'),
  reps: noun('تكرار', 'تكراران', 'تكرارات', 'تكرارًا'),
  units: {
    step: noun('خطوة', 'خطوتان', 'خطوات', 'خطوة'),
    breath: noun('نفَس', 'نفَسان', 'أنفاس', 'نفَسًا'),
    jump: noun('قفزة', 'قفزتان', 'قفزات', 'قفزة'),
    hop: noun('حجلة', 'حجلتان', 'حجلات', 'حجلة'),
    stride: noun('خطوة واسعة', 'خطوتان واسعتان', 'خطوات واسعة', 'خطوة واسعة'),
    circle: noun('دائرة', 'دائرتان', 'دوائر', 'دائرة'),
    swing: noun('أرجحة', 'أرجحتان', 'أرجحات', 'أرجحة'),
    throw: noun('رمية', 'رميتان', 'رميات', 'رمية'),
  },
};
