CREATE TABLE "model_vectors" (
	"product_id" text PRIMARY KEY NOT NULL,
	"embedding" halfvec(512) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "model_bits" bit(512);--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "model_space" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "model_of" text;--> statement-breakpoint
ALTER TABLE "model_vectors" ADD CONSTRAINT "model_vectors_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;