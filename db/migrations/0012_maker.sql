-- Built beside readers and writers.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "products_maker" ON "products" USING btree (lower(brand)) WHERE retired_at is null;
