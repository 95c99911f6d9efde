/** Why the site can’t be built or shown where the project lies; undefined where it can. With these characters in the path Vite and Astro miss modules, and some of them without a word: a site without its styles and scripts. */
export function explainFolder(path: string): string | undefined {
	const [sign] = /[#?%'"]/u.exec(path) ?? [];
	return sign === undefined
		? undefined
		: `The project lies in ${path}: nothing can be built where the name of a folder has ${sign} in it. Rename that folder, or put the project elsewhere.`;
}
