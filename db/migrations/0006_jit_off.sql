-- A statement that is planned to be dear is compiled before it runs: of the candidates of a wish, nine tenths of the time.
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET jit = off', current_database()); END $$;
