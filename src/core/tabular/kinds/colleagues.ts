import type { KindDefinition } from './kind.ts'

/** One row is one of our own people. */
export const colleagues: KindDefinition = {
  kind: 'colleagues',
  required: [['name', 'firstName', 'lastName', 'email']],
  needsCompany: false,
  primaryDate: null,
  sums: [],
  fields: [
    {
      field: 'name',
      type: 'text',
      weight: 2,
      words: `sales agent, sales rep, sales representative, salesperson, colleague, colleague name, our person,
        account manager name, staff member, staff, team member, agent, rep name, seller, kam, our employee,
        ~employee, ~employee name, ~name, ~full name, ~manager name
        коллега, наш сотрудник, продавец, торговый представитель, менеджер по продажам, наш менеджер,
        ~сотрудник, ~фио, ~фио сотрудника, ~имя
        συνάδελφος, πωλητής, εκπρόσωπος πωλήσεων, δικός μας, ~υπάλληλος, ~ονοματεπώνυμο, ~όνομα
        kollege, kollegin, vertriebsmitarbeiter, außendienstmitarbeiter, verkäufer, unser mitarbeiter,
        ~mitarbeiter, ~name`,
      not: 'customer client account company contact product email клиента контакт πελάτη kunde firma produkt',
    },
    {
      field: 'firstName',
      type: 'text',
      words: 'first name, firstname, given name, forename, имя, имя отчество, όνομα, vorname',
      not: 'last contact',
    },
    {
      field: 'lastName',
      type: 'text',
      words: 'last name, lastname, surname, family name, фамилия, επώνυμο, επίθετο, nachname, familienname',
      not: 'first contact',
    },
    {
      field: 'email',
      type: 'email',
      words: `email, email address, work email, e-mail, почта, электронная почта, рабочая почта,
        ηλεκτρονικό ταχυδρομείο, διεύθυνση email, e-mail adresse, emailadresse`,
    },
    {
      field: 'title',
      type: 'text',
      words: `title, job title, position, function, role, должность, позиция, роль, θέση, τίτλος, ρόλος,
        funktion, titel, stelle, rolle`,
    },
    {
      field: 'office',
      type: 'text',
      weight: 2,
      words: `regional office, office, sales office, branch, branch office, region, sales region, territory, team,
        department, location, site
        региональный офис, офис, филиал, регион, территория, отдел, подразделение
        γραφείο, περιφερειακό γραφείο, υποκατάστημα, περιοχή, τμήμα
        büro, regionalbüro, niederlassung, region, vertriebsgebiet, abteilung, standort`,
    },
    {
      field: 'manager',
      type: 'text',
      weight: 2,
      words: `manager, team lead, team leader, supervisor, sales manager, reports to, head, boss, line manager
        руководитель, начальник, менеджер, подчиняется, руководитель отдела
        προϊστάμενος, διευθυντής, υπεύθυνος, αναφέρεται σε
        manager, vorgesetzter, leiter, teamleiter, vertriebsleiter, berichtet an`,
      not: 'account key customer клиента πελάτη kunde',
    },
    {
      field: 'leftOn',
      type: 'date',
      words: `left on, leaving date, left, end date, termination date, last day, resigned on
        дата увольнения, уволен, ушел, последний день
        ημερομηνία αποχώρησης, αποχώρησε
        austrittsdatum, austritt, ausgeschieden am`,
    },
  ],
}
