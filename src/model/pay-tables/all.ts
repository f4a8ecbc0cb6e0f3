// All tables of a role's pay page, in the order of the page. A table exists only where there is enough of its own.
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import type { DataTable } from '../table.ts';
import { countryTable, surveyCountryTable } from './countries.ts';
import { advertisedTable, industryTable, technologyTable } from './groups.ts';
import { metroTables, regionTables, wageLevelTable } from './places.ts';
import { stateTable } from './states.ts';
import { yearTables } from './years.ts';

export function payTables(atlas: Atlas, role: Role): DataTable[] {
  return [
    ...yearTables(atlas, role),
    stateTable(atlas, role),
    ...metroTables(atlas, role),
    ...regionTables(atlas, role),
    countryTable(atlas, role),
    surveyCountryTable(atlas, role),
    industryTable(atlas, role),
    technologyTable(atlas, role),
    advertisedTable(atlas, role),
    wageLevelTable(atlas, role),
  ].filter((table) => table !== undefined);
}
