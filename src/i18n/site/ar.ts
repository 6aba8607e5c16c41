import type { SiteMessages } from './en.js';

export const ar: SiteMessages = {
  lang: 'ar',
  kind: { exercise: 'تمرين', map: 'خريطة', session: 'حصة', program: 'برنامج' },
  kinds: { exercise: 'التمارين', map: 'الخرائط', session: 'الحصص', program: 'البرامج' },
  others: 'تمارين أخرى',
  skip: 'إلى المحتوى',
  by: (author) => `بقلم ${author}`,
  license: (name) => `الرخصة: ${name}`,
  embed: 'تضمين',
  line: 'في موقع يسمح بالنصوص البرمجية، ألصق هذا:',
  frame: 'حيث تُحذف النصوص البرمجية ولا تُحذف الإطارات، ألصق هذا:',
  address: 'حيث تنبسط العناوين الملصقة، كما في ووردبريس، ألصق العنوان وحده:',
  data: 'كل ذلك كبيانات',
};
