// Runs the command line as it is built, in a folder that is there for one test.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Why a test cannot run, where nothing is built. */
export const unbuilt = existsSync(bin) ? false : 'there is no dist: npm run build';

/** @typedef {{ status: number | null, out: string, err: string }} Ran */

/**
 * @param {string} folder where it runs
 * @param {readonly string[]} words
 * @param {{ input?: string, env?: NodeJS.ProcessEnv }} [more]
 * @returns {Promise<Ran>}
 */
export function run(folder, words, { input = '', env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...words], { cwd: folder, env: { ...process.env, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
    child.on('error', reject);
    child.on('close', (status) => {
      const plain = out === stripVTControlCharacters(out) && err === stripVTControlCharacters(err);
      if (plain) resolve({ status, out, err });
      else reject(new Error('colours where there is no terminal'));
    });
    child.stdin.end(input);
  });
}

/**
 * A folder with these files in it, gone after the test.
 * @param {import('node:test').TestContext} t
 * @param {Record<string, string>} [files]
 */
export async function folderWith(t, files = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'exercise-elements-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** A pack with one of each kind. */
export const pack = {
  version: 1,
  id: 'hips',
  lang: 'en',
  title: 'Strong hips',
  description: 'From the squat to the lunge.',
  author: { name: 'Sample coach' },
  license: 'CC0-1.0',
  exercises: [
    {
      id: 'squat',
      name: 'Squat',
      why: 'Hips & knees bend <together>.',
      demand: { complexity: 2, range: 3, load: 2 },
      dose: '3x8-12 rest 60s',
      steps: ['Sit down.', 'Stand up.'],
      media: [{ kind: 'image', src: 'media/squat.svg', alt: 'A squat', width: 4, height: 3 }],
    },
    { id: 'lunge', name: 'Lunge', steps: ['Step forward.'], dose: '3x8 /side' },
    { id: 'plank', name: 'Plank', dose: '3x30s' },
  ],
  maps: [
    {
      id: 'legs',
      title: 'Legs',
      goal: 'lunge',
      tracks: [{ id: 'legs', name: 'Both legs', exercises: ['squat', 'lunge'] }],
      edges: [{ from: 'squat', to: 'lunge', axis: 'complexity' }],
    },
  ],
  sessions: [{ id: 'short', title: 'Short', blocks: [{ items: [{ exercise: 'squat' }] }] }],
  programs: [{ id: 'week', title: 'A week', days: [{ kind: 'session', session: 'short' }, { kind: 'rest' }] }],
};

export const packText = JSON.stringify(pack, null, 2);
