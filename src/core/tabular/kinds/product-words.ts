/** Headers of product columns, shared by the product list and by the lines of orders and deliveries. */
export const productWords = `
  product, product name, item, item name, item description, product description, description, goods,
  article, article name, article description, material,
  material description, service, part, part name, part description, maktx, arktx, productname, itemname,
  commodity, equipment, product title, goods description, line description, goods/services, sku name,
  lineitem name, line item name, model
  номенклатура, товар, наименование товара, продукт, наименование продукции, продукция, изделие,
  наименование номенклатуры, товары работы услуги, товар услуга, услуга, позиция, наименование изделия,
  материал, название товара, наименование продукта, ~наименование, номенклатура наименование,
  описание товара, товар наименование, оборудование, название продукта, наименование товаров
  περιγραφή, είδος, προϊόν, περιγραφή είδους, όνομα προϊόντος, περιγραφή προϊόντος, ονομασία είδους, υλικό,
  εμπόρευμα, αγαθό, ονομασία προϊόντος
  artikel, artikelbezeichnung, produkt, produktname, materialbezeichnung, produktbezeichnung, ware,
  warenbezeichnung, materialkurztext, kurztext, positionstext, leistung, artikelname, ~bezeichnung,
  ~beschreibung, artikeltext, artikelbeschreibung
`

export const productCodeWords = `
  product id, product code, product no, item code, item no, item id, sku, stock code, article no,
  article code, part no, material no, material code, stockcode, matnr, catalog no, catalogue no, productid,
  itemcode, itemid, productcode, product key, item number, barcode, ean, gtin, upc,
  stock keeping unit, product sku, item sku, lineitem sku, part code, reference code, drawing no,
  article id, material id, mpn, model no, stock no, product reference
  код товара, артикул, код номенклатуры, код продукции, номенклатурный номер, код изделия, код продукта,
  номенклатура код, sku, обозначение, код материала, артикул товара, номенклатура артикул,
  каталожный номер, код позиции, штрихкод, чертежный номер, номер чертежа
  κωδικός είδους, κωδικός προϊόντος, κωδ είδους, κωδ προϊόντος, κωδικός υλικού, κωδικός αποθέματος, barcode
  artikelnummer, artikel nr, artikelnr, artnr, art nr, produktnummer, materialnummer, material nr,
  produktcode, artikelcode, sachnummer, teilenummer, bestellnummer artikel, produkt id, materialnr, teile nr
`

export const productFamilyWords = `
  product family, family, category, product category, product group, group, item group, material group,
  product line, series, category name, commodity group, item category, product type, line, matkl,
  category id, categoryid, segment, type, product class, range, product range, item family, ~brand
  товарная группа, группа товаров, номенклатурная группа, категория, категория товара, группа,
  группа номенклатуры, вид номенклатуры, семейство, вид продукции, группа продукции, ассортиментная группа,
  серия, линейка, вид товара, тип товара, продуктовая группа, категория продукции
  κατηγορία, οικογένεια, ομάδα ειδών, κατηγορία είδους, κατηγορία προϊόντος, οικογένεια προϊόντων, ομάδα,
  ομάδα προϊόντων, σειρά, οικογένεια ειδών
  warengruppe, produktgruppe, kategorie, artikelgruppe, produktfamilie, familie, materialgruppe,
  produktlinie, sortiment, gruppe, baureihe, produktkategorie
`

export const unitWords = `
  unit, uom, unit of measure, units, measure, meins, vrkme, measurement unit, unit measure, base unit,
  sales unit, um, u m, u o m, unit of measurement, qty unit
  ед изм, единица, единица измерения, ед, единицы, еи, ед измерения, единица изм, ед хранения,
  базовая единица
  μονάδα, μονάδα μέτρησης, μ μ, μμ, μον, μον μέτρησης, μον μετρ
  einheit, mengeneinheit, me, maßeinheit, basiseinheit, masseinheit, einh, mengen einheit
`
