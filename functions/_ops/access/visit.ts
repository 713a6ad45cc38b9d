/** One request as some log tells of it. What a log does not say is absent. */
export type Visit = {
  /** Milliseconds since 1970. */
  at: number;
  /** The caller's address, or the keyed hash by which our own log knows it. */
  caller: string;
  method?: string | undefined;
  /** Without its query. */
  path?: string | undefined;
  /** The function that answered, where the log names no path. */
  route?: string | undefined;
  status: number;
};
