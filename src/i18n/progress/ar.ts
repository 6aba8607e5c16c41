import { plural } from '../plural.js';
import type { ProgressMessages } from './en.js';

const sessions = plural('ar', {
  one: 'حصة واحدة',
  two: 'حصتان',
  few: '# حصص',
  many: '# حصة',
  other: '# حصة',
});
const among = plural('ar', {
  one: 'حصة واحدة',
  two: 'حصتين',
  few: '# حصص',
  many: '# حصة',
  other: '# حصة',
});
const more = plural('ar', { one: 'بقيت واحدة', two: 'بقيت اثنتان', other: 'بقيت #' });
const left = plural('ar', {
  one: 'بقي سؤال واحد',
  two: 'سؤالان على الأكثر',
  few: '# أسئلة على الأكثر',
  other: '# سؤالًا على الأكثر',
});

/** كلمات ما بلغه القارئ في تمرين. */
export const ar: ProgressMessages = {
  lang: 'ar',
  title: 'أين وصلت',
  states: { todo: 'لم يبدأ', doing: 'قيد التدرّب', done: 'أُنجز', skipped: 'تُجووز' },
  since: (date) => `منذ ${date}`,
  undo: 'تراجع',
  data: 'بياناتك',

  place: 'اعرف خطوتك',
  ask: (name, amount) => (amount ? `هل تستطيع أداء «${name}» هكذا: ${amount}؟` : `هل تتقن «${name}»؟`),
  left: (count) => left(count),
  yes: 'نعم',
  no: 'ليس بعد',
  yourStep: (name, first) => (first ? `خطوتك هي «${name}»: ابدأ من هنا.` : `خطوتك هي «${name}». ما قبلها يُعدّ منجزًا.`),
  keep: 'احفظ ذلك',
  cancel: 'إلغاء',

  sessions: (count, last) => `${sessions(count)}، آخرها في ${last}`,
  date: 'التاريخ',
  amount: 'ما أُنجز',
  effort: 'الجهد',
  reps: (list) => `${list} تكرارًا`,
  sides: { left: (amount) => `الأيسر ${amount}`, right: (amount) => `الأيمن ${amount}` },
  bySession: { reps: 'التكرارات في كل حصة', seconds: 'الثواني في كل حصة' },
  all: (count) => `الكل: ${sessions(count)}`,

  gate: (done, of, amount, rest) => `${done} من ${among(of)}${amount && ` فيها ${amount}`}: ${rest}.`,
  more: (count) => more(count),
  met: 'يمكنك الانتقال إلى التالي',
  metIfGood: 'يكفي، إن كان كما ينبغي',

  kept: 'يبقى هذا في متصفحك.',
  trouble: {
    forbidden: 'لا يسمح هذا المتصفح للصفحة بحفظ شيء: يضيع هذا عند إغلاقها.',
    full: 'لم يبق مكان في هذا المتصفح: يضيع هذا عند إغلاق الصفحة.',
    newer: 'حفظت نسخة أحدث من هذه الصفحة في هذا المتصفح أكثر مما يمكن عرضه هنا.',
    corrupt: 'تعذّرت قراءة بعض ما حفظه هذا المتصفح فوُضع جانبًا. أما ما تحدده الآن فيُحفظ.',
    offline: 'لا يوجد اتصال: يُرسل هذا لاحقًا.',
  },
};
