import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import Post from './post.mdx';
import PostOfABlog from './post-of-a-blog.mdx';

/** A page that React goes on with in the browser. */
export const render = () => renderToString(<Post />);

/** A page without React, as blogs made from MDX are: there the loader may put elements in the place of blocks. */
export const renderStatic = () => renderToStaticMarkup(<PostOfABlog />);
