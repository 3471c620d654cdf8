/**
 * Modules that have to stand ready in the thread of an import, as URLs. Whatever refreshes sums inside the transaction of
 * the facts is named here by the composition root.
 */
export const threadModules: string[] = []
