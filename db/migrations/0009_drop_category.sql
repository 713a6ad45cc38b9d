DROP INDEX "products_category";
