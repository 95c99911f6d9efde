import { describe, expect, it } from 'vitest';
import { languageOfEnvironment } from '#diagnostics/language.ts';

describe('the language of messages', () => {
	it('is that of the POSIX locale', () => {
		expect(languageOfEnvironment({ LANG: 'zh_CN.UTF-8' }, () => 'en-US')).toBe('zh');
		expect(languageOfEnvironment({ LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, () => 'zh-CN')).toBe('en');
	});

	it('is the system’s where no variable names one, as on Windows', () => {
		expect(languageOfEnvironment({}, () => 'zh-CN')).toBe('zh');
		expect(languageOfEnvironment({ LANG: '' }, () => 'und')).toBe('en');
	});
});
