import type { DoseWords, Noun } from '../../pack/dose/words.js';

/** A noun that counts: alone, one of it, two, plural for 3 to 10, accusative singular for 11 to 99. */
const noun = (other: string, one: string, two: string, few: string, many: string): Noun => ({
  plain: few,
  one,
  two,
  few: `# ${few}`,
  many: `# ${many}`,
  other: `# ${other}`,
});

/** The words of a dose in Arabic. */
export const ar: DoseWords = {
  comma: '، ',
  eachSide: 'لكل جانب',
  max: 'أقصى عدد #',
  failure: 'حتى الفشل العضلي',
  hold: '# ثبات',
  work: '# عمل',
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
  sets: noun('مجموعة', 'مجموعة واحدة', 'مجموعتان', 'مجموعات', 'مجموعة'),
  reps: noun('تكرار', 'تكرار واحد', 'تكراران', 'تكرارات', 'تكرارًا'),
  units: {
    step: noun('خطوة', 'خطوة واحدة', 'خطوتان', 'خطوات', 'خطوة'),
    breath: noun('نفَس', 'نفَس واحد', 'نفَسان', 'أنفاس', 'نفَسًا'),
    jump: noun('قفزة', 'قفزة واحدة', 'قفزتان', 'قفزات', 'قفزة'),
    hop: noun('حجلة', 'حجلة واحدة', 'حجلتان', 'حجلات', 'حجلة'),
    stride: noun('خطوة واسعة', 'خطوة واسعة واحدة', 'خطوتان واسعتان', 'خطوات واسعة', 'خطوة واسعة'),
    circle: noun('دائرة', 'دائرة واحدة', 'دائرتان', 'دوائر', 'دائرة'),
    swing: noun('أرجحة', 'أرجحة واحدة', 'أرجحتان', 'أرجحات', 'أرجحة'),
    throw: noun('رمية', 'رمية واحدة', 'رميتان', 'رميات', 'رمية'),
  },
};
