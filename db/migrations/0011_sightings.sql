-- Half of each page is free: all its rows are seen anew at once, and are written beside what they were.
CREATE TABLE "sightings" (
	"product_id" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
) WITH (fillfactor = 45);
--> statement-breakpoint
ALTER TABLE "sightings" ADD CONSTRAINT "sightings_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;