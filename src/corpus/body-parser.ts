import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkPlugins } from './markdown.ts';

/** Parses an MDX body as the site does. */
export const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins);
