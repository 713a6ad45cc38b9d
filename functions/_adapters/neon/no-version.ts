/** The state of a catalogue that nothing was ever imported into. */
export const noVersion = 'empty';
