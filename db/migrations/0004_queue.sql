CREATE TABLE "feeds" (
	"source" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"format" text NOT NULL,
	"currency" char(3) NOT NULL,
	"full_feed" boolean NOT NULL,
	"most_retired" integer NOT NULL,
	"etag" text,
	"last_modified" text,
	"checked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_retirements" (
	"import_id" bigint NOT NULL,
	"product_id" text NOT NULL,
	CONSTRAINT "import_retirements_import_id_product_id_pk" PRIMARY KEY("import_id","product_id")
);
--> statement-breakpoint
CREATE TABLE "processed_messages" (
	"id" text PRIMARY KEY NOT NULL,
	"import_id" bigint,
	"inserted" integer DEFAULT 0 NOT NULL,
	"updated" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"rejected" integer DEFAULT 0 NOT NULL,
	"processed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "keep_sample" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "planned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "batches" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "replaced_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "import_retirements" ADD CONSTRAINT "import_retirements_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_retirements" ADD CONSTRAINT "import_retirements_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "processed_messages" ADD CONSTRAINT "processed_messages_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "processed_messages_import" ON "processed_messages" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "imports_under_way" ON "imports" USING btree ("source") WHERE digest is not null and finished_at is null and replaced_at is null;