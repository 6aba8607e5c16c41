import { hydrateRoot } from 'react-dom/client';
import 'exercise-elements/define';
import Post from './post.mdx';

hydrateRoot(document.getElementById('app')!, <Post />);
