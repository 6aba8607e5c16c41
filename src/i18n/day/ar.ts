import { plural } from '../plural.js';
import type { DayMessages } from './en.js';

const days = plural('ar', {
  one: 'يوم واحد مكتمل',
  two: 'يومان مكتملان',
  few: '# أيام مكتملة',
  many: '# يومًا مكتملًا',
  other: '# يوم مكتمل',
});
const sets = plural('ar', {
  one: 'مجموعة واحدة',
  two: 'مجموعتان',
  few: '# مجموعات',
  many: '# مجموعة',
  other: '# مجموعة',
});
const reps = plural('ar', { one: 'تكرار واحد', two: 'تكراران', few: '# تكرارات', many: '# تكرارًا', other: '# تكرار' });
const seconds = plural('ar', { one: 'ثانية واحدة', two: 'ثانيتان', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' });
const metres = plural('ar', { one: 'متر واحد', two: 'متران', few: '# أمتار', many: '# مترًا', other: '# متر' });

export const ar: DayMessages = {
  lang: 'ar',
  dayOf: (number, of) => `اليوم ${number} من ${of}`,
  todayOf: (number, of) => `هذا اليوم: ${number} من ${of}`,

  rest: 'اليوم يبني جسمك ما تدربت عليه. لا شيء عليك.',
  restThen: 'يوم يبني فيه جسمك ما تدربت عليه.',
  pick: 'اختر ما يناسبك اليوم.',
  begin: 'ابدأ الحصة',
  beginThis: (session) => `ابدأ: ${session}`,
  lesson: 'افتح الدرس',
  test: 'افتح الاختبار',
  minimum: ['دقيقتان فقط؟ يكفي: ', '.'],
  didMinimum: 'فعلت ذلك',
  done: 'سجّله مكتملًا',
  skipToday: 'اترك اليوم',
  skip: 'اترك هذا اليوم',
  here: 'تابع من هنا',
  today: 'اعرض اليوم',
  undo: 'تراجع',
  settled: 'هذا كل شيء لليوم.',
  comesNext: (day, title) => `التالي ${day}: ${title}`,

  ramp: {
    sets,
    reps,
    hold: (count) => `${seconds(count)} من الثبات`,
    work: (count) => `${seconds(count)} من العمل`,
    rest: (count) => `${seconds(count)} من الراحة`,
    distance: metres,
    load: (count) => `${count.toLocaleString('ar')} من الحمل`,
  },
  fields: {
    sets: 'المجموعات',
    reps: 'التكرارات',
    hold: 'زمن الثبات',
    work: 'زمن العمل',
    rest: 'زمن الراحة',
    distance: 'المسافة',
    load: 'الحمل',
  },
  more: (amount, cap) => `${amount} أكثر من اليوم 1${cap && `، حتى ${cap}`}.`,
  less: (amount, cap) => `${amount} أقل من اليوم 1${cap && `، حتى ${cap}`}.`,
  times: (field, factor) => `${field}: ${factor} أضعاف اليوم 1.`,

  startToday: 'ابدأ اليوم',
  startOn: 'ابدأ في هذا التاريخ',
  otherDate: 'تاريخ آخر',
  willStart: (date) => `يبدأ ${date}.`,
  over: 'وصلت إلى النهاية. أحسنت.',
  againFromStart: 'ابدأ من جديد',

  policy: {
    shift: 'اليوم الذي يفوتك ينتظرك.',
    skip: 'اليوم الذي يفوتك يمكنك فعله متى شئت.',
    repeat: 'بعد يوم يفوتك يأتي آخر تدريب مرة أخرى.',
    ask: 'بعد يوم يفوتك تقول كيف تتابع.',
  },
  movedTo: (day, date) => `${day} انتقل إلى ${date}. لا شيء يضيع.`,
  moved: (list) => `${list} مؤجلة. لا شيء يضيع.`,
  nameDays: (numbers) => `الأيام ${numbers}`,
  asks: (day) => `مضى ${day}. كيف تريد أن تتابع؟`,
  inDay: (day) => day,
  goOnWith: (day) => `مع ${day}`,
  count: (count) => `${days(count)}.`,

  said: {
    done: (day) => `${day} تم.`,
    minimum: (day) => `${day} تم: دقيقتان تكفيان.`,
    skipped: (day) => `${day} متروك.`,
    undone: 'تم التراجع.',
    begins: (date) => `اليوم 1 هو ${date}.`,
    here: (day) => `تتابع اليوم مع ${day}.`,
    copied: 'نُسخ العنوان.',
  },
  keeps: {
    forbidden: 'لا يسمح هذا المتصفح للصفحة بحفظ شيء: يضيع ما تحدده هنا عند إغلاقها.',
    full: 'لم يبق مكان في هذا المتصفح: يضيع ما تحدده هنا عند إغلاق الصفحة.',
    newer: 'حفظت نسخة أحدث من هذه الصفحة في هذا المتصفح أكثر مما يمكن عرضه هنا.',
    corrupt: 'تعذّرت قراءة بعض ما حفظه هذا المتصفح فوُضع جانبًا. أما ما تحدده الآن فيُحفظ.',
    offline: 'لا يوجد اتصال: يُرسل ما تحدده هنا لاحقًا.',
  },

  trained: {
    nothing: 'لا شيء بعد: يظهر هنا ما تفعله في الحصص.',
    weeks: 'الدقائق حسب الأسبوع',
    week: 'الأسبوع من',
    sessions: 'الحصص',
    minutes: 'الدقائق',
    qualities: 'الدقائق حسب ما تعلّمه',
    quality: 'ما يعلّمه',
    other: 'غير ذلك',
    min: (count) => `${count} د`,
  },
};
