/** One line per rule with its time in milliseconds, the slowest first. */
export function formatTimings(milliseconds: Readonly<Record<string, number>>): string {
	const slowest = Object.entries(milliseconds).sort(([, a], [, b]) => b - a);
	return slowest.map(([rule, time]) => `${time.toFixed(1).padStart(9)} ms  ${rule}\n`).join('');
}
