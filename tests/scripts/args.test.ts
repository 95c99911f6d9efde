import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (script: string, ...options: string[]) =>
	spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], { encoding: 'utf8' });

describe('a script called with an option it has not', () => {
	it.each([
		['build', '--oot', 'Did you mean --out?'],
		['start', '--prot', 'Did you mean --port?'],
		['anchors', '--wriet', 'Did you mean --write?'],
		['schemas', '--all', 'It takes no options.'],
	])('says so in one line before it does anything: %s %s', (script, option, hint) => {
		const { status, stdout, stderr } = run(script, option);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(`Unknown option '${option}'.`);
		expect(stderr).toContain(hint);
		expect(stderr.trim()).not.toContain('\n');
	});
});
