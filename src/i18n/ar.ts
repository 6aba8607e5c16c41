import { ar as dose } from './dose-words/ar.js';
import type { Messages } from './en.js';
import { plural } from './plural.js';

const sessions = plural('ar', {
  one: 'حصة واحدة',
  two: 'حصتين',
  few: '# حصص',
  many: '# حصة',
  other: '# حصة',
});

/** كلمات الواجهة بالعربية. */
export const ar: Messages = {
  lang: 'ar',
  dose,
  inline: (name) => name,
  colon: ': ',
  comma: '، ',

  also: (names) => `ويسمى أيضًا: ${names}`,
  demand: {
    complexity: ['أجزاء قليلة', 'بعض الأجزاء', 'عدة أجزاء', 'أجزاء كثيرة', 'أجزاء كثيرة جدًا'],
    range: ['مدى قصير', 'مدى متوسط', 'مدى واسع', 'مدى واسع جدًا', 'مدى كامل'],
    load: ['حمل خفيف', 'حمل معتدل', 'حمل ملموس', 'حمل ثقيل', 'حمل ثقيل جدًا'],
    speed: ['بطيء', 'منتظم', 'نشيط', 'سريع', 'سريع جدًا'],
    stability: ['مسنود جيدًا', 'بعض التوازن', 'توازن كبير', 'توازن صعب', 'توازن صعب جدًا'],
    impact: ['بلا صدمة', 'صدمة خفيفة', 'بعض الصدمة', 'صدمة قوية', 'صدمة قوية جدًا'],
  },
  demandTitle: 'ما يتطلبه',
  axes: {
    complexity: 'التعقيد',
    range: 'المدى',
    load: 'الحمل',
    speed: 'السرعة',
    stability: 'الثبات',
    impact: 'الصدمة',
  },
  ofFive: (axis, level) => `${axis} ${level} من 5`,
  more: {
    complexity: 'بأجزاء متحركة أكثر',
    range: 'بمدى أوسع',
    load: 'بحمل أكبر',
    speed: 'بسرعة أكبر',
    stability: 'بتوازن أكبر',
    impact: 'بصدمة أكبر',
  },
  less: {
    complexity: 'بأجزاء متحركة أقل',
    range: 'بمدى أقصر',
    load: 'بحمل أخف',
    speed: 'بسرعة أقل',
    stability: 'بتوازن أقل',
    impact: 'بصدمة أقل',
  },

  amount: 'المقدار',
  sets: 'المجموعات',
  reps: 'التكرارات',
  hold: 'الثبات',
  work: 'العمل',
  distance: 'المسافة',
  tempo: 'الإيقاع',
  load: 'الحمل',
  rpe: 'الجهد من 10 (RPE)',
  rir: 'تكرارات متبقية',
  percent1RM: 'من أقصى حمل (1RM)',
  rest: 'الراحة',
  time: 'الوقت',
  note: 'ملاحظة',
  eachSide: (what) => `${what} لكل جانب`,
  fewer: (what) => `تقليل ${what}`,
  greater: (what) => `زيادة ${what}`,
  need: 'تحتاج إلى',
  optional: 'اختياري',
  orElse: (things) => `أو ${things}`,

  teaches: 'ما الذي يعلّمه',
  setup: 'قبل أن تبدأ',
  how: 'الطريقة',
  cues: 'فكّر في',
  feel: 'أين تشعر به',
  feelNot: (where) => `وليس في: ${where}`,
  faults: 'عندما لا ينجح',
  see: 'ترى أن',
  because: 'لأن',
  so: 'لذلك',
  muscles: 'العضلات',
  primary: 'تعمل',
  secondary: 'تساعد',
  stabilizers: 'تثبّت',

  buildsOn: 'على ماذا يُبنى',
  leadsTo: 'إلى أين يقود',
  easier: 'في يوم صعب',
  beside: 'إلى جانبه',
  here: (how) => `هنا ${how}`,
  carries: (what) => `ينقل: ${what}`,
  moveOn: (gate) => `انتقل إلى التالي بعد ${gate}.`,

  gate: (amount, count) => {
    if (count === 0) return amount;
    return amount ? `${amount} في ${sessions(count)}` : sessions(count);
  },

  limits: 'أين ينتهي.',
  stopIf: 'توقف عند:',
  avoid: 'لا يناسبك مع:',
  ask: 'استشر مختصًا أولًا مع:',
  modify: 'عدّله مع:',
  source: 'المصدر',

  share: 'مشاركة',
  copied: 'نُسخ الرابط',
  print: 'طباعة',
  close: 'إغلاق',
  back: 'رجوع',

  play: 'تشغيل',
  playAt: (provider) => `تشغيل على ${provider}`,
  consent: (provider) => `يُحمَّل من ${provider} عند الضغط على تشغيل.`,
  watchAt: (provider) => `شاهد على ${provider}`,
  speed: 'السرعة',
  chapters: 'اللحظات',
  mediaFailed: 'تعذّر تحميل هذا الفيديو.',
  pictureFailed: 'تعذّر تحميل هذه الصورة.',

  trouble: 'تعذّر عرض هذا التمرين.',
};
