/** Words only, lower case, without articles and plural endings: “The Four Musts” and “four must” are one. */
export const formOf = (text: string): string =>
	` ${text
		.toLowerCase()
		.replaceAll(/[“”‘’"']/gu, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.replaceAll(/\b(?:the|an?)\b/gu, ' ')
		.replaceAll(/e?s\b/gu, '')
		.replaceAll(/ +/gu, ' ')
		.trim()} `;
