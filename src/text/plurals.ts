/** English counts as they are said: `1 clause(s)` → `1 clause`, `8 clause(s)` → `8 clauses`. */
export function settlePlurals(text: string): string {
	return text.replace(/\b(\d+) (\w+)\(s\)/gu, (_whole, count: string, noun: string) =>
		count === '1' ? `1 ${noun}` : `${count} ${noun}s`,
	);
}
