import type { Language } from './words.ts';

/** The language of messages: Chinese where the locale that POSIX variables name is Chinese, or, where there are none (as on Windows), the system's; else English. */
export function languageOfEnvironment(
	environment: Readonly<Record<string, string | undefined>>,
	system = () => new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
	const locale = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? system();
	return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
