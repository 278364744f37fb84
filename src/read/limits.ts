/** How much is read. */

/** 16 MiB: a thousand times an article, and small enough to hold in memory several times over. */
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024
