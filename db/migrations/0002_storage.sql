-- A vector of 1 KB would otherwise move out of a long row, and every scan would fetch it piece by piece.
ALTER TABLE products ALTER COLUMN embedding SET STORAGE PLAIN;
