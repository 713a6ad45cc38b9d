-- Built beside readers and writers; the one that it takes the place of goes in the next.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "products_signs" ON "products" USING btree ("category","gender","bits","id") WHERE retired_at is null;
