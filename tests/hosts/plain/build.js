// What a host of static files is given: the page, and the folder of the package that browsers load from.
import { cpSync } from 'node:fs';

cpSync('site', 'dist', { recursive: true });
cpSync('node_modules/exercise-elements/dist/cdn', 'dist/exercise-elements', { recursive: true });
