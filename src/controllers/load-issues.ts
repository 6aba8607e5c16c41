import type { Issue } from '../pack/issues.js';
import type { Answer } from './page-requests.js';

type Failed = Extract<Answer, { ok: false }>;

/** Puts a failed request in words for the author of the page. */
export const explainFailure = (url: string, failed: Failed): Issue => ({
  path: '',
  code: `load-${failed.reason}`,
  severity: 'error',
  message: sentences[failed.reason](url, failed.status ?? 0),
});

const sentences: Readonly<Record<Failed['reason'], (url: string, status: number) => string>> = {
  address: (url) => `“${url}” is not an address a pack can be read from: use https:, http: or a relative one.`,
  status: (url, status) =>
    status === 404
      ? `There is no file at ${url} (404): check the address in src.`
      : `${url} answered with status ${String(status)}: check that everyone may read it.`,
  blocked: (url) =>
    `${url} could not be read from this page: either it is not there, or its server does not allow other sites to read it (CORS). Serve it with the header “Access-Control-Allow-Origin: *”.`,
  offline: (url) => `There is no network, and ${url} is not stored here: try again when you are online.`,
  network: (url) => `${url} could not be reached, or this page's security policy (connect-src) does not allow it.`,
  timeout: (url) => `${url} gave no answer within 10 seconds: reload the page to try again.`,
  page: (url) => `${url} is a web page, not a training pack: src must point at the JSON file itself.`,
  aborted: (url) => `The request for ${url} was given up.`,
};
