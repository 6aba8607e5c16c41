import { ar as common } from '../common/ar.js';
import { plural } from '../plural.js';
import type { TimerMessages } from './en.js';

const steps = plural('ar', {
  zero: 'لا خطوات',
  one: 'خطوة واحدة',
  two: 'خطوتان',
  few: '# خطوات',
  many: '# خطوة',
  other: '# خطوة',
});
const rounds = plural('ar', {
  zero: 'لا جولات',
  one: 'جولة واحدة',
  two: 'جولتان',
  few: '# جولات',
  many: '# جولة',
  other: '# جولة',
});

export const ar: TimerMessages = {
  ...common,
  trouble: 'تعذّر عرض هذه الحصة.',
  session: 'حصة تدريب',
  start: 'ابدأ',
  pause: 'إيقاف مؤقت',
  resume: 'تابع',
  done: 'تمّ',
  previous: 'السابق',
  skip: 'التالي',
  restart: 'أعد هذه الخطوة',
  less: '10 ث أقل',
  more: '10 ث أكثر',
  finish: 'أنهِ الآن',
  again: 'أعد الحصة',
  controls: 'أزرار الحصة',

  kinds: { prepare: 'استعد', work: 'تمرين', rest: 'راحة', switch: 'بدّل الجانب', cooldown: 'تهدئة' },
  sides: { left: 'الجانب الأيسر', right: 'الجانب الأيمن' },
  roundOf: (index, of) => `الجولة ${index} من ${of}`,
  setOf: (index, of) => `المجموعة ${index} من ${of}`,
  rounds: (count) => rounds(count),
  countRound: 'جولة أخرى',
  left: (time) => `بقي ${time}`,
  leftAbout: (time) => `بقي ${time}، وما تأخذه بسرعتك`,
  takes: (time, open) => (open > 0 ? `${time}، و${steps(open)} بسرعتك` : time),
  need: 'تحتاج إلى',
  next: 'بعد ذلك',
  afterRest: (time) => `بعد راحة ${time}`,
  last: 'هذه آخر خطوة.',
  easier: 'أسهل اليوم',
  planned: 'كما خُطّط',
  instead: (planned) => `بدلًا من ${planned}`,
  paused: 'متوقف مؤقتًا',
  away: 'غبت قليلًا. تابع من حيث كنت، أو أعد هذه الخطوة.',
  complete: 'انتهت الحصة',
  took: (time, count) => `${steps(count)} في ${time}`,
  keys: 'المسافة توقف، N للتالي، B للسابق، والزائد والناقص يغيّران الوقت.',

  settings: 'الصوت والشاشة',
};
