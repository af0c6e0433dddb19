/** A value as one word of a POSIX shell. */
export const quote = (value: string): string => `'${value.replaceAll("'", `'\\''`)}'`;
