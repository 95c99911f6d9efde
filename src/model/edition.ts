/** The three editions: 简体 at the root, 繁體 derived from it, English. */
export const EDITIONS = ['zh-hans', 'zh-hant', 'en'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The authored language an edition is made from. */
export type Language = 'zh' | 'en';

/** Where an edition lives below the site's base: '' for the root. */
export const editionFolder = (edition: Edition): string => (edition === 'zh-hans' ? '' : edition);

/** What an edition is called, and how it is marked up. */
export const EDITION_FACTS: Readonly<Record<Edition, { lang: string; language: Language; name: string }>> = {
	'zh-hans': { lang: 'zh-Hans', language: 'zh', name: '简体中文' },
	'zh-hant': { lang: 'zh-Hant', language: 'zh', name: '繁體中文' },
	en: { lang: 'en', language: 'en', name: 'English' },
};
