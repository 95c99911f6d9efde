import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser, type Machine } from '../../scripts/browser.ts';

function machine(given: Partial<Machine>, present: readonly string[] = []): Machine {
	return {
		platform: 'linux',
		env: {},
		downloaded: '/cache/chromium',
		starts: (path) => present.includes(path),
		...given,
	};
}

describe('the browser the tests drive', () => {
	it('is the one CHROMIUM_PATH names and no other', () => {
		const env = { CHROMIUM_PATH: '/opt/mine' };
		expect(findBrowser(machine({ env }, ['/opt/mine', '/usr/bin/chromium']))).toBe('/opt/mine');
		expect(findBrowser(machine({ env }, ['/usr/bin/chromium']))).toBeUndefined();
	});

	it('is the system’s before Playwright’s own', () => {
		expect(findBrowser(machine({}, ['/cache/chromium', '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
		expect(findBrowser(machine({}, ['/cache/chromium']))).toBe('/cache/chromium');
	});

	it('is the one without windows where there are both', () => {
		const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
		expect(findBrowser(machine({}, both))).toBe('/usr/bin/chromium-headless-shell');
	});

	it('is looked for along PATH', () => {
		const env = { PATH: '/home/me/bin:/usr/bin' };
		expect(findBrowser(machine({ env }, ['/home/me/bin/chromium']))).toBe('/home/me/bin/chromium');
	});

	it('is undefined on a machine without one', () => {
		expect(findBrowser(machine({}))).toBeUndefined();
	});

	it('is looked for where Windows and macOS keep programs', () => {
		const windows = machine({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
		expect(browserPlaces(windows)).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
		expect(browserPlaces(machine({ platform: 'darwin', env: { HOME: '/Users/me' } }))).toEqual(
			expect.arrayContaining([
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
				'/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
				'/cache/chromium',
			]),
		);
	});
});
