/// <reference types="astro/client" />

declare module 'remark-join-cjk-lines' {
	import type { Plugin } from 'unified';
	import type { Root } from 'mdast';

	/** Drops the space that a line break leaves between two Chinese lines. */
	const remarkJoinCjkLines: Plugin<[], Root>;
	export default remarkJoinCjkLines;
}

declare namespace App {
	interface Locals {
		/** The edition of the page, for the components of MDX bodies; the page’s own body component sets it. */
		// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import statement would turn these ambient declarations into a module
		view: import('#model/view.ts').View;
	}
}
