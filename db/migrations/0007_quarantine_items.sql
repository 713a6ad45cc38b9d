ALTER TABLE "quarantine" ADD COLUMN "item" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "quarantine" DROP CONSTRAINT "quarantine_import_id_file_line_pk";--> statement-breakpoint
ALTER TABLE "quarantine" ADD CONSTRAINT "quarantine_import_id_file_line_item_pk" PRIMARY KEY("import_id","file","line","item");
