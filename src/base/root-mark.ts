/**
 * Stands for the way from a page up to the site’s root, at the beginning of an address that many pages show alike:
 * `\ufdd0articles/x/index.html`. Unicode has made this code point no character for ever, and HTML forbids it, so no page
 * can hold it for another reason.
 */
export const ROOT_MARK = '\ufdd0'
