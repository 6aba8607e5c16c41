import { ar as dose } from '../dose-words/ar.js';
import type { CommonMessages } from './en.js';
import { plural } from '../plural.js';

const sessions = plural('ar', {
  one: 'حصة واحدة',
  two: 'حصتين',
  few: '# حصص',
  many: '# حصة',
  other: '# حصة',
});

/** الكلمات التي يحتاج إليها كل عنصر. */
export const ar: CommonMessages = {
  lang: 'ar',
  dose,
  inline: (name) => name,
  colon: ': ',
  comma: '، ',
  semicolon: '؛ ',
  gate: (amount, count) => {
    if (count === 0) return amount;
    return amount ? `${amount} في ${sessions(count)}` : sessions(count);
  },

  axes: {
    complexity: 'التعقيد',
    range: 'المدى',
    load: 'الحمل',
    speed: 'السرعة',
    stability: 'الثبات',
    impact: 'الصدمة',
  },
  ofFive: (axis, level) => `${axis} ${level} من 5`,
  easier: 'في يوم صعب',
  beside: 'إلى جانبه',
  close: 'إغلاق',
  back: 'رجوع',
};
