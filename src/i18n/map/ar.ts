import { ar as common } from '../common/ar.js';
import { plural } from '../plural.js';
import type { MapMessages } from './en.js';

const exercises = plural('ar', {
  zero: 'لا تمارين',
  one: 'تمرين واحد',
  two: 'تمرينان',
  few: '# تمارين',
  many: '# تمرينًا',
  other: '# تمرين',
});
const levels = plural('ar', {
  one: 'مستوى واحد',
  two: 'مستويين',
  few: '# مستويات',
  many: '# مستوى',
  other: '# مستوى',
});
const steps = plural('ar', { one: 'خطوة واحدة', two: 'خطوتان', few: '# خطوات', many: '# خطوة', other: '# خطوة' });
const onAll = plural('ar', { other: '# في كل الطرق معًا' });
const done = plural('ar', { other: 'أُنجز منها #' });

/** كلمات خريطة التدرّج بالعربية. */
export const ar: MapMessages = {
  ...common,
  trouble: 'تعذّر عرض هذه الخريطة.',
  map: 'خريطة التدرّج',
  level: (level) => `المستوى ${level}`,
  states: { todo: 'لم يبدأ', doing: 'قيد التدرّب', done: 'أُنجز', skipped: 'تُجووز' },
  next: 'التالي',
  orNext: 'أو هذا',
  goal: 'الهدف',

  empty: 'لا تمارين على هذه الخريطة بعد.',
  counts: (all, rows, finished) => `${exercises(all)} على ${levels(rows)}، ${done(finished)}`,
  nextIs: (names) => `التالي: ${names}`,
  reached: (goal) => `بلغت «${goal}».`,
  stepsTo: (count, goal, all) => `${steps(count)} إلى «${goal}»${all > count ? ` في أقصر طريق (${onAll(all)})` : ''}`,
  inTurn: ([first = '', ...rest]) => (rest.length > 0 ? `أولًا ${[first, ...rest].join('، ثم ')}` : first),
  carries: (qualities) => `ما ينتقل معك في الطريق: ${qualities}.`,

  more: {
    complexity: 'أجزاء متحركة أكثر',
    range: 'مدى أوسع',
    load: 'حمل أكبر',
    speed: 'سرعة أكبر',
    stability: 'توازن أكبر',
    impact: 'صدمة أكبر',
  },
  less: {
    complexity: 'أجزاء متحركة أقل',
    range: 'مدى أقصر',
    load: 'حمل أخف',
    speed: 'سرعة أقل',
    stability: 'توازن أقل',
    impact: 'صدمة أقل',
  },

  buildsOn: 'يُبنى على',
  preparesFor: 'يُعدّ لـ',
  readyAfter: (gate) => `أنت جاهز بعد ${gate}.`,
  track: (name) => `المسار: ${name}`,

  change: (name, state) => `${name}: ${state}. تغيير`,
  undo: 'تراجع',
  asMap: 'خريطة',
  asList: 'قائمة',
  view: 'العرض',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'ملاءمة',
  zoom: 'التكبير والتحريك',
  move: { left: 'تحريك لليسار', right: 'تحريك لليمين', up: 'تحريك للأعلى', down: 'تحريك للأسفل' },
  keys: 'تتبع مفاتيح الأسهم الخطوط، ويفتح مفتاح الإدخال، وتغيّر المسافة الحالة، ويعود مفتاح الحذف إلى الخلف.',
  tools: 'بحث وتصفية',
  find: 'ابحث عن تمرين',
  found: (count) => (count > 0 ? `النتائج: ${exercises(count)}` : 'لا تمرين بهذا الاسم'),
  harderBy: 'أصعب من حيث',
  anyAxis: 'أي شيء',
  have: 'لديّ',
  anything: 'كل ما يلزم',
  passing: (count) => `المعروض بوضوح: ${exercises(count)}`,
  wayTo: 'الطريق إلى',
  noGoal: 'بلا هدف',
  compare: 'مقارنة',
  against: 'مع',
  comparison: (second, first, how) => `«${second}» مقارنةً بـ«${first}»: ${how}.`,
  same: 'المتطلبات نفسها',
  unknown: 'لم تُذكر المتطلبات',
  nothing: 'بلا أدوات',
  clear: 'إعادة الضبط',
};
