import { stub } from 'sinon';

/** The next file that the page gives to its reader. */
export const nextFile = (): Promise<{ readonly name: string; readonly text: string }> =>
  new Promise((resolve) => {
    let file: Blob;
    stub(URL, 'createObjectURL').callsFake((blob) => {
      file = blob as Blob;
      return 'blob:nothing';
    });
    stub(HTMLAnchorElement.prototype, 'click').callsFake(function (this: HTMLAnchorElement) {
      const name = this.download;
      void file.text().then((text) => resolve({ name, text }));
    });
  });
