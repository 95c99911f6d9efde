const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };

/** Turns quotation marks inside quotation marks into the other kind: “甲“乙”丙” becomes “甲‘乙’丙”. Marks that don't pair stay. */
export function nestQuotes(text: string): string {
	if (!/“[^”]*“/u.test(text)) return text;
	const characters = Array.from(text);
	const open: string[] = [];
	for (const [at, character] of characters.entries()) {
		if (character === '“') {
			if (open.length % 2 === 1) characters[at] = INNER[character] ?? character;
			open.push(character);
		} else if (character === '”') {
			if (open.length === 0) return text;
			open.pop();
			if (open.length % 2 === 1) characters[at] = INNER[character] ?? character;
		}
	}
	return open.length === 0 ? characters.join('') : text;
}
