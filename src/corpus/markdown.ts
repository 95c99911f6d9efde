import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkJoinCjkLines from 'remark-join-cjk-lines';

/** Markdown as Chinese needs it: emphasis beside full-width marks, no space where a line wraps; the same for pages and for the check of bodies. */
export const remarkPlugins = [remarkCjkFriendly, remarkGfm, remarkCjkFriendlyStrikethrough, remarkJoinCjkLines];
