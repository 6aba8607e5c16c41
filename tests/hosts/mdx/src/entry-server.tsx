import { renderToString } from 'react-dom/server';
import Post from './post.mdx';

export const render = () => renderToString(<Post />);
