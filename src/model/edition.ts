/** The three editions: 简体 at the root, 繁體 derived from it, English. */
export const EDITIONS = ['zh-hans', 'zh-hant', 'en'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The authored language an edition is made from. */
export type Language = 'zh' | 'en';

/** What an edition is called, how it is marked up, and where it lives below the site's base. */
export const EDITION_FACTS: Readonly<
	Record<Edition, { prefix: string; lang: string; language: Language; name: string }>
> = {
	'zh-hans': { prefix: '', lang: 'zh-Hans', language: 'zh', name: '简体中文' },
	'zh-hant': { prefix: 'zh-hant', lang: 'zh-Hant', language: 'zh', name: '繁體中文' },
	en: { prefix: 'en', lang: 'en', language: 'en', name: 'English' },
};
