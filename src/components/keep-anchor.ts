import keepAnchor from '#client/keep-anchor.js?url';

/** The address of the script that keeps the anchor of an old link to a page that moved. */
export const keepAnchorScript: string = keepAnchor;
