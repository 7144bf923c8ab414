/** How many files one message takes. */
export const MOST_FILES = 20;
/** How large a file may be that goes out: what alone, encoded, just fits into a mail. */
export const MOST_FILE_BYTES = 17 * 1024 * 1024;
/** How large a whole mail may be, its files encoded: most providers let nothing larger in. */
export const MOST_MAIL_BYTES = 25 * 1024 * 1024;
