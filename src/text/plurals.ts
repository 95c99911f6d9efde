/** English counts as they are said: `1 clause(s)` → `1 clause`, `8 clause(s)` → `8 clauses`, `2 dut(y/ies)` → `2 duties`. */
export function settlePlurals(text: string): string {
	return text.replace(
		/\b(\d+) (\w+)\((?:(\w+)\/(\w+)|s)\)/gu,
		(_whole, count: string, noun: string, one = '', many = 's') => `${count} ${noun}${count === '1' ? one : many}`,
	);
}
