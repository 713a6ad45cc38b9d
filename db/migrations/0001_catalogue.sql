CREATE TABLE "clicks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clicks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"product_id" text NOT NULL,
	"recommendation_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"source" text NOT NULL,
	"file" text NOT NULL,
	"format" text NOT NULL,
	"full_feed" boolean DEFAULT false NOT NULL,
	"read" integer DEFAULT 0 NOT NULL,
	"inserted" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"retired" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text PRIMARY KEY NOT NULL,
	"price" bigint NOT NULL,
	"currency" char(3) NOT NULL,
	"slot" text NOT NULL,
	"gender" text NOT NULL,
	"availability" text NOT NULL,
	"category" text NOT NULL,
	"bits" bit(512) GENERATED ALWAYS AS (binary_quantize(embedding)::bit(512)) STORED NOT NULL,
	"colours" text[] NOT NULL,
	"colour_families" text[] NOT NULL,
	"materials" text[] NOT NULL,
	"size_keys" text[],
	"retired_at" timestamp with time zone,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', search_text)) STORED NOT NULL,
	"embedding" halfvec(512) NOT NULL,
	"embedding_space" text NOT NULL,
	"source" text NOT NULL,
	"external_id" text NOT NULL,
	"title" text NOT NULL,
	"brand" text DEFAULT '' NOT NULL,
	"pattern" text,
	"fit" text,
	"styles" text[] NOT NULL,
	"occasions" text[] NOT NULL,
	"seasons" text[] NOT NULL,
	"formality" smallint NOT NULL,
	"list_price" bigint,
	"sizes" text[],
	"url" text,
	"affiliate_url" text,
	"image_url" text,
	"as_of" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"content_hash" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"search_text" text NOT NULL,
	CONSTRAINT "products_source_external_id" UNIQUE("source","external_id"),
	CONSTRAINT "products_price_positive" CHECK (price > 0),
	CONSTRAINT "products_list_price_above" CHECK (list_price is null or list_price > price),
	CONSTRAINT "products_currency_code" CHECK (currency ~ '^[A-Z]{3}$')
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"import_id" bigint NOT NULL,
	"file" text DEFAULT '' NOT NULL,
	"line" integer NOT NULL,
	"source" text NOT NULL,
	"external_id" text,
	"reason" text NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "quarantine_import_id_file_line_pk" PRIMARY KEY("import_id","file","line")
);
--> statement-breakpoint
CREATE TABLE "query_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "query_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"route" text NOT NULL,
	"query" jsonb NOT NULL,
	"results" integer NOT NULL,
	"degraded" jsonb NOT NULL,
	"total_ms" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" text PRIMARY KEY NOT NULL,
	"request" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"catalogue_version" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clicks" ADD CONSTRAINT "clicks_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clicks_product" ON "clicks" USING btree ("product_id","created_at");--> statement-breakpoint
CREATE INDEX "products_search" ON "products" USING gin ("search");--> statement-breakpoint
CREATE INDEX "products_live" ON "products" USING btree ("slot","gender","currency","price") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "products_price" ON "products" USING btree ("currency","price","id") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "products_newest" ON "products" USING btree ("created_at","id") WHERE retired_at is null;--> statement-breakpoint
CREATE INDEX "quarantine_source" ON "quarantine" USING btree ("source");--> statement-breakpoint
CREATE INDEX "query_log_created" ON "query_log" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "recommendations_created" ON "recommendations" USING btree ("created_at");