/**
 * Changes with the words of the prompts; the provider's own logs show it with every call. Apart from them, since kept
 * answers are named by it on every request and the prompts are loaded at the first call.
 */
export const promptVersion = 1;
