import type { Language } from './words.ts';

/** The language of messages for a POSIX environment: Chinese where its locale is Chinese, else English. */
export function languageOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Language {
	const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? '';
	return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
