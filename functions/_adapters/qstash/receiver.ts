/** Keys that QStash signs with, and the only address that messages here may have been signed for. */
type Trusted = { currentSigningKey: string; nextSigningKey: string; url: string };

/**
 * Checks signatures with QStash's own receiver, whose SDK is loaded at the first one. `QSTASH_DEV` is never honoured: it
 * would have keys accepted that ship in the package. Rejects with whatever is not a signature that does not hold.
 */
export function qstashReceiver({ currentSigningKey, nextSigningKey, url }: Trusted) {
  return async (signature: string, body: string): Promise<boolean> => {
    const { Receiver, SignatureError } = await import('@upstash/qstash');
    const receiver = new Receiver({ currentSigningKey, nextSigningKey, devMode: false });
    try {
      return await receiver.verify({ signature, body, url });
    } catch (error) {
      if (error instanceof SignatureError) return false;
      throw error;
    }
  };
}
