// Loaded before a program (node --import): writes what the process used to the file that USAGE_FILE names. Plain JavaScript, so that it uses next to nothing itself.
import { writeFileSync } from 'node:fs';

const { USAGE_FILE } = process.env;

process.on('exit', () => {
	if (USAGE_FILE === undefined) return;
	const { user, system } = process.cpuUsage();
	// Node gives kibibytes on every platform.
	writeFileSync(
		USAGE_FILE,
		JSON.stringify({ cpuSeconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }),
	);
});
