/** A variable's name as SST's secrets spell it: `OPENAI_API_KEY` is `OpenaiApiKey`. */
export function secretNameOf(variable: string): string {
  return variable.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The variable that a secret of SST stands for: `OpenaiApiKey` is `OPENAI_API_KEY`. */
export function variableOf(secretName: string): string {
  return secretName.replace(/(?!^)[A-Z]/g, '_$&').toUpperCase();
}
