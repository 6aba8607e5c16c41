'use client';
import 'exercise-elements/define/exercise-card';

/** Registers the tags of this page. */
export const Elements = () => null;
