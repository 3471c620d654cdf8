import { productCodeWords, productFamilyWords, productWords, unitWords } from './product-words.ts'
import type { KindDefinition } from './kind.ts'

/** One row is one thing we sell. */
export const products: KindDefinition = {
  kind: 'products',
  required: [['code', 'name']],
  needsCompany: false,
  primaryDate: null,
  sums: [],
  fields: [
    {
      field: 'code',
      type: 'text',
      code: true,
      words: `${productCodeWords}, code, id, ~no, код, артикул, ~номер, κωδικός, nummer`,
      not: `customer supplier vendor category group hs tax country currency клиента поставщика группы тн
        вэд πελάτη kunden lieferanten warengruppe`,
      weight: 1,
    },
    {
      field: 'name',
      type: 'text',
      words: `${productWords}, name, title, short description, long description, наименование, название,
        полное наименование, όνομα, ονομασία, bezeichnung`,
      not: `customer company supplier vendor category group family code id no contact unit price клиента
        поставщика группы код производитель πελάτη προμηθευτή κατηγορία kunden lieferant gruppe`,
      weight: 1,
    },
    { field: 'family', type: 'text', words: productFamilyWords, weight: 1 },
    { field: 'unit', type: 'text', words: unitWords, not: 'price qty цена τιμή preis', weight: 1 },
    {
      field: 'price',
      type: 'money',
      words: `price, list price, unit price, sales price, sale price, catalog price, catalogue price,
        base price, recommended price, retail price, selling price, price per unit, standard price,
        net price, msrp, price list, wholesale price, unitprice
        цена, прайсовая цена, базовая цена, цена продажи, цена за единицу, отпускная цена, прайс,
        цена прайс, розничная цена, оптовая цена, цена за ед, стоимость
        τιμή, τιμή μονάδας, τιμή πώλησης, τιμή καταλόγου, τιμή τιμοκαταλόγου, λιανική τιμή, χονδρική τιμή
        preis, listenpreis, verkaufspreis, stückpreis, einzelpreis, grundpreis, vk preis, katalogpreis`,
      not: 'cost purchase себестоимость закупочная закупки αγοράς einkaufspreis ek',
      weight: 2,
    },
    {
      field: 'cost',
      type: 'money',
      words: `cost, unit cost, cost price, standard cost, purchase price, cost of goods, cogs,
        production cost, buying price, cost per unit
        себестоимость, закупочная цена, затраты, плановая себестоимость, цена закупки,
        производственная себестоимость, учетная цена
        κόστος, τιμή κόστους, κόστος μονάδας, τιμή αγοράς, κόστος παραγωγής
        kosten, selbstkosten, einkaufspreis, herstellkosten, ek preis, gestehungskosten, standardkosten,
        herstellungskosten`,
      weight: 1.5,
    },
  ],
}
