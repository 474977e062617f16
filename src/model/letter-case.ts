/** The text with its first letter in upper case: `đảng bộ` becomes `Đảng bộ`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The text with its first letter in lower case, for a verb that a sentence of the law begins with. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
